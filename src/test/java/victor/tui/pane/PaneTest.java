package victor.tui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import victor.domain.ArchivedMessage;
import victor.tui.testing.Cells;
import victor.tui.view.Role;

/** What a person does in the pane and then sees. */
final class PaneTest {
    private static final String CALLS =
            "[{\"id\":\"c\",\"name\":\"read\",\"arguments\":{\"path\":\"a.txt\",\"limit\":20}},{\"name\":\"shell\"}]";

    @Test
    void withoutASessionItSaysSo() {
        Reader reader = new Reader(30, 3);
        assertEquals("No session is selected.", reader.line(0));
        assertNull(reader.pane.sessionId());
        assertEquals("", reader.pane.position());
        for (PaneAction action : PaneAction.values()) {
            assertEquals("No session is selected.", reader.pane.whyNot(action), action.name());
            reader.does(action);
        }
        assertEquals(List.of(), reader.wishes);
    }

    @Test
    void whatTheListKnowsShowsAtOnceAndTheRestWhenItIsRead() {
        Archive session = Archive.of("s1", 3);
        session.document = "{\"conversation_state\":{\"state\":{\"stage\":\"PLANNING\",\"mode\":\"explore\"}}}";
        Reader reader = new Reader(50, 30, session);
        reader.take(reader.pane.show(session.summary()));
        assertShown(reader, "Title of s1");
        assertFalse(reader.screen().contains("Loading"), "nothing flickers when the answer comes soon");
        reader.remind();
        assertShown(reader, "Loading…");
        reader.answerAll();
        String screen = reader.screen();
        assertFalse(screen.contains("Loading"), screen);
        assertTrue(screen.contains("Tags\u00a0work, 认证"), screen);
        assertTrue(screen.contains("Stage\u00a0Planning"), screen);
        assertTrue(screen.contains("Mode\u00a0Explore"), screen);
        assertTrue(screen.contains("│ User · 2026-01-05 10:00\n│ This is message 1.\n"), screen);
        assertEquals("s1", reader.pane.sessionId());
        assertEquals("3 messages", reader.pane.position());
    }

    @Test
    void emptyDegradedAndDeletedSessionsSayWhatTheyAre() {
        Archive empty = new Archive("empty");
        assertShown(Reader.of(60, 20, empty), "▌ This session has no messages.\n");
        empty.archive(ArchivedMessage.Kind.PREVIEW, 0, "x", "{}");
        assertShown(Reader.of(60, 20, empty), "▌ This session has no messages but those in its archive.\n");
        Archive degraded = Archive.of("degraded", 1);
        degraded.degraded = true;
        Cells cells = Reader.of(60, 20, degraded).cells();
        assertEquals(
                Role.WARNING,
                cells.styleOf("Part of this session is not valid JSON").foreground());
        Archive deleted = Archive.of("deleted", 2);
        deleted.deleted = true;
        assertTrue(Reader.of(60, 20, deleted).screen().contains("This session is gone: it was deleted meanwhile."));
    }

    @Test
    void anotherSessionTakesThePlaceAndLateAnswersAreDropped() {
        Archive one = Archive.of("one", 20);
        Archive two = Archive.of("two", 20);
        Reader reader = new Reader(50, 30, one, two);
        reader.take(reader.pane.show(one.summary()));
        PaneRequest.Read late = reader.reads.get(0);
        reader.take(reader.pane.show(two.summary()));
        PaneRequest.Read wanted = reader.reads.get(1);
        reader.answer(late);
        assertShown(reader, "Title of two");
        assertFalse(reader.screen().contains("message 1."), "the answer was for another session");
        reader.answer(wanted);
        assertShown(reader, "message 1.");
        Pane shown = reader.pane;
        PaneStep again = shown.show(two.summary());
        assertEquals(List.of(), again.requests());
        assertEquals("No session is selected.", draw(shown.clear(), 40, 2).line(0));
    }

    private static Cells draw(Pane pane, int columns, int rows) {
        Cells cells = new Cells(columns, rows);
        PaneView.draw(pane, cells, false);
        return cells;
    }

    @Test
    void aFailureIsSaidInPlaceOrReported() {
        Archive session = Archive.of("s1", 40);
        Reader reader = new Reader(60, 20, session);
        reader.take(reader.pane.show(session.summary()));
        long ticket = reader.reads.remove(0).generation();
        reader.take(reader.pane.accept(new PaneAnswer.Failed(ticket, "The database is locked.")));
        assertShown(reader, "The database is locked.");
        Reader other = Reader.of(60, 20, session);
        other.take(other.pane.perform(PaneAction.LAST));
        long jump = other.reads.remove(0).generation();
        String before = other.screen();
        other.take(other.pane.accept(new PaneAnswer.Failed(jump, "The database is locked.")));
        assertEquals(before, other.screen());
        assertEquals(List.of(new PaneRequest.Report("The database is locked.")), other.wishes);
        other.take(other.pane.accept(new PaneAnswer.Failed(jump, "again")));
        assertEquals(1, other.wishes.size());
    }

    @Test
    void messagesAreGoneToOneByOne() {
        Archive session = Archive.of("s1", 30);
        Reader reader = Reader.of(40, 12, session);
        for (int i = 1; i <= 30; i++) {
            reader.does(PaneAction.NEXT_MESSAGE);
            assertEquals("message " + i + " of 30", reader.pane.position());
            assertShown(reader, "▌ This is message " + i + ".");
        }
        reader.does(PaneAction.NEXT_MESSAGE);
        assertEquals("message 30 of 30", reader.pane.position());
        for (int i = 29; i >= 1; i--) {
            reader.does(PaneAction.PREVIOUS_MESSAGE);
            assertEquals("message " + i + " of 30", reader.pane.position());
        }
        reader.does(PaneAction.PREVIOUS_MESSAGE);
        assertEquals("30 messages", reader.pane.position());
        assertTrue(reader.line(0).contains("▌ Title of s1"), reader.line(0));
    }

    @Test
    void linesAndPagesScroll() {
        Archive session = Archive.of("s1", 30);
        Reader reader = Reader.of(40, 12, session);
        String first = reader.screen();
        reader.does(PaneAction.LINE_DOWN);
        assertTrue(reader.line(1).startsWith(first.lines().toList().get(2)), reader.line(1));
        reader.does(PaneAction.LINE_UP);
        assertEquals(first, reader.screen());
        String last = reader.line(11);
        reader.does(PaneAction.PAGE_DOWN);
        assertEquals(bare(last), bare(reader.line(0)));
        reader.does(PaneAction.PAGE_UP);
        assertEquals(bare(first), bare(reader.screen()));
        reader.does(PaneAction.LAST);
        assertTrue(reader.line(11).contains("This is message 30."), reader.screen());
        String end = reader.screen();
        reader.does(PaneAction.PAGE_DOWN, PaneAction.HALF_PAGE_DOWN);
        reader.take(reader.pane.scroll(100));
        assertEquals(end, reader.screen());
        reader.does(PaneAction.FIRST);
        assertTrue(reader.line(0).startsWith("▌ Title of s1"));
        String third = reader.line(3);
        reader.take(reader.pane.scroll(3));
        assertEquals(bare(third), bare(reader.line(0)));
    }

    @Test
    void whereNothingIsLeftToScrollTheMarkerGoesOn() {
        Archive session = Archive.of("s1", 2);
        Reader reader = Reader.of(40, 40, session);
        reader.does(PaneAction.LINE_DOWN);
        assertEquals("message 1 of 2", reader.pane.position());
        reader.does(PaneAction.LINE_DOWN, PaneAction.LINE_DOWN);
        assertEquals("message 2 of 2", reader.pane.position());
        reader.does(PaneAction.LINE_UP);
        assertEquals("message 1 of 2", reader.pane.position());
    }

    @Test
    void toolCallsAndThinkingAreOneLineUntilTheyAreOpened() {
        Archive session = new Archive("s1");
        session.add("user", "go");
        session.add("assistant", "<thinking>\nfirst thought\nsecond\n</thinking>\nSaid.", CALLS, "{}");
        session.add("tool", "line one\nline two", null, "{\"name\":\"read\",\"tool_call_id\":\"c\"}");
        Reader reader = Reader.of(60, 40, session);
        String closed = reader.screen();
        assertTrue(closed.contains("│ ▸ Thinking · 2 lines · first thought\n│\n│ Said.\n"), closed);
        assertTrue(
                closed.contains("│ ▸ read  path: a.txt, limit: 20\n│ ▸ shell\n│ ▸ Result of read · 2 lines · line one"),
                closed);
        reader.does(PaneAction.LAST, PaneAction.TOGGLE);
        assertShown(reader, "▌ ▾ Result of read · 2 lines · line one\n▌   line one\n▌   line two");
        reader.does(PaneAction.TOGGLE, PaneAction.PREVIOUS_MESSAGE, PaneAction.TOGGLE);
        String open = reader.screen();
        assertTrue(open.contains("▌ ▾ Thinking · 2 lines · first thought\n▌   first thought\n▌   second\n"), open);
        assertTrue(open.contains("▌   path: a.txt\n▌   limit: 20\n▌ ▾ shell"), open);
        reader.does(PaneAction.TOGGLE);
        assertFalse(reader.screen().contains("▾"), reader.screen());
    }

    @Test
    void oneOfSeveralIsOpenedByGoingToIt() {
        Archive session = new Archive("s1");
        session.add("user", "go");
        session.add("assistant", "Said.\n\n```sh\nmake\n```\n", CALLS, "{\"reasoning\":[{\"text\":\"well\"}]}");
        session.add("tool", "one", null, "{}");
        Reader reader = Reader.of(60, 40, session);
        reader.does(PaneAction.NEXT_PART);
        assertEquals(Role.SELECTION, reader.cells().styleOf("▸ Thinking").background());
        reader.does(PaneAction.NEXT_PART);
        assertEquals(Role.SELECTION, reader.cells().styleOf("╭ sh").background());
        reader.does(PaneAction.NEXT_PART, PaneAction.TOGGLE);
        assertShown(reader, "▌ ▸ Thinking");
        assertShown(reader, "▌ ▾ read");
        reader.does(PaneAction.NEXT_PART, PaneAction.NEXT_PART);
        assertEquals("message 3 of 3", reader.pane.position());
        assertEquals(Role.SELECTION, reader.cells().styleOf("▸ Result").background());
        Pane last = reader.pane;
        reader.does(PaneAction.NEXT_PART);
        assertEquals(draw(last, 60, 40).text(), draw(reader.pane, 60, 40).text());
        reader.does(PaneAction.PREVIOUS_PART, PaneAction.PREVIOUS_PART, PaneAction.PREVIOUS_PART);
        assertEquals(Role.SELECTION, reader.cells().styleOf("╭ sh").background());
        reader.does(PaneAction.PREVIOUS_PART, PaneAction.PREVIOUS_PART);
        assertEquals(Role.SELECTION, reader.cells().styleOf("▸ Thinking").background());
    }

    @Test
    void previewsAndCompactedMessagesStandWhereTheyWere() {
        Archive session = Archive.of("s1", 4);
        session.archive(
                ArchivedMessage.Kind.PREVIEW,
                2,
                "FILE",
                "{\"metadata\":{\"preview_kind\":\"file_preview\",\"preview_path\":\"src/app.py\",\"preview_body\":\"print(1)\\nprint(2)\\n\"}}");
        for (int i = 0; i < 450; i++) {
            session.archive(ArchivedMessage.Kind.COMPACTED, 0, "old " + i, "{}");
        }
        Reader reader = Reader.of(70, 50, session);
        String screen = reader.screen();
        assertTrue(screen.contains("│ ▸ 450 compacted messages\n\n│ User"), screen);
        assertTrue(
                screen.contains("message 2.\n\n│ ▸ File Preview · src/app.py · 2 lines · print(1)\n\n│ User"), screen);
        reader.does(PaneAction.NEXT_MESSAGE, PaneAction.TOGGLE);
        assertShown(reader, "▌ ▸ 450 compacted messages, the last 200 of them shown\n\n");
        assertShown(reader, "│ User · 2026-01-05 09:00 · compacted\n│ old 250\n");
        reader.does(PaneAction.TOGGLE, PaneAction.TOGGLE);
        assertShown(reader, "▌ ▾ 450 compacted messages\n\n");
        assertShown(reader, "│ old 0\n");
        reader.does(PaneAction.TOGGLE);
        assertEquals(screen.replace('▌', '│'), reader.screen().replace('▌', '│'));
        reader.does(PaneAction.NEXT_MESSAGE, PaneAction.NEXT_MESSAGE, PaneAction.NEXT_MESSAGE, PaneAction.TOGGLE);
        assertTrue(reader.screen()
                .contains("▌ ▾ File Preview · src/app.py · 2 lines · print(1)\n▌   print(1)\n▌   print(2)\n"));
    }

    @Test
    void anotherModelIsSaidWhereItBegins() {
        Archive session = new Archive("s1");
        session.add("user", "a");
        session.add("assistant", "b", null, "{\"model\":\"gpt-4\"}");
        session.add("assistant", "c", null, "{\"model\":\"gpt-4\"}");
        session.add("assistant", "d", null, "{\"model\":\"claude-opus-4\"}");
        String screen = Reader.of(70, 40, session).screen();
        assertTrue(screen.contains("10:00 · model gpt-4\n│ b"), screen);
        assertTrue(screen.contains("10:00\n│ c"), screen);
        assertTrue(screen.contains("10:00 · model claude-opus-4\n│ d"), screen);
    }

    @Test
    void oddMessagesAreShownAsFarAsTheyCanBe() {
        Archive session = new Archive("s1");
        session.add("assistant", null, null, "{}");
        session.add("assistant", "", "[{\"broken\"", "{}");
        session.add("", "\u001b[31mred\u0007", null, "not json");
        session.add("tool", null, null, "{}");
        session.add("user", "two", null, "{\"images\":[\"a\",\"b\"]}");
        String screen = Reader.of(70, 60, session).screen();
        assertTrue(screen.contains("│ (no text)\n"), screen);
        assertTrue(screen.contains("│ ▸ Tool calls that are not valid JSON\n"), screen);
        assertTrue(screen.contains("│ Unknown · 2026-01-05 10:00\n│ red␇\n"), screen);
        assertTrue(screen.contains("│ ▸ Result · nothing\n"), screen);
        assertTrue(screen.contains("│ two\n│ [2 images]"), screen);
    }

    @Test
    void aClickMakesCurrentAndOpens() {
        Archive session = new Archive("s1");
        session.add("user", "go");
        session.add("assistant", "Said.", CALLS, "{}");
        Reader reader = Reader.of(60, 40, session);
        List<String> lines = reader.screen().lines().toList();
        int call = lines.indexOf("│ ▸ read  path: a.txt, limit: 20");
        reader.take(reader.pane.click(5, call));
        assertEquals("message 2 of 2", reader.pane.position());
        assertEquals("▌ ▾ read  path: a.txt, limit: 20", reader.line(call));
        reader.take(reader.pane.click(5, call));
        assertEquals("▌ ▸ read  path: a.txt, limit: 20", reader.line(call));
        reader.take(reader.pane.click(5, lines.indexOf("│ go")));
        assertEquals("message 1 of 2", reader.pane.position());
        reader.take(reader.pane.click(5, 39));
        reader.take(reader.pane.click(-1, -1));
        assertEquals("message 1 of 2", reader.pane.position());
    }

    @Test
    void whatIsCopiedAndOpenedIsWhatIsStored() {
        Archive session = new Archive("s1");
        session.add("user", "\u001b[1mraw\ttext");
        session.add("assistant", "Two:\n\n```make\na:\n\tb\n```\n\n```\nsecond\n```\n");
        session.add("assistant", "", CALLS, "{}");
        Reader reader = Reader.of(60, 40, session);
        reader.does(PaneAction.COPY_MESSAGE);
        assertTrue(
                ((PaneRequest.Copy) reader.wishes.remove(0)).text().startsWith("Session ID: s1\nTitle: Title of s1\n"));
        assertEquals("There is no code block here.", reader.pane.whyNot(PaneAction.COPY_CODE));
        reader.does(PaneAction.NEXT_MESSAGE, PaneAction.COPY_MESSAGE, PaneAction.VIEW_MESSAGE, PaneAction.NEXT_MESSAGE);
        reader.does(PaneAction.COPY_CODE, PaneAction.NEXT_PART, PaneAction.NEXT_PART, PaneAction.COPY_CODE);
        reader.does(PaneAction.VIEW_CONVERSATION);
        assertEquals(
                List.of(
                        new PaneRequest.Copy("\u001b[1mraw\ttext", "message"),
                        new PaneRequest.View("\u001b[1mraw\ttext", "message-1.md"),
                        new PaneRequest.Copy("a:\n\tb\n", "code block"),
                        new PaneRequest.Copy("second\n", "code block"),
                        new PaneRequest.ViewConversation("s1")),
                reader.wishes);
        reader.does(PaneAction.NEXT_MESSAGE, PaneAction.COPY_MESSAGE);
        assertTrue(((PaneRequest.Copy) reader.wishes.get(5)).text().contains("\"path\": \"a.txt\""));
    }

    /** Without the marker, which goes along, and the scrollbar. */
    private static String bare(String screen) {
        return screen.replace('▌', '│').replaceAll(" *█", "");
    }

    private static void assertShown(Reader reader, String text) {
        String screen = reader.screen().replaceAll(" *█", "");
        assertTrue(screen.contains(text), () -> "no " + text + " in\n" + screen);
    }

    @Test
    void everyActionHasANameAndAHelpText() {
        for (PaneAction action : PaneAction.values()) {
            assertFalse(action.title().isBlank());
            assertFalse(action.help().endsWith("."), action.help());
            assertNotEquals(action.title(), action.help());
        }
    }

    @Test
    void theSameSizeAndTheSameMarksChangeNothing() {
        Reader reader = Reader.of(60, 20, Archive.of("s1", 3));
        assertSame(reader.pane, reader.pane.resize(60, 20).pane());
        assertSame(reader.pane, reader.pane.mark(null));
    }
}
