package victor.testing;

/** How a sample database stores sessions, with the SQL that reads it. */
public enum Shape {
    /** The two tables of the guide. */
    DOCUMENTED,
    /** The documented sessions, with messages that a later program rewrote. */
    HEALED,
    /** A whole session as JSON in {@code sessions.metadata}. */
    ENVELOPE,
    /** Normalised tables, previews among the messages. */
    CONVERSATION;

    private static final String PREVIEW = "(json_extract(m.metadata, '$.is_preview') OR"
            + " json_extract(m.metadata, '$.interactive_preview')"
            + " OR json_extract(m.metadata, '$.preview_kind') IS NOT NULL)";

    static Shape of(String sample) {
        if (sample.startsWith("legacy06") || sample.equals("mixed06-savefirst")) {
            return DOCUMENTED;
        }
        if (sample.startsWith("healed")) {
            return HEALED;
        }
        return sample.startsWith("legacy-") ? ENVELOPE : CONVERSATION;
    }

    /** The column of {@code sessions} that holds the session id. */
    public String id() {
        return this == DOCUMENTED || this == HEALED ? "id" : "session_id";
    }

    /** The column of {@code sessions} that holds the JSON. */
    public String document() {
        return this == DOCUMENTED || this == HEALED ? "data" : "metadata";
    }

    /** Whether previews can be stored in it: Python Victor 0.6 had none in the documented shape. */
    public boolean hasPreviews() {
        return this == ENVELOPE || this == CONVERSATION;
    }

    String sessions() {
        String rows = "(SELECT count(*) FROM messages m WHERE m.session_id = s." + id();
        String columns = switch (this) {
            case DOCUMENTED, HEALED ->
                "name AS title, provider, created_at AS created, updated_at AS updated, " + rows
                        + ") AS messages, 0 AS previews";
            case ENVELOPE ->
                "json_extract(metadata, '$.metadata.title') AS title, provider,"
                        + " created_at AS created, last_activity AS updated, " + rows
                        + ") AS messages, json_array_length(metadata, '$.conversation.preview_messages') AS previews";
            case CONVERSATION ->
                "json_extract(metadata, '$.title') AS title,"
                        + " (SELECT name FROM providers p WHERE p.id = s.provider_id) AS provider,"
                        + " created_at AS created, last_activity AS updated, " + rows + " AND "
                        + PREVIEW + " IS NOT 1) AS messages, " + rows + " AND " + PREVIEW + ") AS previews";
        };
        return "SELECT " + id() + " AS id, model, profile, " + document() + " AS document, " + columns
                + " FROM sessions s ORDER BY updated DESC, s." + id() + ";";
    }

    String messages() {
        String columns = "m.session_id AS session, m.role, m.content, ";
        return "SELECT " + columns
                + switch (this) {
                    case DOCUMENTED -> "m.tool_calls, " + storedCallId("m.id") + " FROM messages m ORDER BY m.id;";
                    case HEALED ->
                        "m.tool_name AS tool_calls, " + storedCallId("m.rowid") + " FROM messages m ORDER BY m.rowid;";
                    case ENVELOPE ->
                        "json_extract(m.metadata, '$.tool_calls') AS tool_calls, m.tool_call_id"
                                + " FROM messages m ORDER BY m.session_id, m.id;";
                    case CONVERSATION ->
                        "json_extract(m.metadata, '$.tool_calls') AS tool_calls, m.tool_call_id"
                                + " FROM messages m WHERE " + PREVIEW + " IS NOT 1 ORDER BY m.timestamp, m.rowid;";
                };
    }

    String holding(String pattern) {
        String rows = " OR EXISTS (SELECT 1 FROM messages m WHERE m.session_id = s." + id() + " AND (m.content LIKE ";
        String from = "SELECT s." + id() + " FROM sessions s WHERE ";
        return switch (this) {
            case DOCUMENTED, HEALED -> from + "s.name LIKE " + pattern + rows + pattern + "));";
            case ENVELOPE ->
                from + "json_extract(s.metadata, '$.metadata.title') LIKE " + pattern + rows + pattern
                        + ")) OR EXISTS (SELECT 1 FROM json_each(s.metadata, '$.conversation.preview_messages') p"
                        + " WHERE json_extract(p.value, '$.content') LIKE " + pattern
                        + " OR json_extract(p.value, '$.metadata.preview_body') LIKE " + pattern + ");";
            case CONVERSATION ->
                from + "json_extract(s.metadata, '$.title') LIKE " + pattern + rows + pattern
                        + " OR json_extract(m.metadata, '$.preview_body') LIKE " + pattern + "));";
        };
    }

    /** The documented shape has no column for it: it is in the document, at the message's place. */
    private static String storedCallId(String order) {
        String before = order.replace("m.", "b.");
        return "(SELECT json_extract(s.data, '$.conversation.messages[' || (SELECT count(*) FROM messages b"
                + " WHERE b.session_id = m.session_id AND " + before + " < " + order
                + ") || '].tool_call_id') FROM sessions s WHERE s.id = m.session_id) AS tool_call_id";
    }
}
