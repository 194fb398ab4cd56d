package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The triggers that Victor's own classes leave in a file, and how texts of the schema are compared. */
final class KnownSchema {
    private KnownSchema() {}

    /** In {@link #normal} form: three of the conversation store, which keep its index right, then three of a healed file. */
    static List<String> triggers() {
        List<String> triggers = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : Resource.text("dialect/known-triggers.sql").split("\n", -1)) {
            if (line.equals(";;")) {
                triggers.add(normal(text.toString()));
                text.setLength(0);
            } else if (!line.startsWith("--")) {
                text.append(line).append('\n');
            }
        }
        triggers.add(normal(text.toString()));
        return triggers;
    }

    /** Whether this text of the schema makes a full-text table. */
    static boolean isFullText(String sql) {
        String text = normal(sql).toLowerCase(Locale.ROOT);
        return text.startsWith("create virtual table") && text.contains(" using fts5");
    }

    /** The same text for statements that differ only in white space, IF NOT EXISTS and a closing semicolon. */
    static String normal(String sql) {
        StringBuilder text = new StringBuilder(sql.length());
        boolean blank = false;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                blank = text.length() > 0;
            } else {
                if (blank) {
                    text.append(' ');
                    blank = false;
                }
                text.append(c);
            }
        }
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ';' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end).replace(" IF NOT EXISTS ", " ");
    }
}
