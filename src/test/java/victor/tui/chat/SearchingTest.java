package victor.tui.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import victor.tui.pane.PaneAction;

/** The search within the conversation. */
final class SearchingTest {
    /** Two hundred messages, of which the 30th and the 120th speak of the lighthouse. */
    private static Chatting chat() {
        Chatting chat = new Chatting(80, 24);
        for (int i = 1; i <= 200; i++) {
            boolean hit = i == 30 || i == 120;
            chat.said(i % 2 == 1 ? "user" : "assistant", hit ? "The lighthouse " + i : "Word " + i);
        }
        return chat.begin();
    }

    private static Chatting pause(Chatting chat) {
        return chat.event(chat.later.get(chat.later.size() - 1));
    }

    @Test
    void whatIsTypedIsFoundAndGoneOnTo() {
        Chatting chat = chat().keys("half a question<f3>lighthouse");
        pause(chat);
        assertTrue(chat.text().contains("The lighthouse 30"), chat.text());
        assertTrue(chat.text().contains("1 of 2"), chat.text());
        assertTrue(chat.text().contains("/lighthouse"), chat.text());
        assertTrue(chat.text().contains("enter keep"), chat.text());
        chat.keys("<enter>n");
        assertTrue(chat.text().contains("The lighthouse 120"), chat.text());
        assertTrue(chat.text().contains("2 of 2 · message 120 of 200"), chat.text());
        chat.keys("n");
        assertTrue(chat.text().contains("The lighthouse 30"), "around the end: " + chat.text());
        chat.keys("N");
        assertTrue(chat.text().contains("The lighthouse 120"), chat.text());
        assertEquals("half a question", chat.written(), "keys go to the search");
        assertFalse(chat.chat().following(), "an answer does not take the hit away");
        chat.keys("<esc>");
        assertTrue(chat.text().contains("Word 200"), "back to where it began: " + chat.text());
        assertTrue(chat.chat().reading());
        chat.keys("<esc>");
        assertFalse(chat.chat().reading());
    }

    @Test
    void theKeyOfTheBrowserOpensItToo() {
        Chatting chat = chat().keys("<tab>/lighthouse");
        pause(chat).keys("<down>");
        assertTrue(chat.text().contains("The lighthouse 120"), chat.text());
        chat.keys("<ctrl+c>");
        assertTrue(chat.text().contains("Word 200"), chat.text());
        chat.keys("/nowhere");
        pause(chat);
        assertTrue(chat.text().contains("nothing found"), chat.text());
        chat.paste("x");
        assertEquals("nowherex", chat.chat().pane().searchText(), "a paste goes there");
        assertEquals("", chat.written());
    }

    @Test
    void aNewAnswerIsSearchedTooAndTakesNothingAway() {
        Chatting chat = chat().keys("<f3>lighthouse");
        pause(chat).keys("<enter>");
        assertTrue(chat.text().contains("The lighthouse 30"), chat.text());
        chat.kept("Tell me").answered("Another lighthouse");
        assertTrue(chat.text().contains("The lighthouse 30"), "it stays in sight: " + chat.text());
        chat.keys("Nn");
        assertTrue(chat.text().contains("The lighthouse 120"), chat.text());
        chat.keys("n");
        assertTrue(chat.text().contains("Another lighthouse"), chat.text());
        assertTrue(chat.text().contains("3 of 3"), chat.text());
        chat.keys("<esc>");
        assertEquals("Nothing is searched for.", chat.chat().pane().whyNot(PaneAction.NEXT_HIT));
    }

    @Test
    void whereNothingWasSaidThereIsNothingToSearch() {
        Chatting chat = new Chatting(80, 24).begin().keys("<f3>");
        assertTrue(chat.text().contains("There are no messages."), chat.text());
        assertFalse(chat.text().contains("f3"), "the footer leaves it out: " + chat.text());
    }
}
