package victor.tui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Errors stay, and can be copied. */
final class ErrorDialogTest {
    private static final Answer CLOSED = new Answer.Cancelled();

    @Test
    void closing() {
        opened().keys("<enter>").assertClosed(CLOSED);
        opened().keys(" ").assertClosed(CLOSED);
        opened().click("Close").assertClosed(CLOSED);
        opened().keys("xq<f1>1jk").assertOpen();
    }

    @Test
    void copyingLeavesItOpen() {
        Answer all = new Answer.Copy("""
                The session could not be renamed: the database is locked.
                Session 20250107_153045 in /home/ada/shop/.victor/project.db
                Another program has been writing to it for 5 seconds.
                Try again when it is done.

                SessionException: database is locked
                SQLITE_BUSY (5)
                after 5003 ms""");
        opened().keys("c").assertAnswered(all);
        opened().click("Copy").assertAnswered(all);
        Opened again = opened().keys("<right><enter>");
        again.assertAnswered(all);
        again.keys("c").assertAnswered(all);
        again.keys("<escape>").assertClosed(CLOSED);
    }

    @Test
    void detailsAreShownWhenAskedFor() {
        Opened opened = opened();
        assertFalse(opened.screen().contains("SQLITE_BUSY"), opened.screen());
        assertTrue(opened.keys("d").screen().contains("SQLITE_BUSY"), opened.screen());
        assertFalse(opened.keys("d").screen().contains("SQLITE_BUSY"), opened.screen());
        assertTrue(opened.click("Details").screen().contains("SQLITE_BUSY"), opened.screen());
        assertFalse(opened.keys("<enter>").screen().contains("SQLITE_BUSY"), opened.screen());
    }

    @Test
    void longDetailsScroll() {
        String details = "line\n".repeat(100) + "last";
        Opened opened = new Opened(ErrorDialog.of("It failed.", "", List.of(), details)).keys("d");
        assertFalse(opened.screen().contains("last"), opened.screen());
        assertTrue(opened.keys("<end>").screen().contains("last"), opened.screen());
        assertTrue(opened.keys("g").screen().contains("It failed."), opened.screen());
    }

    @Test
    void withoutDetailsNothingIsOffered() {
        Opened opened = new Opened(ErrorDialog.of("It \u001b[31mfailed.", "", List.of(), ""));
        assertTrue(opened.screen().contains("It failed."), opened.screen());
        assertFalse(opened.screen().contains("Details"), opened.screen());
        assertEquals(2, opened.dialog().hints().size());
        opened.keys("d").assertOpen();
        opened.keys("c").assertAnswered(new Answer.Copy("It \u001b[31mfailed."));
    }

    @Test
    void messagesAnswerWithWhatWasPressed() {
        new Opened(Dialogs.message()).keys("<enter>").assertClosed(new Answer.Chosen("first-run", "samples"));
        new Opened(Dialogs.message()).keys("i").assertClosed(new Answer.Chosen("first-run", "import"));
        new Opened(Dialogs.message()).click("Quit").assertClosed(new Answer.Chosen("first-run", "quit"));
        new Opened(Dialogs.message()).keys("<tab><right><enter>").assertClosed(new Answer.Chosen("first-run", "quit"));
    }

    private static Opened opened() {
        return new Opened(Dialogs.error());
    }
}
