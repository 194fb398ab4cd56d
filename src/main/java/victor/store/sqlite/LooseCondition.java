package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SearchQuery.Kind;
import victor.text.WordLetters;

/**
 * An SQL condition that every text meets that any of some terms matches, and most other texts do not, so that these never leave
 * SQLite. LIKE ignores the case of ASCII alone and stops at a NUL; a text that may match all the same is let through.
 *
 * @param sql the condition, with its marks
 * @param parameters in the order of the marks
 */
record LooseCondition(String sql, List<@Nullable Object> parameters) {
    /** SQLite allows 1,000 levels of expression, and nobody types more terms than this. */
    private static final int MOST_TERMS = 50;

    /** SQLite refuses patterns of more than 50,000 bytes; a part of a text that long tells enough. */
    private static final int LONGEST = 200;

    /** What JSON escapes, or may escape, by a character of its own. */
    private static final String ESCAPED = "\"\\/";

    /** How a NUL and every character that becomes ASCII or nothing begins in UTF-8; few texts in other scripts have any of these. */
    static final List<String> FOLDING = List.of("00", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "cc", "e1", "e284");

    static final LooseCondition ALL = new LooseCondition("1", List.of());

    static LooseCondition any(String column, List<SearchTerm> terms) {
        return any(column, terms, false);
    }

    /** The same for texts within JSON, where any character may be written as an escape, and some have to be. */
    static LooseCondition anyInJson(String column, List<SearchTerm> terms) {
        return any(column, terms, true);
    }

    private static LooseCondition any(String column, List<SearchTerm> terms, boolean json) {
        if (terms.size() > MOST_TERMS) {
            return ALL;
        }
        StringBuilder sql = new StringBuilder();
        List<@Nullable Object> parameters = new ArrayList<>();
        boolean folded = false;
        boolean beyondAscii = false;
        for (SearchTerm term : terms) {
            boolean characters = term.term().kind() == Kind.SUBSTRING;
            String part = characters
                    ? stablePart(term.term().text(), json)
                    : asciiWord(term.term().text());
            if (json && characters && part.isEmpty()) {
                return ALL;
            }
            folded |= !characters;
            beyondAscii |= part.isEmpty()
                    || (!characters && !isAscii(WordLetters.fold(term.term().text())));
            append(sql, parameters, column, part, characters);
        }
        if (beyondAscii || folded) {
            or(sql).append("(length(")
                    .append(column)
                    .append(") <> octet_length(")
                    .append(column)
                    .append(')');
            sql.append(beyondAscii ? ")" : " AND " + mayFold(column) + ")");
        }
        if (json && !terms.isEmpty()) {
            or(sql).append("instr(").append(column).append(", '\\u')");
        }
        return new LooseCondition(sql.length() == 0 ? "0" : "(" + sql + ")", parameters);
    }

    /** Whether a text has a NUL, a letter that is one of ASCII once its diacritics are gone, or a diacritic. */
    private static String mayFold(String column) {
        StringBuilder sql = new StringBuilder("(octet_length('a') > 1");
        for (String bytes : FOLDING) {
            sql.append(" OR instr(CAST(")
                    .append(column)
                    .append(" AS BLOB), x'")
                    .append(bytes)
                    .append("')");
        }
        return sql.append(')').toString();
    }

    private static StringBuilder or(StringBuilder sql) {
        return sql.append(sql.length() == 0 ? "" : " OR ");
    }

    private static void append(
            StringBuilder sql, List<@Nullable Object> parameters, String column, String part, boolean characters) {
        if (part.isEmpty()) {
            return;
        }
        or(sql);
        if (characters && !hasAsciiLetters(part)) {
            sql.append("instr(").append(column).append(", ?)");
            parameters.add(part);
            return;
        }
        sql.append(column).append(" LIKE ? ESCAPE '\\'");
        parameters.add('%' + SessionCondition.escapeLike(part) + '%');
        if (characters) {
            sql.append(" OR instr(").append(column).append(", char(0))");
        }
    }

    private static boolean hasAsciiLetters(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c < 128 && Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    /** The longest word that is ASCII once diacritics are gone; a text without other letters has it literally. */
    private static String asciiWord(String text) {
        String longest = "";
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && WordLetters.fold(text.codePointAt(end)) >= 0) {
                end += Character.charCount(text.codePointAt(end));
            }
            String word = WordLetters.fold(text.substring(start, end));
            if (word.length() > longest.length() && isAscii(word)) {
                longest = word;
            }
            start = end == start ? end + 1 : end;
        }
        return longest.substring(0, Math.min(longest.length(), LONGEST));
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The longest run of characters that match themselves only, letters of ASCII in either case aside. */
    private static String stablePart(String text, boolean json) {
        int bestStart = 0;
        int bestEnd = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isStable(text.charAt(i), json) || i - start == LONGEST) {
                if (i - start > bestEnd - bestStart) {
                    bestStart = start;
                    bestEnd = i;
                }
                start = i == text.length() || isStable(text.charAt(i), json) ? i : i + 1;
            }
        }
        return text.substring(bestStart, bestEnd);
    }

    private static boolean isStable(char c, boolean json) {
        if (c < 128) {
            return json ? c >= ' ' && ESCAPED.indexOf(c) < 0 : c != 0;
        }
        boolean cased = Character.isLowerCase(c) || Character.toLowerCase(c) != c || Character.toUpperCase(c) != c;
        return !cased && !Character.isSurrogate(c) && c != '\uFFFD';
    }
}
