package victor.tui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import victor.tui.testing.Typed;

/** Every key, and a way to find one. */
final class HelpDialogTest {
    private static final Answer CLOSED = new Answer.Cancelled();

    @Test
    void closing() {
        opened().keys("<escape>").assertClosed(CLOSED);
        opened().keys("q").assertClosed(CLOSED);
        opened().keys("?").assertClosed(CLOSED);
        opened().keys("<enter>").assertClosed(CLOSED);
    }

    @Test
    void scrolling() {
        Opened opened = new Opened(Dialogs.help(), 40, 10);
        assertTrue(opened.screen().contains("next session"), opened.screen());
        assertFalse(opened.keys("j").screen().contains("│ Move"), opened.screen());
        assertTrue(opened.keys("k").screen().contains("│ Move"), opened.screen());
        assertTrue(opened.keys("<end>").screen().contains("quit"), opened.screen());
        assertTrue(opened.keys("<down>jjj").screen().contains("quit"), opened.screen());
        assertTrue(opened.keys("g").screen().contains("│ Move"), opened.screen());
        assertFalse(opened.keys(" ").screen().contains("│ Move"), opened.screen());
        assertTrue(opened.keys("<page-up>").screen().contains("│ Move"), opened.screen());
        assertFalse(opened.accept(Typed.wheel(false, 20, 5)).screen().contains("│ Move"), opened.screen());
        assertTrue(opened.accept(Typed.wheel(true, 20, 5)).screen().contains("│ Move"), opened.screen());
    }

    @Test
    void finding() {
        Opened opened = opened().keys("/DEL");
        assertTrue(opened.screen().contains("delete"), opened.screen());
        assertFalse(opened.screen().contains("rename"), opened.screen());
        opened.keys("<enter>");
        assertEquals(new Hint("/", "find"), opened.dialog().hints().get(0));
        opened.keys("jk/x");
        assertTrue(opened.screen().contains("No key does that."), opened.screen());
        opened.keys("<escape>").assertOpen();
        assertTrue(opened.screen().contains("rename"), opened.screen());
        opened.keys("<escape>").assertClosed(CLOSED);
    }

    @Test
    void whileTypingLettersAreLetters() {
        Opened opened = opened().keys("/q?j");
        opened.assertOpen();
        assertTrue(opened.screen().contains("/ q?j"), opened.screen());
        opened.keys("<ctrl+u>").paste("model").assertOpen();
        assertTrue(opened.screen().contains("switch the model"), opened.screen());
        opened.keys("<down><up><page-down>").assertOpen();
    }

    @Test
    void groupsAreNamedAndTheirNamesAreFoundToo() {
        Opened opened = opened().keys("/anywhere quit");
        assertTrue(opened.screen().contains("Anywhere") && opened.screen().contains("quit"), opened.screen());
        assertFalse(opened.screen().contains("this help"), opened.screen());
        assertEquals("help", opened.dialog().name());
    }

    @Test
    void nothingAtAllIsShownToo() {
        Opened opened = new Opened(HelpDialog.of(List.of()));
        opened.keys("jk<end>/x<enter>").assertOpen();
    }

    private static Opened opened() {
        return new Opened(Dialogs.help());
    }
}
