package victor.tui.dialog;

import java.util.ArrayList;
import java.util.List;
import victor.tui.widget.Button;
import victor.tui.widget.Check;
import victor.tui.widget.Editor;
import victor.tui.widget.Entry;
import victor.tui.widget.Field;
import victor.tui.widget.Form;
import victor.tui.widget.Pick;

/** Asks what to export, and to which file. */
public final class ExportDialog extends FormDialog {
    private static final int WIDTH = 64;
    private static final String FILE = "file";
    private static final String WHAT = "what";
    private static final String FORMAT = "format";
    private static final String GZIP = ".gz";
    private static final String EXPORT = "export";

    private final List<Format> formats;

    private ExportDialog(List<Format> formats, Form form) {
        super("export", "Export sessions", WIDTH, form);
        this.formats = formats;
    }

    /**
     * A format to choose.
     *
     * @param id what it is called in the program
     * @param label for people
     * @param ending of its files, with its dot: {@code .json}
     */
    public record Format(String id, String label, String ending) {}

    /**
     * Opens it.
     *
     * @param what what can be exported, for example this session, 3 selected sessions, all 120 that match; one or more
     * @param chosen index of what is offered first
     * @param formats one or more
     * @param file a name to begin with, with the ending of the first format
     */
    public static ExportDialog of(List<Pick.Option> what, int chosen, List<Format> formats, String file) {
        List<Pick.Option> labels = new ArrayList<>();
        for (Format format : formats) {
            labels.add(new Pick.Option(format.id(), format.label()));
        }
        List<Field> fields = List.of(
                new Pick(WHAT, "What", what, chosen),
                new Pick(FORMAT, "Format", labels, 0),
                Entry.of(FILE, "File", file, "You are asked before a file is replaced."),
                Check.of("gzip", "Compress (gzip)", "", Check.State.OFF));
        Form form = Form.of(fields, EXPORT, Button.of(EXPORT, "Export"), Button.of("cancel", "Cancel"));
        return new ExportDialog(List.copyOf(formats), form.focusedOn(FILE));
    }

    /** Asks whether to replace a file, because the one of this answer exists. No leads back to this dialog. */
    public Dialog replacing(Answer.Export answer) {
        Answer again = new Answer.Export(answer.what(), answer.file(), answer.format(), answer.gzip(), true);
        return Confirm.replace(answer.file(), again, this);
    }

    /** Says under the name of the file what is wrong with it. */
    public ExportDialog wrongFile(String problem) {
        return with(form().wrong(FILE, problem));
    }

    @Override
    ExportDialog with(Form changed) {
        return new ExportDialog(formats, changed);
    }

    /** With the ending that goes with format and compression, where the name had the one that went with them before. */
    @Override
    FormDialog changed(Form now) {
        String before = ending(form());
        String after = ending(now);
        Entry entry = now.entry(FILE);
        String name = entry.editor().text();
        return before.equals(after) || !name.endsWith(before)
                ? with(now)
                : with(now.with(
                        entry, entry.with(Editor.line(name.substring(0, name.length() - before.length()) + after))));
    }

    private String ending(Form form) {
        return formats.get(pick(form, FORMAT).chosen()).ending() + (gzip(form) ? GZIP : "");
    }

    private static Pick pick(Form form, String id) {
        for (Field field : form.fields()) {
            if (field instanceof Pick pick && pick.id().equals(id)) {
                return pick;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static boolean gzip(Form form) {
        return form.fields().get(form.fields().size() - 1) instanceof Check check && check.now() == Check.State.ON;
    }

    @Override
    Step pressed(String button) {
        if (!button.equals(EXPORT)) {
            return cancelled();
        }
        String file = form().entry(FILE).value();
        return file.isEmpty()
                ? Step.to(wrongFile("Type the name of a file."))
                : Step.closed(new Answer.Export(
                        pick(form(), WHAT).choice().id(),
                        file,
                        pick(form(), FORMAT).choice().id(),
                        gzip(form()),
                        false));
    }

    @Override
    public List<Hint> hints() {
        return form().typing()
                ? List.of(new Hint("enter", "export"), new Hint("esc", "cancel"), new Hint("up/down", "other fields"))
                : List.of(new Hint("enter", "choose"), new Hint("esc", "cancel"), new Hint("up/down", "move"));
    }
}
