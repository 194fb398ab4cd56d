package victor.tui.browser;

import java.util.ArrayList;
import java.util.List;
import victor.text.ColumnWidth;
import victor.tui.dialog.Dialog;
import victor.tui.dialog.Hint;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** The last line: the keys that do something now. */
final class Footer {
    private static final Style BAR = Style.PLAIN.on(Role.BAR);
    private static final Style KEY = BAR.inBold();
    private static final int GAP = 2;

    private final Browser browser;

    Footer(Browser browser) {
        this.browser = browser;
    }

    void draw(Canvas line) {
        line.fill(0, 0, line.columns(), 1, BAR);
        List<Hint> hints = hints();
        int column = 1;
        for (Hint hint : hints) {
            int width = ColumnWidth.of(hint.key()) + 1 + ColumnWidth.of(hint.word());
            if (column + width > line.columns()) {
                break;
            }
            column = line.put(column, 0, hint.key(), KEY) + 1;
            column = line.put(column, 0, hint.word(), BAR) + GAP;
        }
    }

    private List<Hint> hints() {
        Dialog dialog = browser.dialog();
        if (dialog != null) {
            return dialog.hints();
        }
        if (browser.isSearching()) {
            return List.of(new Hint("enter", "to the hits"), new Hint("esc", "back"), new Hint("up/down", "move"));
        }
        List<Hint> hints = new ArrayList<>();
        // Help and quit are found even where there is room for nothing else.
        add(hints, Action.HELP);
        add(hints, Action.QUIT);
        if (browser.context() == Context.PANE) {
            addAll(hints, Context.PANE, Context.PANE);
        }
        addAll(hints, browser.context(), Context.ANYWHERE);
        return hints;
    }

    private void addAll(List<Hint> hints, Context one, Context other) {
        for (Action action : Action.values()) {
            boolean there = action.context() == one || action.context() == other;
            if (there && Obstacles.to(action, browser) == null) {
                add(hints, action);
            }
        }
    }

    private void add(List<Hint> hints, Action action) {
        String key = browser.settings().bindings().shown(action);
        Hint hint = new Hint(key, action.word());
        if (!key.isEmpty() && !hints.contains(hint)) {
            hints.add(hint);
        }
    }
}
