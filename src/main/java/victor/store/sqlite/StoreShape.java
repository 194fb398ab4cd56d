package victor.store.sqlite;

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

    private String messageOrder(String alias, String direction) {
        String byId = alias + ".id" + direction;
        return timestamped() ? alias + ".created_at" + direction + ", " + byId : byId;
    }
}
