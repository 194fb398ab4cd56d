package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets of sessions of an indexed store that every match is among. */
final class CandidateSessions {
    private final Database database;
    private final SearchTerms terms;

    CandidateSessions(Database database, SearchTerms terms) {
        this.database = database;
        this.terms = terms;
    }

    /** The sessions that have the rarest term, if it is in few texts; null when there is no such term. */
    @Nullable
    List<String> ofRarest(int fewTexts) {
        SearchTerm rarest = null;
        int fewest = fewTexts;
        for (SearchTerm term : terms.wanted()) {
            int count = term.match() == null ? fewTexts : count(term, fewest);
            if (count < fewest) {
                fewest = count;
                rarest = term;
            }
        }
        if (rarest == null) {
            return null;
        }
        Selection selection = new Selection();
        selection.add(rarest);
        return selection.run();
    }

    /** The sessions that have all terms the index knows; null when it knows none. */
    @Nullable
    List<String> ofAll() {
        Selection selection = new Selection();
        for (SearchTerm term : terms.wanted()) {
            if (term.match() != null) {
                selection.add(term);
            }
        }
        return selection.isEmpty() ? null : selection.run();
    }

    private int count(SearchTerm term, int limit) {
        int count = 0;
        if (term.inContents()) {
            count += count("victor_message_fts", term, limit);
            count += count < limit ? count("victor_archive_fts", term, limit) : 0;
        }
        return count < limit && terms.countsTitle(term) ? count + count("victor_title_fts", term, limit) : count;
    }

    private int count(String table, SearchTerm term, int limit) {
        return (int) database.number(
                "SELECT count(*) FROM (SELECT 1 FROM " + table + " WHERE " + table + " MATCH ? LIMIT ?)",
                term.match(),
                limit);
    }

    private final class Selection {
        private final StringBuilder sql = new StringBuilder();
        private final List<@Nullable Object> parameters = new ArrayList<>();

        boolean isEmpty() {
            return sql.length() == 0;
        }

        void add(SearchTerm term) {
            sql.append(isEmpty() ? "" : " INTERSECT ").append("SELECT * FROM (");
            if (term.inContents()) {
                sql.append("SELECT m.session_id FROM victor_message_fts f CROSS JOIN messages m ON m.id = f.rowid"
                        + " WHERE victor_message_fts MATCH ? UNION SELECT a.session_id FROM victor_archive_fts f"
                        + " CROSS JOIN victor_archive a ON a.id = f.rowid WHERE victor_archive_fts MATCH ?"
                        + " UNION SELECT session_id FROM victor_session WHERE " + SessionReader.HAS_DOCUMENT_TEXTS);
                parameters.add(term.match());
                parameters.add(term.match());
            }
            if (terms.countsTitle(term)) {
                sql.append(term.inContents() ? " UNION " : "");
                sql.append("SELECT v.session_id FROM victor_title_fts f CROSS JOIN victor_session v ON v.seq = f.rowid"
                        + " WHERE victor_title_fts MATCH ?");
                parameters.add(term.match());
            }
            sql.append(')');
        }

        List<String> run() {
            return SessionRows.strings(database, sql.toString(), parameters.toArray());
        }
    }
}
