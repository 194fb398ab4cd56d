package victor.tui.chat;

import org.jspecify.annotations.Nullable;

/**
 * How a chat was left.
 *
 * @param sessionId the session that it was, null for none
 * @param title what it was about
 * @param messages how many messages it has
 * @param unsaved whether a draft stays, as something is not saved
 */
public record ChatEnd(@Nullable String sessionId, String title, int messages, boolean unsaved) {
    /** Nothing was said. */
    public static final ChatEnd NOTHING = new ChatEnd(null, "", 0, false);
}
