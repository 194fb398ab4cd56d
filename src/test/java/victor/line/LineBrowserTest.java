package victor.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import victor.testing.Database;

/** What the golden files of the browser do not show. */
final class LineBrowserTest {
    private static String sessions(int count) {
        StringBuilder json = new StringBuilder("[");
        for (int i = 1; i <= count; i++) {
            json.append(i == 1 ? "" : ",")
                    .append("{\"metadata\": {\"session_id\": \"session_" + (100 + i)
                            + "\"}, \"conversation\": {\"messages\":"
                            + " [{\"role\": \"user\", \"content\": \"Question " + i + "\"}]}}");
        }
        return json.append(']').toString();
    }

    private static long left(ChatProcess process) {
        return new Database(process.database()).number("SELECT count(*) FROM sessions");
    }

    @Test
    void moreThanTwentySessionsAreLostOnlyByTheWord() {
        try (ChatProcess process = new ChatProcess().plain().with(sessions(21))) {
            String refused = process.browse("clear", "y", "clear", "", "clear");
            assertTrue(refused.contains("This cannot be undone. Type delete to do it: y\nCancelled\n"), refused);
            assertEquals(21, left(process));
            String agreed = process.browse("clear", "delete");
            assertTrue(agreed.contains("Cleared 21 session(s) from database.\n"), agreed);
            assertEquals(0, left(process));
        }
    }

    @Test
    void aNumberGoesOnToMeanTheSameSessionOnLaterPages() {
        try (ChatProcess process = new ChatProcess().plain().with(sessions(25))) {
            String shown = process.browse("next", "next", "next", "delete 25 --yes", "1", "previous", "25");
            assertTrue(shown.contains("Sessions 21 to 25 of 25"), shown);
            assertTrue(shown.contains("This was the last page.\n"), shown);
            assertTrue(shown.contains("Session not found: session_"), shown);
            assertEquals(24, left(process));
        }
    }

    @Test
    void resumingGoesOnToTheConversation() {
        try (ChatProcess process = new ChatProcess().plain().with(sessions(1))) {
            process.model.says("Gladly.");
            String said = process.browse("resume 1", "go on", "/save");
            assertTrue(said.contains("Going on with: Question 1 (1 message(s))\n"), said);
            assertTrue(said.contains("Assistant: Gladly.\n"), said);
            assertEquals(3, new Database(process.database()).number("SELECT count(*) FROM messages"));
        }
    }
}
