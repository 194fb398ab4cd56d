package victor.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SearchQuery.Kind;
import victor.store.StoreException;
import victor.text.WordLetters;

/**
 * Which messages a conversation store's own index finds for a query, as a query for their row numbers. That index keeps two
 * diacritics on one letter (Vietnamese) where ours drops them, so its words of that kind are asked for one by one.
 *
 * @param sql the query, with its marks
 * @param parameters in the order of the marks
 * @param exact whether each of them has what the only term asks for, so that no text has to be read
 */
record ForeignHits(String sql, List<@Nullable Object> parameters, boolean exact) {
    private static final String WORDS = "temp.victor_foreign_words";

    /** First and last characters of the ranges in which the tokenizer keeps letters that it should not. */
    private static final char[][] KEPT = {{'\u01d5', '\u0233'}, {'\u1e00', '\u1eff'}};

    /** Null where there is no such index, or where it cannot tell about one of the terms. */
    static @Nullable ForeignHits of(Database database, StoreShape shape, SearchTerms terms) {
        List<SearchTerm> chosen = terms.inContents();
        for (SearchTerm term : chosen) {
            if (term.term().kind() == Kind.SUBSTRING || !isAscii(term.term().text())) {
                return null;
            }
        }
        if (chosen.isEmpty() || terms.needsRole()) {
            return null;
        }
        String table = database.with(new OwnIndex(shape.dialect())).name();
        return table == null ? null : of(database, table, chosen);
    }

    private record Table(@Nullable String name) {}

    private record OwnIndex(Dialect dialect) implements Database.Work<Table> {
        @Override
        public Table with(SqliteConnection connection) throws SQLException {
            return new Table(dialect.fullText(connection));
        }
    }

    private static @Nullable ForeignHits of(Database database, String table, List<SearchTerm> chosen) {
        try {
            database.script(
                    "CREATE VIRTUAL TABLE IF NOT EXISTS " + WORDS + " USING fts5vocab(main, " + table + ", row)");
            StringBuilder match = new StringBuilder();
            for (SearchTerm term : chosen) {
                match.append(match.length() > 0 ? " OR (" : "(")
                        .append(expression(database, term))
                        .append(')');
            }
            return new ForeignHits(
                    "SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?",
                    List.of(match.toString()),
                    chosen.size() == 1 && chosen.get(0).exact());
        } catch (StoreException indexIsOfNoUse) {
            return null;
        }
    }

    private static String expression(Database database, SearchTerm term) {
        boolean beginning = term.term().kind() == Kind.WORD;
        StringBuilder all = new StringBuilder();
        String text = term.term().text();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && WordLetters.fold(text.charAt(end)) > 0) {
                end++;
            }
            if (end > start) {
                String word = WordLetters.fold(text.substring(start, end));
                all.append(all.length() > 0 ? " AND (\"" : "(\"").append(word).append(beginning ? "\" *" : "\"");
                for (String variant : variants(database, word, beginning)) {
                    all.append(" OR \"").append(variant).append('"');
                }
                all.append(')');
            }
            start = end + 1;
        }
        return all.toString();
    }

    /** The index's own words that are this word, or begin with it, once every diacritic is gone. */
    private static List<String> variants(Database database, String word, boolean beginning) {
        List<String> variants = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            for (char[] range : KEPT) {
                String before = word.substring(0, i);
                for (String found : SessionRows.strings(
                        database,
                        "SELECT term FROM " + WORDS + " WHERE term >= ? AND term < ?",
                        before + range[0],
                        before + (char) (range[1] + 1))) {
                    String plain = WordLetters.fold(found);
                    if (beginning ? plain.startsWith(word) : plain.equals(word)) {
                        variants.add(found);
                    }
                }
            }
        }
        return variants;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
