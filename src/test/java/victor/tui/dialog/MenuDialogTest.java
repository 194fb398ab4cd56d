package victor.tui.dialog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import victor.tui.testing.Typed;

/** A menu of five orders, of which the second one is in force. */
final class MenuDialogTest {
    @Test
    void movingAndChoosing() {
        opened().keys("<enter>").assertClosed(chosen("created"));
        opened().keys("<down><enter>").assertClosed(chosen("title"));
        opened().keys("jj ").assertClosed(chosen("messages"));
        opened().keys("<up><up><up><enter>").assertClosed(chosen("updated"));
        opened().keys("G<enter>").assertClosed(chosen("none"));
        opened().keys("<end><home><enter>").assertClosed(chosen("updated"));
        opened().keys("<ctrl+n><ctrl+n><ctrl+p><enter>").assertClosed(chosen("title"));
        opened().keys("<tab><shift+tab><page-down>k<enter>").assertClosed(chosen("messages"));
    }

    @Test
    void everyItemHasItsKey() {
        opened().keys("u").assertClosed(chosen("updated"));
        opened().keys("c").assertClosed(chosen("created"));
        opened().keys("m").assertClosed(chosen("messages"));
        opened().keys("x").assertOpen();
        opened().keys("U").assertOpen();
    }

    @Test
    void theMouse() {
        opened().click("Title").assertClosed(chosen("title"));
        Opened turned = opened().accept(Typed.wheel(false, 30, 12)).accept(Typed.wheel(false, 30, 12));
        turned.accept(Typed.wheel(true, 30, 12)).keys("<enter>").assertClosed(chosen("title"));
        opened().click("Sort by").assertOpen();
    }

    @Test
    void aLongOneScrollsAndShowsWhatIsInForce() {
        List<MenuDialog.Item> items = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            items.add(new MenuDialog.Item("i" + i, "Item " + i, null));
        }
        Opened opened = new Opened(MenuDialog.of("many", "Many", items, "i30"), 40, 10);
        assertTrue(opened.screen().contains("▸ • Item 30 (now)"), opened.screen());
        assertTrue(opened.keys("<page-down>").screen().contains("▸   Item 37"), opened.screen());
        opened.click("Item 36").assertClosed(new Answer.Chosen("many", "i36"));
        new Opened(MenuDialog.of("many", "Many", items, "gone"))
                .keys("<enter>")
                .assertClosed(new Answer.Chosen("many", "i0"));
        new Opened(MenuDialog.of("none", "None", List.of(), ""))
                .keys("<enter>j<down>")
                .assertOpen();
    }

    private static Opened opened() {
        return new Opened(Dialogs.menu());
    }

    private static Answer chosen(String id) {
        return new Answer.Chosen("sort", id);
    }
}
