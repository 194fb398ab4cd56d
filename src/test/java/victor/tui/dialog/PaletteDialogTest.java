package victor.tui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import victor.tui.testing.Cells;
import victor.tui.testing.Typed;
import victor.tui.view.Style;

/** Commands by a few of their letters. */
final class PaletteDialogTest {
    @Test
    void lettersInTheirOrderFindACommandTheBestFirst() {
        opened().keys("rens<enter>").assertClosed(chosen("rename"));
        opened().keys("cs<enter>").assertClosed(chosen("clear"));
        opened().keys("SM<enter>").assertClosed(chosen("model"));
        opened().keys("exp ses<enter>").assertClosed(chosen("export"));
        opened().keys("--sort<enter>").assertClosed(chosen("sort"));
        opened().paste("quit\n").keys("<enter>").assertClosed(chosen("quit"));
        opened().keys("zzz<enter>").assertOpen();
        opened().keys("zzz<ctrl+u>quit<enter>").assertClosed(chosen("quit"));
    }

    @Test
    void movingInTheList() {
        opened().keys("<enter>").assertClosed(chosen("open"));
        opened().keys("<down><down><enter>").assertClosed(chosen("rename"));
        opened().keys("<ctrl+n><ctrl+n><ctrl+p><enter>").assertClosed(chosen("search"));
        opened().keys("<end><enter>").assertClosed(chosen("quit"));
        opened().keys("<end><home><tab><shift+tab><enter>").assertClosed(chosen("open"));
        opened().keys("<page-down><page-up><enter>").assertClosed(chosen("open"));
        opened().keys("ses<down><enter>").assertClosed(chosen("rename"));
    }

    @Test
    void whatSomebodyWentToStaysSelectedWhileItMatches() {
        opened().keys("<down><down><down><down>").keys("s<enter>").assertClosed(chosen("export"));
        opened().keys("<down><down><down><down>sea<enter>").assertClosed(chosen("search"));
        opened().keys("<down><down><down><down>sea<ctrl+u><enter>").assertClosed(chosen("export"));
    }

    @Test
    void whatCannotBeRunSaysWhy() {
        Opened opened = opened().keys("delete<enter>");
        opened.assertOpen();
        assertTrue(opened.screen().contains("Not now: no session is selected"), opened.screen());
    }

    @Test
    void theCommandLineIsShown() {
        Opened opened = new Opened(Dialogs.palette(), 50, 24).keys("tags");
        assertTrue(opened.screen().contains("$ victor sessions tag"), opened.screen());
        opened.keys("<ctrl+u>theme");
        assertTrue(opened.screen().contains("there is no command line for it"), opened.screen());
    }

    @Test
    void theLettersThatWereTypedAreMarked() {
        Placed placed = Placed.on(80, 24, opened().keys("oo").dialog());
        Cells cells = Picture.draw(placed, false);
        assertEquals(Style.PLAIN.on(victor.tui.view.Role.SELECTION), cells.styleOf("▸"), cells.text());
        Cells second = Picture.draw(Placed.on(80, 24, opened().keys("se<down>").dialog()), false);
        assertTrue(second.styleOf("Search").underline(), second.text());
    }

    @Test
    void theMouse() {
        Opened opened = opened().click("Change tags");
        opened.assertOpen();
        opened.click("Change tags").assertClosed(chosen("tags"));
        opened().accept(Typed.wheel(false, 40, 12)).keys("<enter>").assertClosed(chosen("search"));
        opened().keys("ab").click("ab").keys("x").assertOpen();
    }

    private static Opened opened() {
        return new Opened(Dialogs.palette());
    }

    private static Answer chosen(String id) {
        return new Answer.Chosen("palette", id);
    }
}
