package victor.service.chat;

/**
 * What a tool answers the model.
 *
 * @param text for the model to read: valid Unicode, bounded by the tool
 * @param failed whether this says why there is no result
 */
public record ToolResult(String text, boolean failed) {
    /** What was asked for. */
    public static ToolResult of(String text) {
        return new ToolResult(text, false);
    }

    /** Why there is no result, and what to do about it. */
    public static ToolResult failure(String reason) {
        return new ToolResult(reason, true);
    }
}
