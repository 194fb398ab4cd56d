package victor.domain;

/**
 * A message that is kept, searched and shown on demand, but neither counted nor sent to a model.
 *
 * @param kind why it is archived
 * @param afterMessageIndex how many counted messages stand before it, 0 or more
 * @param message the message itself; a preview's {@code preview_kind}, {@code preview_path}, {@code preview_language} and
 *     {@code preview_body} are in {@code metadata} within its fields
 */
public record ArchivedMessage(Kind kind, int afterMessageIndex, Message message) {
    /** Why a message is archived. */
    public enum Kind {
        /** A replay-only file excerpt. */
        PREVIEW,
        /** Taken away by compaction. */
        COMPACTED
    }
}
