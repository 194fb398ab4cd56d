package victor.domain;

/**
 * One session without its messages.
 *
 * @param summary what a list shows of it
 * @param document the rest as the text of one JSON object in the documented shape of {@code sessions.data}: {@code metadata},
 *     {@code conversation} (without the messages where rows hold them), {@code conversation_state} and every key that any
 *     program put there, each value character by character as stored; "{}" when the stored text is not JSON
 * @param degraded true when the stored text was not valid JSON, so that {@code document} stands in for it
 */
public record Session(SessionSummary summary, String document, boolean degraded) {}
