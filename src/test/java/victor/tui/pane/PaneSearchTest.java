package victor.tui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import victor.domain.QueryParser;
import victor.tui.view.Role;

/** Searching within a conversation most of which has not been read. */
final class PaneSearchTest {
    private static Archive session() {
        Archive session = Archive.of("s1", 200);
        for (int at : new int[] {20, 90, 91, 180}) {
            session.messages.set(
                    at,
                    new victor.domain.Message(
                            session.messages.get(at).id(),
                            "user",
                            "A quokka, and one more Quokka, at " + at + ".",
                            null,
                            null,
                            "{}"));
        }
        return session;
    }

    @Test
    void hitsAreGoneThroughFromEndToEndAndAround() {
        Reader reader = Reader.of(60, 12, session());
        reader.does(PaneAction.SEARCH);
        assertTrue(reader.pane.isSearching());
        reader.types("quok");
        assertEquals("message 21 of 200", reader.pane.position());
        assertEquals("1 of 4", reader.pane.hitCount());
        reader.does(PaneAction.KEEP_SEARCH);
        assertFalse(reader.pane.isSearching());
        assertEquals("quok", reader.pane.searchText());
        for (int message : new int[] {21, 91, 91, 92, 92, 181, 181, 21, 21, 91}) {
            reader.does(PaneAction.NEXT_HIT);
            assertEquals("message " + message + " of 200", reader.pane.position());
            assertTrue(reader.screen().contains("A quokka, and one more Quokka, at " + (message - 1)), reader.screen());
        }
        for (int message : new int[] {21, 21, 181, 181, 92}) {
            reader.does(PaneAction.PREVIOUS_HIT);
            assertEquals("message " + message + " of 200", reader.pane.position());
        }
        assertEquals("3 of 4", reader.pane.hitCount());
        assertEquals(
                Role.MATCH,
                reader.cells().styleOf("quokka, and one more Quokka, at 91").background());
        assertEquals(Role.CURRENT_MATCH, reader.cells().styleOf("Quokka, at 91").background());
    }

    @Test
    void theSearchBeginsWhereOneIs() {
        Reader reader = Reader.of(60, 12, session());
        reader.does(PaneAction.LAST);
        reader.take(reader.pane.scroll(-30));
        reader.answerAll();
        reader.does(PaneAction.SEARCH);
        reader.types("quokka");
        assertEquals("message 21 of 200", reader.pane.position(), "it goes around the end");
        reader.does(PaneAction.PREVIOUS_HIT, PaneAction.PREVIOUS_HIT);
        assertEquals("message 181 of 200", reader.pane.position());
    }

    @Test
    void escapeGoesBackToWhereItBegan() {
        Reader reader = Reader.of(60, 12, session());
        for (int i = 0; i < 10; i++) {
            reader.does(PaneAction.NEXT_MESSAGE);
        }
        String before = reader.screen();
        reader.does(PaneAction.SEARCH);
        reader.types("quokka");
        reader.does(PaneAction.KEEP_SEARCH, PaneAction.NEXT_HIT, PaneAction.NEXT_HIT, PaneAction.NEXT_HIT);
        assertFalse(reader.screen().equals(before));
        reader.does(PaneAction.LEAVE);
        assertEquals(before, reader.screen());
        assertEquals("", reader.pane.hitCount());
        assertEquals("There is no search to end.", reader.pane.whyNot(PaneAction.LEAVE));
    }

    @Test
    void whatIsNotThereIsSaidAndNothingMoves() {
        Reader reader = Reader.of(60, 12, session());
        String before = reader.screen();
        reader.does(PaneAction.SEARCH);
        reader.types("wombat");
        assertEquals("nothing found", reader.pane.hitCount());
        assertEquals(before, reader.screen());
        reader.does(PaneAction.NEXT_HIT, PaneAction.PREVIOUS_HIT);
        assertEquals(before, reader.screen());
        reader.take(reader.pane.search(""));
        assertEquals("", reader.pane.hitCount());
        reader.does(PaneAction.KEEP_SEARCH);
        assertEquals("Nothing is searched for.", reader.pane.whyNot(PaneAction.NEXT_HIT));
    }

    @Test
    void theCountSaysThatItIsNotFinished() {
        Reader reader = Reader.of(60, 12, session());
        reader.does(PaneAction.SEARCH);
        reader.take(reader.pane.search("quokka"));
        assertEquals(List.of(), reader.reads, "it waits for a pause in typing");
        reader.remind();
        for (int i = 0; i < 5; i++) {
            assertTrue(List.of("searching", "1+").contains(reader.pane.hitCount()), reader.pane.hitCount());
            reader.answer(reader.reads.get(reader.reads.size() - 1));
        }
        reader.answerAll();
        assertEquals("1 of 4", reader.pane.hitCount());
    }

    @Test
    void anAnswerToAnEarlierTextIsDropped() {
        Reader reader = Reader.of(60, 12, session());
        reader.does(PaneAction.SEARCH);
        reader.take(reader.pane.search("quokka"));
        reader.remind();
        PaneRequest.Read late = reader.reads.get(0);
        reader.take(reader.pane.search("wombat"));
        reader.answer(late);
        reader.answerAll();
        assertEquals("nothing found", reader.pane.hitCount());
    }

    @Test
    void aHitThatIsFoldedIsOpenedAndClosedAgain() {
        Archive session = Archive.of("s1", 3);
        session.add("assistant", "Said.", null, "{\"thinking\":\"a quokka\"}");
        session.add("tool", "nothing\n".repeat(40) + "the quokka\n", null, "{}");
        Reader reader = Reader.of(60, 30, session);
        String before = reader.screen();
        reader.does(PaneAction.SEARCH);
        reader.types("quokka");
        assertEquals("1 of 1", reader.pane.hitCount(), "thoughts in fields are not searched by the store");
        assertEquals(Role.CURRENT_MATCH, reader.cells().styleOf("quokka").background());
        assertTrue(reader.screen().contains("the quokka"), reader.screen());
        reader.does(PaneAction.LEAVE);
        assertEquals(before, reader.screen());
    }

    @Test
    void whatTheListFoundIsMarkedAndCanBeGoneThrough() {
        Reader reader = Reader.of(60, 12, session());
        reader.pane = reader.pane.mark(QueryParser.parse("message 1", null, 0));
        reader.does(PaneAction.NEXT_MESSAGE);
        assertEquals(Role.MATCH, reader.cells().styleOf("message 1").background());
        reader.pane = reader.pane.mark(QueryParser.parse("quokka", null, 0));
        reader.does(PaneAction.NEXT_HIT);
        assertEquals("message 21 of 200", reader.pane.position());
        assertEquals(Role.CURRENT_MATCH, reader.cells().styleOf("quokka").background());
    }
}
