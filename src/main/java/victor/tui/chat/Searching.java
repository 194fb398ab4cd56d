package victor.tui.chat;

import org.jspecify.annotations.Nullable;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.KeyName;
import victor.tui.pane.Pane;
import victor.tui.pane.PaneAction;
import victor.tui.widget.Editor;

/** The search within the conversation. */
final class Searching {
    private Searching() {}

    /** Whether something is searched for, or what was is still marked. */
    static boolean isOn(Chat chat) {
        return !chat.pane().searchText().isEmpty() || chat.pane().whyNot(PaneAction.NEXT_HIT) == null;
    }

    /** Opens the line that the text is typed in, with what was searched for before. */
    static Next open(Chat chat) {
        Chat there = chat.reading(true);
        Next next = Flow.moved(there, there.pane().perform(PaneAction.SEARCH));
        return new Next(next.chat().searched(Editor.line(chat.pane().searchText())), next.effects());
    }

    /** What is typed in it. */
    static Next typed(Chat chat, Editor field, Input input) {
        if (input instanceof Key key) {
            if (key.equals(Key.of(KeyName.ESCAPE))) {
                return end(chat);
            }
            if (key.equals(Key.of(KeyName.ENTER))) {
                return perform(chat.searched(null), PaneAction.KEEP_SEARCH);
            }
            PaneAction move = movement(key);
            if (move != null) {
                return perform(chat, move);
            }
        }
        Editor changed = field.accept(input, chat.screen().columns());
        if (changed == null) {
            return Next.of(chat);
        }
        Chat typed = chat.searched(changed);
        return changed.text().equals(chat.pane().searchText())
                ? Next.of(typed)
                : Flow.moved(typed, typed.pane().search(changed.text()));
    }

    private static @Nullable PaneAction movement(Key key) {
        if (key.equals(Key.of(KeyName.DOWN)) || key.equals(Key.ctrl('n'))) {
            return PaneAction.NEXT_HIT;
        }
        return key.equals(Key.of(KeyName.UP)) || key.equals(Key.ctrl('p')) ? PaneAction.PREVIOUS_HIT : null;
    }

    /** Ends it; the conversation is again where it was, and nothing is marked. */
    static Next end(Chat chat) {
        Next ended = perform(chat.searched(null), PaneAction.LEAVE);
        Pane plain = ended.chat().pane().mark(null);
        return new Next(ended.chat().with(plain), ended.effects());
    }

    private static Next perform(Chat chat, PaneAction action) {
        return Flow.moved(chat, chat.pane().perform(action));
    }
}
