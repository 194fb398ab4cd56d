package victor.tui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import victor.tui.input.Key;
import victor.tui.testing.Cells;
import victor.tui.testing.Typed;
import victor.tui.view.Size;

/** The focus goes where keys lead it, and always shows. */
final class FormTest {
    private static final Size SIZE = new Size(40, 16);

    @Test
    void tabGoesThroughFieldsAndButtonsAndRound() {
        assertEquals(List.of("one", "two", "check", "pick", "[▸Ok", "[▸No", "one"), visited("<tab>", 7));
        assertEquals(List.of("one", "[▸No", "[▸Ok", "pick", "check", "two", "one"), visited("<shift+tab>", 7));
    }

    @Test
    void theArrowsGoThroughEveryPlaceAndStop() {
        assertEquals(List.of("one", "two", "check", "pick", "pick", "[▸Ok", "[▸Ok"), visited("<down>", 7));
        assertEquals(List.of("one", "one"), visited("<up>", 2));
        Form atButtons = after(form(), "<shift+tab>");
        assertEquals("[▸No", focus(atButtons));
        assertEquals("[▸Ok", focus(after(atButtons, "<left><left>")));
        assertEquals("[▸No", focus(after(atButtons, "<right>")));
        assertEquals("pick", focus(after(atButtons, "k")));
    }

    @Test
    void lettersAreTypedInTextsAndMoveElsewhere() {
        assertEquals("jkhl+- y", after(form(), "jkhl+- y").entry("one").editor().text());
        assertEquals("pick", focus(after(form(), "<tab><tab>j")));
        assertNull(turn(form(), "y").pressed());
        assertEquals("ok", turn(after(form(), "<tab><tab>"), "y").pressed());
        assertEquals("ok", turn(form(), "<enter>").pressed());
        assertEquals("no", turn(after(form(), "<shift+tab>"), " ").pressed());
    }

    @Test
    void whatIsWrongIsSaidBelowItsField() {
        Form wrong = form().wrong("two", "This is wrong.");
        assertEquals("two", focus(wrong));
        assertTrue(drawn(wrong, SIZE).contains("This is wrong."), drawn(wrong, SIZE));
        Form moved = after(wrong, "<left>");
        assertTrue(drawn(moved, SIZE).contains("This is wrong."));
        assertTrue(!drawn(after(wrong, "x"), SIZE).contains("This is wrong."));
    }

    /** In every size and after every key, what has the focus can be seen. */
    @Test
    void theFocusAlwaysShows() {
        Random random = new Random(8);
        String[] keys = {
            "<tab>", "<shift+tab>", "<up>", "<down>", "<page-up>", "<page-down>", "<home>", "<end>", "x", "<enter>"
        };
        for (int run = 0; run < 200; run++) {
            List<Field> fields = new ArrayList<>(form().fields());
            for (int i = random.nextInt(4); i > 0; i--) {
                fields.add(
                        random.nextInt(fields.size()), Note.of("A note of several words that is long enough to wrap."));
            }
            Form form = Form.of(fields, "ok", Button.of("ok", "Ok"), Button.of("no", "No"));
            Size size = new Size(24 + random.nextInt(40), 3 + random.nextInt(14));
            for (int step = 0; step < 20; step++) {
                form = form.accept(Typed.keys(keys[random.nextInt(keys.length)]).get(0), size)
                        .form();
                String screen = drawn(form, size);
                assertTrue(screen.contains("▸"), size + "\n" + screen);
            }
        }
    }

    @Test
    void clicksReachWhatIsDrawnWhereverItScrolledTo() {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            fields.add(Check.of("c" + i, "Box " + i + ".", "", Check.State.OFF));
        }
        Form form = Form.of(fields, "ok", Button.of("ok", "Ok"));
        Size size = new Size(30, 8);
        for (int i = 0; i < 20; i++) {
            form = after(form, "<down>");
        }
        Cells cells = new Cells(30, 8);
        form.draw(cells);
        for (int row = 0; row < 5; row++) {
            String label = cells.line(row).replaceAll(".*(Box \\d+)\\..*", "$1");
            Form clicked = form.accept(Typed.click(6, row), size).form();
            Check check = (Check) clicked.fields().get(Integer.parseInt(label.substring(4)));
            assertEquals(Check.State.ON, check.now(), label);
        }
    }

    private static Form form() {
        List<Field> fields = List.of(
                Note.of("Read this."),
                Entry.of("one", "one", "", ""),
                Entry.of("two", "two", "", ""),
                Check.of("check", "check", "", Check.State.OFF),
                new Pick("pick", "", List.of(new Pick.Option("a", "pick a"), new Pick.Option("b", "pick b")), 0));
        return Form.of(fields, "ok", Button.of("ok", "Ok").on('y'), Button.of("no", "No"));
    }

    private static List<String> visited(String key, int count) {
        List<String> visited = new ArrayList<>();
        Form form = form();
        for (int i = 0; i < count; i++) {
            visited.add(focus(form));
            form = after(form, key);
        }
        return visited;
    }

    /** The word beside the mark of the focus. */
    private static String focus(Form form) {
        for (String line : drawn(form, SIZE).split("\n", -1)) {
            int at = line.indexOf('▸');
            if (line.contains("[▸")) {
                return line.substring(at - 1, at + 3);
            }
            if (at >= 0) {
                return line.replaceAll("▸|\\[.\\]|\\(.\\)", "").strip().replaceAll(" .*", "");
            }
        }
        return "nowhere";
    }

    private static Form after(Form form, String keys) {
        Form now = form;
        for (Key key : Typed.keys(keys)) {
            now = now.accept(key, SIZE).form();
        }
        return now;
    }

    private static Form.Turn turn(Form form, String key) {
        return form.accept(Typed.keys(key).get(0), SIZE);
    }

    private static String drawn(Form form, Size size) {
        Cells cells = new Cells(size.columns(), size.rows());
        form.draw(cells);
        return cells.text();
    }
}
