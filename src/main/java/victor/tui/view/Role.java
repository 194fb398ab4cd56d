package victor.tui.view;

/** What a piece of the screen is for. The theme says how it looks; no view names a colour. */
public enum Role implements Paint {
    /** The terminal's own colour, as text or as ground. */
    PLAIN,
    /** Text that matters less: times, ids, hints. */
    MUTED,
    /** What draws the eye: the marker, the active part, the product's name. */
    ACCENT,
    /** A heading in a text, and the title of a pane or dialog. */
    HEADING,
    /** Frames and rules. */
    BORDER,
    /** The frame of what has the focus. */
    FOCUS,
    /** The selected row; as ground. */
    SELECTION,
    /** The selected row of what has not the focus; as ground. */
    INACTIVE_SELECTION,
    /** What a search found; as ground. */
    MATCH,
    /** The one hit among the found ones that is current; as ground. */
    CURRENT_MATCH,
    /** The status line and the footer; as ground. */
    BAR,
    /** A key in a hint. */
    KEY,
    /** A tag. */
    TAG,
    /** A link or a path. */
    LINK,
    /** Code, inline or in a block. */
    CODE,
    /** Message of the user. */
    USER,
    /** Message of the model. */
    ASSISTANT,
    /** Message of the system. */
    SYSTEM,
    /** A tool call and its result. */
    TOOL,
    /** What the model thought. */
    THINKING,
    /** It worked. */
    GOOD,
    /** Be careful. */
    WARNING,
    /** It failed, or it destroys. */
    BAD,
}
