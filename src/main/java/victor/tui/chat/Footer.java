package victor.tui.chat;

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

    private Footer() {}

    static void draw(Chat chat, Canvas line) {
        line.fill(0, 0, line.columns(), 1, BAR);
        int column = 1;
        for (Hint hint : hints(chat)) {
            int width = ColumnWidth.of(hint.key()) + 1 + ColumnWidth.of(hint.word());
            if (column + width > line.columns()) {
                break;
            }
            column = line.put(column, 0, hint.key(), KEY) + 1;
            column = line.put(column, 0, hint.word(), BAR) + GAP;
        }
    }

    private static List<Hint> hints(Chat chat) {
        Dialog dialog = chat.dialog();
        if (dialog != null) {
            return dialog.hints();
        }
        if (chat.searched() != null) {
            return List.of(new Hint("enter", "keep"), new Hint("up/down", "hits"), new Hint("esc", "end"));
        }
        if (!chat.reading() && chat.composer().completion() != null) {
            return List.of(new Hint("tab", "take"), new Hint("up/down", "move"), new Hint("esc", "close"));
        }
        List<Hint> hints = new ArrayList<>();
        // Help and the way out are found even where there is room for nothing else.
        add(chat, hints, Action.HELP);
        add(chat, hints, Action.QUIT);
        if (chat.reply() != null
                || (chat.working().stoppable() && chat.working().shown())) {
            add(chat, hints, Action.STOP);
        }
        for (Action action : Action.values()) {
            boolean here = action.context() == chat.context() || action.context() == Context.ANYWHERE;
            if (here && Obstacles.to(action, chat) == null) {
                add(chat, hints, action);
            }
        }
        return hints;
    }

    private static void add(Chat chat, List<Hint> hints, Action action) {
        String word = action == Action.OTHER_PART && chat.reading() ? "write" : action.word();
        Hint hint = new Hint(chat.settings().bindings().shown(action), word);
        for (Hint other : hints) {
            if (other.word().equals(word)) {
                return;
            }
        }
        if (!hint.key().isEmpty()) {
            hints.add(hint);
        }
    }
}
