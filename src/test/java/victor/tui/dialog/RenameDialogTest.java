package victor.tui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Renaming. */
final class RenameDialogTest {
    private static final String ID = "20250107_153045";

    @Test
    void whatIsTypedIsTheTitle() {
        opened().keys(" v2<enter>").assertClosed(renamed("API design v2"));
        opened().keys("<ctrl+u>  New one  <enter>").assertClosed(renamed("New one"));
        opened().keys("<ctrl+u>jkynq?:/<enter>").assertClosed(renamed("jkynq?:/"));
        opened().keys("!<tab><enter>").assertClosed(renamed("API design!"));
        opened().keys("!<tab> ").assertClosed(renamed("API design!"));
        opened().keys("!").click("Save").assertClosed(renamed("API design!"));
        opened().paste(" of\n the store\n").keys("<enter>").assertClosed(renamed("API design of the store"));
    }

    @Test
    void nothingChangesNothing() {
        opened().keys("<enter>").assertClosed(new Answer.Cancelled());
        opened().keys("x<backspace><enter>").assertClosed(new Answer.Cancelled());
        opened().keys("x<tab><tab><enter>").assertClosed(new Answer.Cancelled());
        opened().keys("x").click("Cancel").assertClosed(new Answer.Cancelled());
        opened().keys("x<escape>").assertClosed(new Answer.Cancelled());
    }

    @Test
    void emptyIsRefusedAndSaysWhy() {
        Opened opened = opened().keys("<ctrl+u>  <enter>");
        opened.assertOpen();
        assertTrue(opened.screen().contains("A title cannot be empty."), opened.screen());
        opened.keys("<ctrl+w>");
        opened.keys("x<enter>").assertClosed(renamed("x"));
        Opened byButton = opened().keys("<ctrl+u><tab><enter>");
        byButton.assertOpen();
        byButton.keys("y<enter>").assertClosed(renamed("y"));
    }

    @Test
    void theReasonGoesAwayWithTyping() {
        Opened opened = opened().keys("<ctrl+u><enter>x");
        assertTrue(!opened.screen().contains("cannot be empty"), opened.screen());
    }

    @Test
    void oneLetterIsTakenBackAsEverywhere() {
        opened().keys(" two<ctrl+_><enter>").assertClosed(new Answer.Cancelled());
        assertEquals("rename", opened().dialog().name());
    }

    @Test
    void aClickPutsTheCursor() {
        opened().click("design").keys("and <enter>").assertClosed(renamed("API and design"));
        opened().keys("<tab>").click("design").keys("and <enter>").assertClosed(renamed("API and design"));
    }

    @Test
    void aTitleWithEscapesIsShownCleanAndKept() {
        Opened opened = new Opened(RenameDialog.of(ID, "a\u001b[31mb\u202e\nc"));
        assertTrue(opened.screen().contains("a␛[31mb‹RLO›⏎c"), opened.screen());
        opened.keys("!<enter>").assertClosed(renamed("a\u001b[31mb\u202e\nc!"));
    }

    private static Opened opened() {
        return new Opened(Dialogs.rename());
    }

    private static Answer renamed(String title) {
        return new Answer.Rename(ID, title);
    }
}
