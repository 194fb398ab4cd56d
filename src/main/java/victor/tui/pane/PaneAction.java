package victor.tui.pane;

/**
 * What a person can do in the message pane. Which keys do it is not decided here. {@link Pane#whyNot} says whether an action does anything
 * now.
 */
public enum PaneAction {
    LINE_DOWN("line down", "Scroll down by one line"),
    LINE_UP("line up", "Scroll up by one line"),
    HALF_PAGE_DOWN("half page down", "Scroll down by half a page"),
    HALF_PAGE_UP("half page up", "Scroll up by half a page"),
    PAGE_DOWN("page down", "Scroll down by a page"),
    PAGE_UP("page up", "Scroll up by a page"),
    FIRST("beginning", "Go to the beginning of the conversation"),
    LAST("end", "Go to the end of the conversation"),
    NEXT_MESSAGE("next message", "Go to the next message"),
    PREVIOUS_MESSAGE("previous message", "Go to the message before"),
    NEXT_PART("next part", "Go to the next tool call, thinking, preview or code block"),
    PREVIOUS_PART("previous part", "Go to the tool call, thinking, preview or code block before"),
    TOGGLE("open", "Open or close what is folded here: tool calls, thinking, previews, compacted messages"),
    SEARCH("search", "Search within this conversation"),
    KEEP_SEARCH("keep", "Leave the search line and stay at the hit"),
    NEXT_HIT("next hit", "Go to the next hit"),
    PREVIOUS_HIT("previous hit", "Go to the hit before"),
    LEAVE("back", "End the search and go back to where it began"),
    COPY_MESSAGE("copy message", "Copy the current message as it is stored"),
    COPY_CODE("copy code", "Copy the current code block"),
    VIEW_MESSAGE("open message", "Open the current message in your editor or pager"),
    VIEW_CONVERSATION("open all", "Open the whole conversation in your editor or pager");

    private final String title;
    private final String help;

    PaneAction(String title, String help) {
        this.title = title;
        this.help = help;
    }

    /** A word or three for a footer and for the palette: {@code next message}. */
    public String title() {
        return title;
    }

    /** One sentence without a full stop, for the help screen. */
    public String help() {
        return help;
    }
}
