package victor.store.sqlite;

import java.util.List;

/**
 * What the queries have to know of an open file.
 *
 * @param dialect which tables the file has
 * @param indexed whether it has the side tables: counters, order, search index
 */
record StoreShape(Dialect dialect, boolean indexed) {
    /** The form of the document of new sessions. */
    DocumentForm form() {
        return dialect.form() == Dialect.Form.FLAT ? DocumentForm.FLAT : DocumentForm.WHOLE;
    }

    /** Whether the same views serve both. */
    boolean sameViews(StoreShape other) {
        return dialect.kind() == other.dialect.kind()
                && dialect.present() == other.dialect.present()
                && indexed == other.indexed;
    }

    /** Whether messages are read in the order of their times, and previews are message rows. */
    boolean timestamped() {
        return dialect.messageOrder().startsWith("created_at");
    }

    /** Whether the document holds the conversation too: other programs read it there, and rows may have no place for all of it. */
    boolean documentHoldsConversation() {
        return dialect.foreign() && form() == DocumentForm.WHOLE;
    }

    /** The columns of message_view that give the reading order, ascending. */
    String messageOrder(String alias) {
        return messageOrder(alias, "");
    }

    String newestMessageFirst(String alias) {
        return messageOrder(alias, " DESC");
    }

    /**
     * A condition on the place of a message in reading order, compared with that of another one of its session.
     *
     * @param comparison an operator of SQL
     */
    String beside(String alias, String comparison) {
        return timestamped()
                ? "(" + alias + ".created_at, " + alias + ".id) " + comparison
                        + " (SELECT a.created_at, a.id FROM message_view a WHERE a.session_id = ? AND a.id = ?)"
                : alias + ".id " + comparison + " ?";
    }

    /** What the marks in {@link #beside} stand for. */
    List<Object> besideParameters(String sessionId, long messageId) {
        return timestamped() ? List.of(sessionId, messageId) : List.of(messageId);
    }

    private String messageOrder(String alias, String direction) {
        String byId = alias + ".id" + direction;
        return timestamped() ? alias + ".created_at" + direction + ", " + byId : byId;
    }
}
