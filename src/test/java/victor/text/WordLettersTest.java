package victor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

final class WordLettersTest {
    private static final int BLOCK = 0x800;

    @Test
    void everyCodePointIsTreatedAsTheIndexTreatsIt() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE VIRTUAL TABLE f USING fts5" + " (x, content='', tokenize='unicode61 remove_diacritics 2')");
            statement.execute("CREATE VIRTUAL TABLE v USING fts5vocab(f, instance)");
            connection.setAutoCommit(false);
            StringBuilder expected = new StringBuilder();
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO f (rowid, x) VALUES (?, ?)")) {
                for (int first = 0; first <= Character.MAX_CODE_POINT; first += step(first)) {
                    insert.setInt(1, first);
                    insert.setString(2, block(first));
                    insert.executeUpdate();
                    expected.append(ours(first));
                }
            }
            assertEquals(expected.toString(), theirs(statement));
        }
    }

    /** The two planes that hold letters whole, of the others a part. */
    private static int step(int first) {
        return first < 0x20000 || first == 0xE0000 ? BLOCK : 32 * BLOCK;
    }

    /** Each code point between two letters, each of these words apart from the next. */
    private static String block(int first) {
        StringBuilder text = new StringBuilder();
        for (int c = first; c < first + BLOCK; c++) {
            text.append("q").appendCodePoint(readable(c)).append("z ");
        }
        return text.toString();
    }

    private static int readable(int codePoint) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return half || codePoint == 0 ? ' ' : codePoint;
    }

    private static String ours(int first) {
        StringBuilder words = new StringBuilder();
        for (int c = first; c < first + BLOCK; c++) {
            int letter = WordLetters.fold(readable(c));
            words.append('q');
            if (letter == WordLetters.NONE) {
                words.append(' ');
            } else if (letter != WordLetters.MARK) {
                words.appendCodePoint(letter);
            }
            words.append("z ");
        }
        return words.toString();
    }

    private static String theirs(Statement statement) throws SQLException {
        StringBuilder words = new StringBuilder();
        try (ResultSet rows = statement.executeQuery("SELECT term FROM v ORDER BY doc, \"offset\"")) {
            while (rows.next()) {
                words.append(rows.getString(1)).append(' ');
            }
        }
        return words.toString();
    }

    @Test
    void aWordLosesItsCaseAndItsDiacritics() {
        assertEquals("cafe", WordLetters.fold("CAFÉ"));
        assertEquals("cafe", WordLetters.fold("Cafe\u0301"));
        assertEquals("tieng", WordLetters.fold("tiếng"));
        assertEquals("привет", WordLetters.fold("Привет"));
        assertEquals("ab", WordLetters.fold("a-b"));
        assertTrue(WordLetters.fold("—").isEmpty());
    }
}
