package victor.tui.browser;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a key can do. Footer, help, palette, configuration and dispatch are made from this list; when one of them can be done is
 * said by {@link Obstacles}.
 */
enum Action {
    RESUME(Context.LIST, "enter", "resume", "Carry on with the session"),
    SEARCH(Context.ANYWHERE, "/", "search", "Search all sessions; in the conversation, search it"),
    SWITCH_PANE(Context.ANYWHERE, "tab", "other pane", "Go to the conversation, or back to the list"),
    MARK(Context.LIST, "space", "mark", "Mark the session for delete, tag and export"),
    MODEL(Context.ANYWHERE, "m", "model", "Choose another model for the session"),
    DELETE(Context.ANYWHERE, "d delete", "delete", "Delete the session, or the marked ones"),
    RENAME(Context.ANYWHERE, "r", "rename", "Give the session another title"),
    TAGS(Context.ANYWHERE, "t", "tags", "Change the tags of the session, or of the marked ones"),
    EXPORT(Context.ANYWHERE, "e", "export", "Write sessions to a file"),
    SORT(Context.ANYWHERE, "s", "sort", "Choose the order of the list"),
    FILTER(Context.ANYWHERE, "f", "filter", "Show only some sessions"),
    CHAT(Context.ANYWHERE, "c", "chat", "Begin a new conversation"),
    PALETTE(Context.ANYWHERE, ":", "commands", "Find a command by its name"),
    HELP(Context.ANYWHERE, "? f1", "help", "Show all keys"),
    QUIT(Context.ANYWHERE, "q", "quit", "Leave the browser"),
    UP(Context.ANYWHERE, "k up ctrl+p", "up", "Up"),
    DOWN(Context.ANYWHERE, "j down ctrl+n", "down", "Down"),
    PAGE_UP(Context.ANYWHERE, "page-up ctrl+b", "page up", "A screen up"),
    PAGE_DOWN(Context.ANYWHERE, "page-down ctrl+f", "page down", "A screen down"),
    HALF_PAGE_UP(Context.ANYWHERE, "ctrl+u", "half up", "Half a screen up"),
    HALF_PAGE_DOWN(Context.ANYWHERE, "ctrl+d", "half down", "Half a screen down"),
    FIRST(Context.ANYWHERE, "g home", "first", "To the beginning"),
    LAST(Context.ANYWHERE, "G end", "last", "To the end"),
    OPEN(Context.LIST, "l right", "read", "Read the conversation"),
    CLOSE(Context.PANE, "h left", "list", "Back to the list"),
    BACK(Context.ANYWHERE, "esc", "back", "One step back: out of the conversation, the search, the marks, the filter"),
    MARK_RANGE(Context.LIST, "V", "range", "Mark from here to where it is pressed again"),
    MARK_ALL(Context.LIST, "ctrl+a", "mark all", "Mark all loaded sessions, or none"),
    COPY_ID(Context.LIST, "y", "copy id", "Copy the id of the session"),
    REVERSE(Context.ANYWHERE, "S", "reverse", "Turn the order of the list round"),
    CLEAR(Context.ANYWHERE, "C", "clear", "Delete all sessions that are listed"),
    NEXT_MESSAGE(Context.ANYWHERE, "J", "next message", "To the next message of the conversation"),
    PREVIOUS_MESSAGE(Context.ANYWHERE, "K", "previous message", "To the message before"),
    FOLD(Context.PANE, "enter space", "open", "Open or close the tool call, the thinking or the preview"),
    NEXT_HIT(Context.ANYWHERE, "n", "next hit", "To the next place that was searched for"),
    PREVIOUS_HIT(Context.ANYWHERE, "N", "hit before", "To the place before that was searched for"),
    NEXT_PART(Context.PANE, "]", "next part", "To the next tool call, thinking, preview or code block"),
    PREVIOUS_PART(Context.PANE, "[", "part before", "To the tool call, thinking, preview or code block before"),
    COPY_MESSAGE(Context.PANE, "y", "copy", "Copy the message"),
    COPY_CODE(Context.PANE, "Y", "copy code", "Copy the code block"),
    EDIT(Context.PANE, "o", "editor", "Open the message in $EDITOR or $PAGER"),
    PAGER(Context.PANE, "O", "pager", "Open the whole conversation in $PAGER or $EDITOR"),
    DEMO(Context.WELCOME, "d", "samples", "Open sample sessions, kept apart from yours"),
    IMPORT(Context.ANYWHERE, "i", "import", "Take in conversations from a JSON or JSONL file"),
    TOGGLE_PANE(Context.ANYWHERE, "p", "pane", "Show or hide the conversation beside the list"),
    THEME(Context.ANYWHERE, "", "theme", "Choose another theme"),
    DETAILS(Context.ANYWHERE, "!", "details", "Show the last error whole"),
    REDRAW(Context.ANYWHERE, "ctrl+l", "redraw", "Draw the screen anew"),
    SUSPEND(Context.ANYWHERE, "ctrl+z", "suspend", "Leave the browser in the background; fg comes back");

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

    /** The name in the configuration: {@code page-down}. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
}
