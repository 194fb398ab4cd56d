package victor.tui.chat;

import org.jspecify.annotations.Nullable;
import victor.tui.pane.PaneAction;

/** Says why an action can do nothing now; the footer leaves it out then, and a key press says why. */
final class Obstacles {
    private Obstacles() {}

    /** The reason as a sentence; null when the action can be done. */
    static @Nullable String to(Action action, Chat chat) {
        PaneAction inPane = action.inPane();
        if (inPane != null) {
            return chat.pane().whyNot(inPane);
        }
        return switch (action) {
            case SEND ->
                chat.composer().isBlank()
                        ? "Nothing is written yet."
                        : chat.reply() != null || chat.queued() != null ? busy(chat) : null;
            case STOP ->
                chat.reply() == null
                                && !(chat.working().stoppable()
                                        && chat.working().shown())
                        ? "No answer is coming."
                        : null;
            case SEARCH, FIND -> chat.pane().messages().isEmpty() ? "There are no messages." : null;
            case WRITE -> chat.reading() ? null : "Text goes here already.";
            case AGAIN, MODEL, RESUME, SAVE, COMPACT, MODE, NEW, SESSION -> busy(chat);
            case DRAFTS -> chat.drafts().isEmpty() ? "Nothing was left unsaved." : busy(chat);
            case COPY_ANSWER -> Actions.lastAnswer(chat) == null ? "There is no answer yet." : null;
            case DETAILS -> chat.notices().problem() == null ? "Nothing went wrong." : null;
            default -> null;
        };
    }

    private static @Nullable String busy(Chat chat) {
        if (chat.reply() != null) {
            return "The answer is still coming; " + chat.settings().bindings().shown(Action.STOP) + " stops it.";
        }
        if (chat.view() == null) {
            return "The conversation is being opened.";
        }
        return chat.working().isIdle() ? null : "One moment: " + chat.working().what() + ".";
    }
}
