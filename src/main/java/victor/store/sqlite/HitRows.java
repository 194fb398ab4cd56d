package victor.store.sqlite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that may be hits, in the order of their positions, from several queries that follow each other; each is asked only when
 * the one before it has no more rows.
 */
final class HitRows implements AutoCloseable {
    private final Database database;
    private final SearchTerms terms;
    private final List<Query> queries;
    private int next;
    private Database.@Nullable Cursor cursor;
    private @Nullable Query query;
    private @Nullable Row row;

    /** What the texts of a row are. */
    enum Kind {
        /** A message, whose id is its position. */
        MESSAGE,
        /** A title, at the position of the session's newest message. */
        TITLE,
        /** An archived message and its body, at the position of the session's newest message. */
        ARCHIVED,
        /** Nothing that could be compared here: the session has to be read. */
        UNSEEN
    }

    /**
     * A query for position, session id, role and up to two texts.
     *
     * @param exact whether each row is a hit if its role counts, so that its texts need not be compared
     */
    record Query(Kind kind, String sql, List<@Nullable Object> parameters, boolean exact) {}

    /** A row that is a hit, or, where it is unseen, may be one. */
    record Row(Kind kind, long position, String sessionId) {}

    HitRows(Database database, SearchTerms terms, List<Query> queries) {
        this.database = database;
        this.terms = terms;
        this.queries = queries;
    }

    /** The next row, again and again until it is taken; null at the end. */
    @Nullable
    Row peek() {
        while (row == null && (query != null || next < queries.size())) {
            if (query == null) {
                query = queries.get(next++);
                cursor = database.open(query.sql(), query.parameters());
            }
            row = read(query);
            if (row == null) {
                close();
            }
        }
        return row;
    }

    /** Goes on to the row after the one that was peeked at. */
    void take() {
        row = null;
    }

    private @Nullable Row read(Query current) {
        Database.Cursor rows = cursor;
        while (rows != null && rows.next()) {
            String session = rows.text(2);
            if (session != null && isHit(current, rows)) {
                return new Row(current.kind(), rows.number(1), session);
            }
        }
        return null;
    }

    private boolean isHit(Query current, Database.Cursor rows) {
        return switch (current.kind()) {
            case TITLE -> current.exact() || terms.hitsTitle(rows.text(4));
            case MESSAGE -> current.exact() ? terms.counts(rows.text(3)) : terms.hits(rows.text(3), rows.text(4));
            case ARCHIVED -> terms.counts(rows.text(3));
            case UNSEEN -> true;
        };
    }

    @Override
    public void close() {
        if (cursor != null) {
            cursor.close();
        }
        cursor = null;
        query = null;
    }
}
