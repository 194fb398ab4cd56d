package victor.store.sqlite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the full-text index answers about single terms. */
final class SearchIndex {
    private final Database database;

    SearchIndex(Database database) {
        this.database = database;
    }

    /** How many texts a term is in, counted up to a limit. */
    int count(SearchTerms.Ready term, int limit) {
        int count = 0;
        if (term.inContents()) {
            count += count("victor_message_fts", term, limit);
            count += count("victor_archive_fts", term, limit);
        }
        return term.inTitles() ? count + count("victor_title_fts", term, limit) : count;
    }

    private int count(String table, SearchTerms.Ready term, int limit) {
        return (int) database.number(
                "SELECT count(*) FROM (SELECT 1 FROM " + table + " WHERE " + table + " MATCH ? LIMIT ?)",
                term.match(),
                limit);
    }

    /** The sessions that have a term, those with the newest message first. */
    Set<String> sessions(SearchTerms.Ready term) {
        Set<String> sessions = new LinkedHashSet<>();
        if (term.inContents()) {
            sessions.addAll(SessionRows.strings(
                    database,
                    "SELECT m.session_id FROM victor_message_fts f JOIN messages m ON m.id = f.rowid"
                            + " WHERE victor_message_fts MATCH ? ORDER BY f.rowid DESC",
                    term.match()));
            sessions.addAll(archived(term));
        }
        if (term.inTitles()) {
            sessions.addAll(SessionRows.strings(
                    database,
                    "SELECT v.session_id FROM victor_title_fts f JOIN victor_session v ON v.seq = f.rowid"
                            + " WHERE victor_title_fts MATCH ?",
                    term.match()));
        }
        return sessions;
    }

    /** The sessions that have a term in their archive. */
    List<String> archived(SearchTerms.Ready term) {
        return SessionRows.strings(
                database,
                "SELECT a.session_id FROM victor_archive_fts f JOIN victor_archive a ON a.id = f.rowid"
                        + " WHERE victor_archive_fts MATCH ?",
                term.match());
    }
}
