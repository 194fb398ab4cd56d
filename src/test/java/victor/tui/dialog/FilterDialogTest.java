package victor.tui.dialog;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Filtering; the tag work is asked for already. */
final class FilterDialogTest {
    @Test
    void whatIsTypedIsAskedFor() {
        opened().keys("<enter>").assertClosed(filter("", "", "work", "", ""));
        opened().keys("open<tab><tab>gpt<tab><tab>x<tab>3d<tab>1d<enter>")
                .assertClosed(filter("openai", "gpt-4", "workx", "3d", "1d"));
        opened().keys("o<down><ctrl+n><ctrl+u><enter>").assertClosed(filter("o", "", "", "", ""));
        opened().keys("<down><down><down> 2d <up><up>claude<enter>")
                .assertClosed(filter("", "claude", "work", "2d", ""));
        opened().paste("anth\nropic").keys("<enter>").assertClosed(filter("anth ropic", "", "work", "", ""));
        opened().click("Model").keys("x<enter>").assertClosed(filter("", "x", "work", "", ""));
    }

    @Test
    void showAllAsksForNothing() {
        opened().click("Show all").assertClosed(filter("", "", "", "", ""));
        opened().keys("<shift+tab><shift+tab><enter>").assertClosed(filter("", "", "", "", ""));
    }

    @Test
    void aTimeThatIsNoneIsNamedBelowItsField() {
        Opened opened = opened().keys("<down><down><down>soon<enter>");
        opened.assertOpen();
        assertTrue(opened.screen().contains("'soon' is not a time"), opened.screen());
        opened.keys("<ctrl+u>4d");
        assertFalse(opened.screen().contains("not a time"), opened.screen());
        opened.keys("<down>never<enter>").assertOpen();
        opened.keys("<ctrl+w>2d<enter>").assertClosed(filter("", "", "work", "4d", "2d"));
    }

    @Test
    void hintsSayWhatIsKnown() {
        Opened opened = opened();
        assertTrue(opened.screen().contains("known: anthropic, ollama, openai"), opened.screen());
        opened.keys("o");
        assertTrue(opened.screen().contains("known: ollama, openai"), opened.screen());
        opened.keys("<down><down><down>");
        assertTrue(opened.screen().contains("for example 3d"), opened.screen());
    }

    private static Opened opened() {
        return new Opened(Dialogs.filter());
    }

    private static Answer filter(String provider, String model, String tag, String since, String until) {
        return new Answer.Filter(provider, model, tag, since, until);
    }
}
