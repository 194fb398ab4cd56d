package victor.tui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is destroyed by accident. */
final class ConfirmTest {
    private static final Answer YES = new Answer.Confirmed("token");
    private static final Answer NO = new Answer.Cancelled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<enter>",
                " ",
                "n",
                "N",
                "<escape>",
                "<ctrl+c>",
                "<tab><tab><enter>",
                "<right><left><enter>",
                "<shift+tab><shift+tab> ",
                "<left><enter>",
                "<right>h<enter>",
                "jjkk<down><up><page-down>gG<enter>"
            })
    void theSafeButtonHasTheFocus(String keys) {
        new Opened(Dialogs.deleteOne()).keys(keys).assertClosed(NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"y", "Y", "<tab><enter>", "<right><enter>", "l ", "<shift+tab><enter>", "<right><right><enter>"})
    void yesIsOneStepAway(String keys) {
        new Opened(Dialogs.deleteOne()).keys(keys).assertClosed(YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "k", "dd", "x", "<delete>", "<ctrl+y>", "<alt+y>", "<backspace>", "1"})
    void otherKeysDoNothing(String keys) {
        new Opened(Dialogs.deleteOne()).keys(keys).assertOpen();
    }

    @Test
    void clicks() {
        new Opened(Dialogs.deleteOne()).click("Delete (y)").assertClosed(YES);
        new Opened(Dialogs.deleteOne()).click("Keep").assertClosed(NO);
        new Opened(Dialogs.deleteOne()).click("This cannot").assertOpen();
        new Opened(Dialogs.deleteOne(), 20, 5).click("[Delete]").assertClosed(YES);
        new Opened(Dialogs.deleteOne(), 2, 1).click("K").assertClosed(NO);
    }

    @Test
    void itNamesWhatAndHowMany() {
        String seven = new Opened(Confirm.delete(List.of("A", "B", "C", "D", "E", "F", "G"), 7, "token")).screen();
        assertTrue(seven.contains("Delete these 7 sessions?") && seven.contains("- E"), seven);
        assertFalse(seven.contains("- F"), seven);
        assertTrue(seven.contains("and 2 more") && seven.contains("cannot be undone"), seven);
        String six = new Opened(Confirm.delete(List.of("A", "B", "C", "D", "E", "F"), 6, "token")).screen();
        assertTrue(six.contains("- F"), six);
        assertFalse(six.contains("more"), six);
        String some = new Opened(Confirm.clear("of provider openai", List.of("A"), 3, "token")).screen();
        assertTrue(some.contains("Delete 3 sessions of provider openai?"), some);
        assertTrue(some.contains("and 2 more"), some);
        String all = new Opened(Confirm.clear("", List.of("A"), 1, "token")).screen();
        assertTrue(all.contains("Delete ALL 1 session of this project?"), all);
    }

    @Test
    void twentyNeedYesAndTwentyOneNeedTheWord() {
        new Opened(Confirm.delete(Dialogs.titles(20), 20, "token")).keys("y").assertClosed(YES);
        Opened many = new Opened(Confirm.clear("", Dialogs.titles(5), 21, "token")).keys("y");
        many.assertOpen();
        assertTrue(many.screen().contains("type the word delete"), many.screen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "y", "yes", "delet", "deleted", "Delete", "DELETE"})
    void anyOtherWordIsRefusedWithAReason(String word) {
        Opened opened = new Opened(Dialogs.deleteMany()).keys(word + "<enter>");
        opened.assertOpen();
        assertTrue(opened.screen().contains("Type delete, or press esc"), opened.screen());
        opened.keys("<tab>y").assertOpen();
        opened.click("Delete (y)").assertOpen();
    }

    @Test
    void theWordDeletes() {
        new Opened(Dialogs.deleteMany()).keys("delete<enter>").assertClosed(YES);
        new Opened(Dialogs.deleteMany()).keys("x<enter><ctrl+u> delete <enter>").assertClosed(YES);
        new Opened(Dialogs.deleteMany()).paste("delete").keys("<tab>y").assertClosed(YES);
        new Opened(Dialogs.deleteMany()).keys("delete<down><enter>").assertClosed(NO);
        new Opened(Dialogs.deleteMany()).keys("delete<tab><tab> ").assertClosed(YES);
        new Opened(Dialogs.deleteMany()).keys("delete<escape>").assertClosed(NO);
        Opened typing = new Opened(Dialogs.deleteMany()).keys("n");
        typing.assertOpen();
        assertEquals(
                List.of(new Hint("enter", "delete"), new Hint("esc", "keep")),
                typing.dialog().hints());
        typing.keys("<tab>n").assertClosed(NO);
    }

    @Test
    void anythingCanBeAsked() {
        Confirm quit =
                Confirm.ask("quit", "Quit", List.of("An export is running.", "It would be lost."), "Quit", "Stay", 7);
        assertEquals("quit", quit.name());
        new Opened(quit).keys("<enter>").assertClosed(NO);
        new Opened(quit).keys("y").assertClosed(new Answer.Confirmed(7));
        assertTrue(new Opened(quit).screen().contains("It would be lost."));
    }

    @Test
    void moreThanFitsCanBeScrolledTo() {
        Opened opened = new Opened(Confirm.delete(Dialogs.titles(17), 17, "token"), 40, 10);
        assertFalse(opened.screen().contains("and 12 more"), opened.screen());
        assertTrue(opened.keys("<page-down>").screen().contains("and 12 more"), opened.screen());
        assertTrue(opened.keys("<home>").screen().contains("these 17"), opened.screen());
        assertTrue(opened.keys("<end>").screen().contains("and 12 more"), opened.screen());
        assertTrue(opened.keys("kkkkkkkkk").screen().contains("these 17"), opened.screen());
    }
}
