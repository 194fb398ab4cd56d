package victor.command;

/** Where a command can be run from. */
public enum Surface {
    /** {@code victor sessions NAME}. */
    COMMAND_LINE,
    /** {@code /NAME} in a conversation. */
    CHAT,
    /** The palette of the full screen, and the lines of the browser that works without it. */
    PALETTE
}
