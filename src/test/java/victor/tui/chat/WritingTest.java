package victor.tui.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import victor.domain.ModelFacts;
import victor.service.chat.CompactionRequest;
import victor.service.chat.DraftSummary;
import victor.tui.input.EndOfInput;
import victor.tui.testing.Typed;

/** What keys do while text is written. */
final class WritingTest {
    @Test
    void aPasteIsTextAndSendsNothing() {
        Chatting chat = new Chatting(80, 24).begin();
        int before = chat.asked.size();
        chat.paste("one\ntwo\n/quit\n");
        assertEquals("one\ntwo\n/quit\n", chat.written());
        assertEquals(before, chat.asked.size());
        chat.keys("<tab>").paste("!");
        assertFalse(chat.chat().reading(), "text goes to where text is written");
    }

    @Test
    void theEditorGrowsToAThirdOfTheScreen() {
        Chatting chat = new Chatting(80, 24).conversation(60).begin();
        assertEquals(1, chat.chat().layout().editor().rows());
        chat.keys("a<alt+enter>b<alt+enter>c");
        assertEquals("a\nb\nc", chat.written());
        assertEquals(3, chat.chat().layout().editor().rows());
        chat.paste("\n".repeat(40));
        assertEquals(8, chat.chat().layout().editor().rows());
        assertTrue(chat.text().contains("Answer 60"), "the end stays in sight: " + chat.text());
    }

    @Test
    void whatWasSentComesBackWithTheArrows() {
        Chatting chat = new Chatting(80, 24).begin();
        chat.keys("first<enter>")
                .kept("first")
                .answered("ok")
                .keys("second<enter>")
                .kept("second")
                .answered("ok");
        chat.keys("third<up>");
        assertEquals("second", chat.written());
        chat.keys("<up>");
        assertEquals("first", chat.written());
        chat.keys("<up>");
        assertEquals("first", chat.written());
        chat.keys("<down><down>");
        assertEquals("third", chat.written());
        chat.keys("<alt+enter>more<up>");
        assertEquals("third\nmore", chat.written(), "within the text it is a motion");
    }

    @Test
    void ctrlCEmptiesTheLineThenLeavesAtTheSecondTime() {
        Chatting chat = new Chatting(80, 24).begin().keys("some text<ctrl+c>");
        assertEquals("", chat.written());
        assertNull(leave(chat));
        chat.keys("<ctrl+c>");
        assertNull(leave(chat));
        assertTrue(chat.text().contains("Press Ctrl+C again to leave"), chat.text());
        chat.keys("<ctrl+c>");
        assertInstanceOf(Effect.Leave.class, leave(chat));
        Chatting again = new Chatting(80, 24).begin().keys("some text<ctrl+c><up>");
        assertEquals("some text", again.written(), "it can be had again");
    }

    private static Effect leave(Chatting chat) {
        return chat.asked.stream()
                .filter(Effect.Leave.class::isInstance)
                .findAny()
                .orElse(null);
    }

    @Test
    void leavingAsksWhereSomethingIsNotSaved() {
        Chatting chat = new Chatting(80, 24).conversation(4);
        chat.unsaved = 4;
        chat.begin().keys("<ctrl+q>");
        assertTrue(chat.text().contains("4 messages of this conversation are not saved"), chat.text());
        chat.keys("<esc>");
        assertNull(leave(chat));
        chat.keys("/quit <enter>n");
        assertNull(leave(chat));
        chat.keys("<ctrl+d><enter>");
        assertInstanceOf(Effect.SaveAndLeave.class, chat.asked.get(chat.asked.size() - 1));
        chat.unsaved = 0;
        chat.event(new Event.Saved(chat.state(false)));
        assertInstanceOf(Effect.Leave.class, leave(chat));
    }

    @Test
    void theDraftCanBeLeft() {
        Chatting chat = new Chatting(80, 24).conversation(4);
        chat.unsaved = 4;
        chat.begin().keys("<ctrl+q>d");
        assertInstanceOf(Effect.Leave.class, leave(chat));
        Chatting other = new Chatting(80, 24).conversation(4);
        other.unsaved = 4;
        other.begin().keys("<ctrl+c><ctrl+c>");
        assertNull(leave(other));
        other.keys("<ctrl+c>");
        assertInstanceOf(Effect.Leave.class, leave(other));
        Chatting third = new Chatting(80, 24).conversation(4).begin();
        assertInstanceOf(Effect.Leave.class, leave(third.give(new EndOfInput())));
    }

    @Test
    void commandsAreOfferedAndTaken() {
        Chatting chat = new Chatting(80, 24).begin().keys("/");
        assertTrue(chat.text().contains("/save [--new] [TITLE]"), chat.text());
        assertTrue(chat.text().contains("Save the conversation"), chat.text());
        chat.keys("se");
        assertTrue(chat.text().contains("/sessions [N]"), chat.text());
        chat.keys("<down><tab>");
        assertEquals("/search ", chat.written());
        assertNull(chat.chat().composer().completion());
        chat.keys("<ctrl+u>/sav<enter>");
        assertEquals("/save ", chat.written());
        chat.keys("My Title<enter>");
        assertEquals(new Effect.Run("/save My Title"), chat.last());
        chat.keys("/s<esc>");
        assertNull(chat.chat().composer().completion());
        assertEquals("/s", chat.written());
        chat.keys("e");
        assertEquals(2, chat.chat().composer().completion().choices().size());
    }

    @Test
    void aPathIsNoCommand() {
        assertEquals(new Effect.Say("/etc/passwd is what?"), sent("/etc/passwd is what?"));
        assertEquals(new Effect.Run("/nonsense"), sent("/nonsense"));
    }

    private static Effect sent(String text) {
        Chatting chat = new Chatting(80, 24).begin();
        chat.paste(text);
        return chat.keys("<enter>").last();
    }

    @Test
    void commandsThatAskDoSoInDialogs() {
        assertInstanceOf(Effect.ReadSessions.class, sent("/resume "));
        assertEquals(new Effect.Run("/resume 2025"), sent("/resume 2025"));
        assertInstanceOf(Effect.ReadModels.class, sent("/model "));
        assertEquals(new Effect.Run("/switch gpt-4o"), sent("/switch gpt-4o"));
        assertEquals(new Effect.Run("/switch gpt-4o --resume"), sent("/switch gpt-4o --resume"));
        assertEquals(
                new Effect.Preview(new CompactionRequest(10, CompactionRequest.Summary.SMART)),
                sent("/compact --smart --keep 10"));
        assertEquals(new Effect.Run("/compact --dry-run"), sent("/compact --dry-run"));
        assertEquals(new Effect.Run("/compact --keep x"), sent("/compact --keep x"));
    }

    @Test
    void filesAreOfferedBehindAnAtSign() {
        Chatting chat = new Chatting(80, 24).begin().keys("look at @sr");
        assertEquals(new Effect.ListFiles("sr"), chat.last());
        chat.event(new Event.FilesListed("sr", List.of("src/")));
        assertTrue(chat.text().contains("@src/"), chat.text());
        chat.keys("<tab>");
        assertEquals("look at @src/", chat.written());
        assertEquals(new Effect.ListFiles("src/"), chat.last());
        chat.event(new Event.FilesListed("sr", List.of("src/")));
        assertNull(chat.chat().composer().completion(), "an answer that comes late is dropped");
        chat.event(new Event.FilesListed("src/", List.of("src/Main.java"))).keys("<tab>");
        assertEquals("look at @src/Main.java ", chat.written());
    }

    @Test
    void theTextCanBeWrittenInAnEditor() {
        Chatting chat = new Chatting(80, 24).begin().keys("begun<ctrl+x><ctrl+e>");
        assertEquals(new Effect.EditText("begun"), chat.last());
        chat.event(new Event.Edited("begun and\nended"));
        assertEquals("begun and\nended", chat.written());
        chat.keys("<ctrl+_>");
        chat.keys("<ctrl+_>");
        assertEquals("begun", chat.written(), "this can be undone");
        chat.keys("<alt+e>");
        assertEquals(new Effect.EditText("begun"), chat.last());
    }

    @Test
    void withoutAModelWhatIsWrittenIsKept() {
        Chatting chat = new Chatting(80, 24);
        chat.facts = ModelFacts.unknown(null, null);
        chat.begin();
        assertTrue(chat.text().contains("No model answers here"), chat.text());
        chat.keys("a thought<enter>");
        assertTrue(chat.asked.contains(new Effect.Note("a thought")));
    }

    @Test
    void aDraftIsOfferedAtTheStart() {
        DraftSummary draft = new DraftSummary(Path.of("d.jsonl"), null, "Left behind", 3, "2025-01-08T11:00:00.000Z");
        Chatting chat = new Chatting(80, 24);
        chat.drafts = List.of(draft);
        chat.begin();
        assertTrue(chat.text().contains("Left behind"), chat.text());
        chat.keys("<enter>");
        assertTrue(chat.asked.contains(new Effect.Recover(draft)));
        Chatting other = new Chatting(80, 24);
        other.drafts = List.of(draft);
        other.begin().keys("g dn");
        assertFalse(other.asked.contains(new Effect.Recover(draft)), "who writes decides nothing by that");
        assertEquals("g dn", other.written());
        assertTrue(other.text().contains("alt+u shows it"), other.text());
        assertNull(other.chat().dialog());
        other.keys("<alt+u>dn<esc>");
        assertFalse(other.asked.contains(new Effect.Discard(draft)));
        other.keys("<alt+u>dy");
        assertTrue(other.asked.contains(new Effect.Discard(draft)), other.asked.toString());
    }

    @Test
    void whatIsSentBeforeTheConversationIsOpenWaitsForIt() {
        Chatting chat = new Chatting(80, 24).keys("early<enter>");
        assertEquals("", chat.written());
        assertTrue(chat.asked.isEmpty(), chat.asked.toString());
        chat.begin();
        assertEquals(new Effect.Say("early"), chat.last());
        chat.kept("early").answered("ok").keys("/save now<enter>meanwhile<enter>");
        assertEquals(new Effect.Run("/save now"), chat.last());
        assertTrue(chat.text().contains("not sent yet"), chat.text());
        chat.event(new Event.Changed("Saved", chat.state(false)));
        assertEquals(new Effect.Say("meanwhile"), chat.last());
    }

    @Test
    void modeGoesOnToTheNext() {
        Chatting chat =
                new Chatting(80, 24).begin().give(Typed.keys("<shift+tab>").get(0));
        assertInstanceOf(Effect.SetMode.class, chat.last());
    }
}
