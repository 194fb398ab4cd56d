package victor.tui.chat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victor.tui.pane.PaneAction;

/**
 * Everything that a key can do in a chat. Footer, help, palette, configuration and dispatch are made from this list; when one of them can be
 * done is said by {@link Obstacles}.
 */
enum Action {
    SEND(Context.WRITING, "enter", "send", "Send what is written, or run the command"),
    STOP(Context.ANYWHERE, "esc", "stop", "Stop the answer, of which what came is kept, or the command"),
    NEW_LINE(Context.WRITING, "alt+enter shift+enter", "new line", "Begin a new line"),
    OTHER_PART(Context.ANYWHERE, "tab", "conversation", "Go to the conversation, or back to writing"),
    WRITE(Context.READING, "i", "write", "Back to writing"),
    SEARCH(Context.READING, "/ ctrl+f", "search", "Search in the conversation"),
    NEXT_HIT(Context.READING, "n", "next hit", "To the next hit of the search"),
    PREVIOUS_HIT(Context.READING, "N", "hit before", "To the hit before"),
    HELP(Context.ANYWHERE, "f1", "help", "Show all keys"),
    PALETTE(Context.ANYWHERE, "f2", "commands", "Find a command by its name"),
    FIND(Context.ANYWHERE, "f3", "search", "Go to the conversation and search in it; / does it there"),
    MODEL(Context.ANYWHERE, "alt+m", "model", "Go on with another model"),
    RESUME(Context.ANYWHERE, "alt+r", "resume", "Go on with another session"),
    SAVE(Context.ANYWHERE, "ctrl+s", "save", "Save the conversation"),
    COMPACT(Context.ANYWHERE, "alt+c", "compact", "Shorten what is sent to the model"),
    SESSION(
            Context.ANYWHERE,
            "alt+s",
            "session",
            "Show how the conversation came here: stages, modes, models, tasks, tools"),
    MODE(Context.ANYWHERE, "shift+tab", "mode", "Go on to the next mode: plan, explore, build"),
    AGAIN(Context.ANYWHERE, "alt+a", "again", "Ask again, where no answer came"),
    PAGE_UP(Context.ANYWHERE, "page-up", "page up", "A screen up"),
    PAGE_DOWN(Context.ANYWHERE, "page-down", "page down", "A screen down"),
    LINE_UP(Context.ANYWHERE, "ctrl+up alt+up", "scroll up", "A line up"),
    LINE_DOWN(Context.ANYWHERE, "ctrl+down alt+down", "scroll down", "A line down"),
    LATEST(Context.ANYWHERE, "alt+end", "to the end", "To the end of the conversation, and stay there"),
    UP(Context.READING, "k up ctrl+p", "up", "A line up"),
    DOWN(Context.READING, "j down ctrl+n", "down", "A line down"),
    HALF_PAGE_UP(Context.READING, "ctrl+u", "half up", "Half a screen up"),
    HALF_PAGE_DOWN(Context.READING, "ctrl+d", "half down", "Half a screen down"),
    FIRST(Context.READING, "g home", "first", "To the beginning of the conversation"),
    LAST(Context.READING, "G end", "last", "To the end of the conversation"),
    NEXT_MESSAGE(Context.READING, "J", "next message", "To the next message"),
    PREVIOUS_MESSAGE(Context.READING, "K", "message before", "To the message before"),
    NEXT_PART(Context.READING, "]", "next part", "To the next tool call, thinking, preview or code block"),
    PREVIOUS_PART(Context.READING, "[", "part before", "To the tool call, thinking, preview or code block before"),
    FOLD(Context.READING, "enter space", "open", "Open or close the tool call, the thinking or the preview"),
    COPY_MESSAGE(Context.READING, "y", "copy", "Copy the message"),
    COPY_CODE(Context.READING, "Y", "copy code", "Copy the code block"),
    EDIT(Context.READING, "o", "editor", "Open the message in $EDITOR or $PAGER"),
    PAGER(Context.READING, "O", "pager", "Open the whole conversation in $PAGER or $EDITOR"),
    NEW(Context.ANYWHERE, "alt+n", "new", "Begin another conversation"),
    OLDER(Context.WRITING, "up", "earlier text", "What was sent before; in the text, a line up"),
    NEWER(Context.WRITING, "down", "later text", "What was sent after that; in the text, a line down"),
    EDIT_TEXT(Context.WRITING, "alt+e", "editor", "Write the text in $EDITOR, as Ctrl+X Ctrl+E does"),
    COPY_ANSWER(Context.WRITING, "alt+y", "copy", "Copy the last answer"),
    DRAFTS(Context.ANYWHERE, "alt+u", "unsaved", "Look at the conversations that were not saved"),
    DETAILS(Context.ANYWHERE, "f8", "details", "Show the last error whole"),
    REDRAW(Context.ANYWHERE, "ctrl+l", "redraw", "Draw the screen anew"),
    SUSPEND(Context.ANYWHERE, "ctrl+z", "suspend", "Leave the chat in the background; fg comes back"),
    QUIT(Context.ANYWHERE, "ctrl+q", "leave", "Leave the chat; asks where something is not saved");

    private final Context context;
    private final String keys;
    private final String word;
    private final String help;

    Action(Context context, String keys, String word, String help) {
        this.context = context;
        this.keys = keys;
        this.word = word;
        this.help = help;
    }

    Context context() {
        return context;
    }

    /** The keys it has when nobody chose others, separated by blanks. */
    String keys() {
        return keys;
    }

    /** One or two words for the footer. */
    String word() {
        return word;
    }

    /** One line for the help screen. */
    String help() {
        return help;
    }

    /** The name in the configuration: {@code chat-send}. */
    String text() {
        return "chat-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action of this name; null when there is none. */
    static @Nullable Action named(String text) {
        for (Action action : values()) {
            if (action.text().equals(text)) {
                return action;
            }
        }
        return null;
    }

    /** What it is to the conversation; null where that has nothing to do with it. */
    @Nullable
    PaneAction inPane() {
        return switch (this) {
            case UP, LINE_UP -> PaneAction.LINE_UP;
            case DOWN, LINE_DOWN -> PaneAction.LINE_DOWN;
            case PAGE_UP -> PaneAction.PAGE_UP;
            case PAGE_DOWN -> PaneAction.PAGE_DOWN;
            case HALF_PAGE_UP -> PaneAction.HALF_PAGE_UP;
            case HALF_PAGE_DOWN -> PaneAction.HALF_PAGE_DOWN;
            case FIRST -> PaneAction.FIRST;
            case LAST, LATEST -> PaneAction.LAST;
            case NEXT_HIT -> PaneAction.NEXT_HIT;
            case PREVIOUS_HIT -> PaneAction.PREVIOUS_HIT;
            case NEXT_MESSAGE -> PaneAction.NEXT_MESSAGE;
            case PREVIOUS_MESSAGE -> PaneAction.PREVIOUS_MESSAGE;
            case NEXT_PART -> PaneAction.NEXT_PART;
            case PREVIOUS_PART -> PaneAction.PREVIOUS_PART;
            case FOLD -> PaneAction.TOGGLE;
            case COPY_MESSAGE -> PaneAction.COPY_MESSAGE;
            case COPY_CODE -> PaneAction.COPY_CODE;
            case EDIT -> PaneAction.VIEW_MESSAGE;
            case PAGER -> PaneAction.VIEW_CONVERSATION;
            default -> null;
        };
    }
}
