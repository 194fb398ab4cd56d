package victor.tui.dialog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.tui.widget.Button;
import victor.tui.widget.Entry;
import victor.tui.widget.Form;

/** Asks which sessions to list. */
public final class FilterDialog extends FormDialog {
    private static final int WIDTH = 56;
    private static final String PROVIDER = "provider";
    private static final String MODEL = "model";
    private static final String TAG = "tag";
    private static final String SINCE = "since";
    private static final String UNTIL = "until";
    private static final String APPLY = "apply";
    private static final String ALL = "all";
    private static final String TIMES = "for example 3d, 2w, yesterday, 2026-01-05";

    private final Times times;

    private FilterDialog(Times times, Form form) {
        super("filter", "Filter sessions", WIDTH, form);
        this.times = times;
    }

    /** Looks at times as people type them. */
    public interface Times {
        /** What is wrong with one, in one sentence; null when nothing is. Never asked for an empty one. */
        @Nullable
        String problem(String typed);
    }

    /**
     * Words to offer while typing.
     *
     * @param providers of the sessions there are, and so on
     */
    public record Known(List<String> providers, List<String> models, List<String> tags) {}

    /**
     * Opens it.
     *
     * @param now the present filter
     */
    public static FilterDialog of(Answer.Filter now, Known known, Times times) {
        List<Entry> fields = List.of(
                Entry.of(PROVIDER, "Provider", now.provider(), known.providers()),
                Entry.of(MODEL, "Model", now.model(), known.models()),
                Entry.of(TAG, "Tag", now.tag(), known.tags()),
                Entry.of(SINCE, "Since", now.since(), TIMES),
                Entry.of(UNTIL, "Until", now.until(), TIMES));
        Button apply = Button.of(APPLY, "Apply");
        Button all = Button.of(ALL, "Show all");
        return new FilterDialog(times, Form.of(fields, APPLY, apply, all, Button.of("cancel", "Cancel")));
    }

    @Override
    FilterDialog with(Form changed) {
        return new FilterDialog(times, changed);
    }

    @Override
    Step pressed(String button) {
        if (button.equals(ALL)) {
            return Step.closed(new Answer.Filter("", "", "", "", ""));
        }
        if (!button.equals(APPLY)) {
            return cancelled();
        }
        for (String field : List.of(SINCE, UNTIL)) {
            String problem = value(field).isEmpty() ? null : times.problem(value(field));
            if (problem != null) {
                return Step.to(with(form().wrong(field, problem)));
            }
        }
        return Step.closed(new Answer.Filter(value(PROVIDER), value(MODEL), value(TAG), value(SINCE), value(UNTIL)));
    }

    private String value(String field) {
        return form().entry(field).value();
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                new Hint("enter", form().typing() ? "apply" : "press"),
                new Hint("tab", "next"),
                new Hint("right", "complete"),
                new Hint("esc", "cancel"));
    }
}
