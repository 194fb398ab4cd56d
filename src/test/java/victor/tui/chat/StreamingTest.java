package victor.tui.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import victor.domain.Message;
import victor.service.chat.TurnEnd;

/** Questions go out, answers come in. */
final class StreamingTest {
    @Test
    void aQuestionIsAskedAndItsAnswerStreamsIn() {
        Chatting chat = new Chatting(80, 24).begin().keys("hello<enter>");
        assertEquals(new Effect.Say("hello"), chat.last());
        assertEquals("", chat.written());
        assertTrue(chat.text().contains("hello"), chat.text());
        assertTrue(chat.text().contains("waiting…"), chat.text());
        chat.kept("hello").streams("One").streams(" two");
        assertTrue(chat.text().contains("One two"), chat.text());
        assertEquals(1, occurrences(chat.text(), "hello") - 0, chat.text());
        chat.answered("One two three");
        assertTrue(chat.text().contains("One two three"), chat.text());
        assertNull(chat.chat().reply());
        assertInstanceOf(Effect.Measure.class, chat.last());
    }

    private static int occurrences(String text, String word) {
        int count = 0;
        int titles = text.indexOf('\n') + 1;
        for (int at = text.indexOf(word, titles); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    @Test
    void theEndIsFollowedUnlessOneScrolledUp() {
        Chatting chat = new Chatting(80, 24).conversation(40).begin();
        assertTrue(chat.text().contains("Answer 40"), chat.text());
        chat.keys("more<enter>").kept("more").streams("line\n".repeat(30) + "the newest");
        assertTrue(chat.text().contains("the newest"), chat.text());
        chat.keys("<page-up>");
        assertFalse(chat.chat().following());
        String before = chat.screen().line(5);
        chat.streams("\nsomething newer still");
        assertFalse(chat.text().contains("something newer still"), chat.text());
        assertTrue(chat.text().contains("new text below"), chat.text());
        assertEquals(before, chat.screen().line(5));
        chat.answered("line\n".repeat(30) + "the newest\nsomething newer still");
        assertEquals(before, chat.screen().line(5));
        chat.keys("<alt+end>");
        assertTrue(chat.chat().following());
        assertTrue(chat.text().contains("something newer still"), chat.text());
    }

    @Test
    void theBeginningStaysInSightWhereItHadToBeRead() {
        Chatting chat = new Chatting(80, 24).conversation(200).begin();
        chat.keys("more<enter>").kept("more").streams("The answer");
        chat.keys("<tab>g");
        assertTrue(chat.text().contains("Question 1\n"), chat.text());
        chat.streams(" goes on");
        assertTrue(chat.text().contains("Question 1\n"), "it is not taken away: " + chat.text());
        chat.keys("G");
        assertTrue(chat.text().contains("The answer goes on"), chat.text());
        assertTrue(chat.chat().following());
    }

    @Test
    void escapeStopsAndWhatCameIsKept() {
        Chatting chat =
                new Chatting(80, 24).begin().keys("go<enter>").kept("go").streams("half");
        chat.keys("<esc>");
        assertInstanceOf(Effect.Stop.class, chat.last());
        assertTrue(chat.text().contains("stopping…"), chat.text());
        int before = chat.asked.size();
        chat.keys("<esc>");
        assertEquals(before, chat.asked.size(), "once is enough");
        chat.said("assistant", "half").over(TurnEnd.How.STOPPED, null);
        assertTrue(chat.text().contains("Stopped; what came is kept"), chat.text());
        assertTrue(chat.text().contains("half"), chat.text());
    }

    @Test
    void anAnswerThatIsNotWholeIsMarked() {
        Chatting chat = new Chatting(80, 24).said("user", "one");
        chat.messages.add(new Message(2, "assistant", "half", null, null, "{\"ended\":\"stopped\"}"));
        chat.messages.add(new Message(3, "user", "two", null, null, "{}"));
        chat.messages.add(new Message(4, "assistant", "a part", null, null, "{\"metadata\":{\"ended\":\"cut_off\"}}"));
        chat.begin();
        assertTrue(chat.text().contains("Assistant · stopped\n│ half"), chat.text());
        assertTrue(chat.text().contains("Assistant · cut off\n"), chat.text());
    }

    @Test
    void whatFailsIsSaidAndCanBeAskedAgain() {
        Chatting chat = new Chatting(80, 24).begin().keys("go<enter>").kept("go");
        chat.over(TurnEnd.How.FAILED, "Ollama does not answer at http://127.0.0.1:11434");
        assertTrue(chat.text().contains("! Ollama does not answer"), chat.text());
        chat.keys("<f8>");
        assertTrue(chat.text().contains("alt+a asks again"), chat.text());
        chat.keys("c");
        assertInstanceOf(Effect.Copy.class, chat.last());
        chat.keys("<esc><alt+a>");
        assertInstanceOf(Effect.Again.class, chat.last());
        assertNotNull(chat.chat().reply());
        chat.answered("At last");
        assertFalse(chat.text().contains("does not answer"), "that is over: " + chat.text());
    }

    @Test
    void nothingIsSentWhileAnAnswerComes() {
        Chatting chat = new Chatting(80, 24).begin().keys("one<enter>").kept("one");
        chat.last();
        int before = chat.asked.size();
        chat.keys("two<enter>");
        assertEquals(before, chat.asked.size());
        assertEquals("two", chat.written());
        assertTrue(chat.text().contains("The answer is still coming"), chat.text());
    }

    @Test
    void toolsAreAskedForInADialogWhoseSafeButtonHasTheFocus() {
        Chatting chat = new Chatting(80, 24).begin().keys("look<enter>").kept("look");
        victor.domain.ToolCall call = victor.domain.ToolCall.of(
                        "[{\"id\":\"1\",\"name\":\"read\",\"arguments\":{\"path\":\"a.txt\"}}]")
                .get(0);
        chat.event(new Event.ToolsWanted(call));
        assertTrue(chat.text().contains("The model wants to use tools"), chat.text());
        chat.keys("<enter>");
        assertEquals(new Effect.AllowTools(false), chat.last());
        chat.event(new Event.ToolsWanted(call)).keys("<esc>");
        assertEquals(new Effect.AllowTools(false), chat.last());
        chat.event(new Event.ToolsWanted(call)).keys("y");
        assertEquals(new Effect.AllowTools(true), chat.last());
        int before = chat.asked.size();
        chat.keys("wh").event(new Event.ToolsWanted(call)).keys("y");
        assertEquals(before, chat.asked.size(), "who writes allows nothing by that");
        chat.keys("<tab><enter>");
        assertEquals(new Effect.AllowTools(true), chat.last());
        chat.event(new Event.Doing("read a.txt…"));
        assertTrue(chat.text().contains("read a.txt…"), chat.text());
    }
}
