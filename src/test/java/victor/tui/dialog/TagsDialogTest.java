package victor.tui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tags of three sessions: all have work, one has login, two need review. */
final class TagsDialogTest {
    private static final List<String> IDS = List.of("a", "b", "c");
    private static final Answer NOTHING = new Answer.Cancelled();

    @Test
    void aNewTagIsTypedAndSaved() {
        opened().keys("urgent<enter><enter>").assertClosed(retagged(Set.of("urgent"), Set.of()));
        opened().keys("urgent<tab>s").assertClosed(retagged(Set.of("urgent"), Set.of()));
        opened().keys("urgent").click("Save").assertClosed(retagged(Set.of("urgent"), Set.of()));
        opened().keys("two words , and+<enter><enter>").assertClosed(retagged(Set.of("two words", "and+"), Set.of()));
        opened().paste("pasted\n").keys("<enter><enter>").assertClosed(retagged(Set.of("pasted"), Set.of()));
        Opened added = opened().keys("urgent<enter>");
        assertTrue(added.screen().contains("[x] urgent"), added.screen());
        assertEquals(new Hint("enter", "save"), added.dialog().hints().get(0));
    }

    @Test
    void knownTagsAreOffered() {
        Opened opened = opened().keys("b");
        assertTrue(opened.screen().contains("known: backend, bug"), opened.screen());
        opened.keys("u<right><enter><enter>").assertClosed(retagged(Set.of("bug"), Set.of()));
        opened().keys("DES<tab><enter><enter>").assertClosed(retagged(Set.of("design"), Set.of()));
        opened().keys("bu<end><enter><enter>").assertClosed(retagged(Set.of("bug"), Set.of()));
        opened().keys("bu<ctrl+e><enter><enter>").assertClosed(retagged(Set.of("bug"), Set.of()));
        opened().keys("bu<enter><enter>").assertClosed(retagged(Set.of("bu"), Set.of()));
        assertFalse(opened().screen().contains("work,"), "a tag that is there already is not offered");
    }

    @Test
    void boxes() {
        opened().keys("<down> <tab>s").assertClosed(retagged(Set.of(), Set.of("work")));
        opened().keys("<down><enter>s").assertClosed(retagged(Set.of(), Set.of("work")));
        opened().keys("<down>  s").assertClosed(NOTHING);
        opened().keys("<down>j s").assertClosed(retagged(Set.of("login"), Set.of()));
        opened().keys("<down>j  s").assertClosed(retagged(Set.of(), Set.of("login")));
        opened().keys("<down>j   s").assertClosed(NOTHING);
        opened().keys("<down>-j+j-s").assertClosed(retagged(Set.of("login"), Set.of("work", "needs review")));
        opened().click("[x] work").keys("s").assertClosed(retagged(Set.of(), Set.of("work")));
        opened().click("[-] login")
                .click("[-] needs")
                .keys("s")
                .assertClosed(retagged(Set.of("login", "needs review"), Set.of()));
    }

    @Test
    void signsAreUnderstoodAsOnTheCommandLine() {
        opened().keys("+new, -work<enter><enter>").assertClosed(retagged(Set.of("new"), Set.of("work")));
        opened().keys("Login<enter><enter>").assertClosed(retagged(Set.of("login"), Set.of()));
        opened().keys("-missing, +, -<enter><enter>").assertClosed(NOTHING);
    }

    @Test
    void movingBetweenFieldAndBoxes() {
        opened().keys("<down><up>x<enter><enter>").assertClosed(retagged(Set.of("x"), Set.of()));
        opened().keys("<down><down><down><down><enter>").assertClosed(NOTHING);
        opened().keys("<down><down><down><down><right><enter>").assertClosed(NOTHING);
        opened().keys("<shift+tab><enter>").assertClosed(NOTHING);
        opened().keys("<ctrl+n><ctrl+p>x<enter><enter>").assertClosed(retagged(Set.of("x"), Set.of()));
        opened().keys("<enter>").assertClosed(NOTHING);
        opened().keys("x<enter><escape>").assertClosed(NOTHING);
    }

    @Test
    void oneSessionNeedsNoCounts() {
        String screen = new Opened(TagsDialog.of(List.of("a"), Map.of("work", 1), List.of())).screen();
        assertTrue(screen.contains("─ Tags ─") && screen.contains("[x] work "), screen);
        assertFalse(screen.contains("all") || screen.contains("known"), screen);
    }

    private static Opened opened() {
        return new Opened(Dialogs.tags());
    }

    private static Answer retagged(Set<String> added, Set<String> removed) {
        return new Answer.Retag(IDS, added, removed);
    }
}
