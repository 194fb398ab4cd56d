package victor.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.tui.testing.Cells;
import victor.tui.testing.VirtualTerminal;
import victor.tui.view.Canvas;
import victor.tui.view.Colour;
import victor.tui.view.Paint;
import victor.tui.view.Role;
import victor.tui.view.Style;
import victor.tui.view.Window;

/** What is drawn is what the terminal shows, by few bytes in one write. */
final class FrameTest {
    private static final String[] TEXTS = {
        "x",
        "plain text",
        "日本語のテキスト",
        "mixed 日 and 한국 text",
        "✅ done ⌛ ⭐",
        "👍🏽 ok",
        "ÄÖÜ ß é",
        "ไทย",
        "𝐀𝐁",
        "│├─┤",
        " ",
        "   "
    };

    private final Drawn application = new Drawn();
    private final Random random = new Random(11);

    @Test
    void nothingIsWrittenWhenNothingChanged() {
        VirtualTerminal terminal = start(40, 10);
        application.drawing = canvas -> canvas.put(3, 3, "hello", Style.of(Role.GOOD));
        terminal.keys("a").screen().takeWrites();
        terminal.keys("bcd");
        assertEquals(List.of(), terminal.screen().takeWrites());
    }

    @Test
    void aFrameIsOneWriteInOneSynchronisedUpdate() {
        VirtualTerminal terminal = start(120, 40);
        assertEquals(2, terminal.screen().takeWrites().size(), "the first frame, and the question for the ground");
        for (int i = 0; i < 50; i++) {
            List<Consumer<Canvas>> steps = steps(10, 120, 40);
            application.drawing = canvas -> steps.forEach(step -> step.accept(canvas));
            terminal.keys("k");
            assertEquals(1, terminal.screen().takeWrites().size());
            assertTrue(!terminal.screen().modes().contains(2026));
        }
    }

    /** The bound on a row that changes, with the widest colours: a table of 120 columns, of which another row is selected. */
    @Test
    void aRowTakesFewBytes() {
        VirtualTerminal terminal = VirtualTerminal.of(120, 40).trueColour().start(application);
        int[] selected = {5};
        int[] count = {1};
        application.drawing = canvas -> {
            for (int row = 0; row < 40; row++) {
                int end = canvas.put(1, row, "2025-01-07 15:30", Style.of(Role.MUTED));
                end = canvas.put(
                        end + 2, row, "A title of session number " + (row == 20 ? count[0] : row), Style.PLAIN);
                canvas.put(60, row, "claude-sonnet-4", Style.of(Role.ACCENT));
                canvas.put(80, row, "anthropic", Style.of(Role.TAG));
                canvas.put(100, row, "12 messages", Style.of(Role.MUTED));
                if (row == selected[0]) {
                    canvas.restyle(0, row, 120, 1, Style.PLAIN.on(Role.SELECTION));
                }
            }
        };
        terminal.keys("a").screen().takeWrites();
        count[0] = 12_345;
        assertWritten(60, terminal.keys("b"));
        selected[0] = 6;
        assertWritten(2 * 400, terminal.keys("j"));
        selected[0] = -1;
        assertWritten(400, terminal.keys("j"));
    }

    private static void assertWritten(int most, VirtualTerminal terminal) {
        List<Integer> writes = terminal.screen().takeWrites();
        assertEquals(1, writes.size());
        assertTrue(writes.get(0) <= most, writes + " bytes, at most " + most);
    }

    /** The cells of the tests are a second, simpler canvas: both show the same. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 20, 43})
    void everyDrawingComesOutAsOnPaper(int columns) {
        int rows = 8;
        VirtualTerminal terminal = start(columns, rows);
        for (int round = 0; round < 200; round++) {
            List<Consumer<Canvas>> steps = steps(12, columns, rows);
            application.drawing = canvas -> steps.forEach(step -> step.accept(canvas));
            terminal.keys("k");
            Cells paper = new Cells(columns, rows);
            steps.forEach(step -> step.accept(paper));
            assertEquals(paper.text(), terminal.screenText());
        }
    }

    /** What is sent for a change leads to the same screen as everything sent anew, colours and all. */
    @Test
    void manySmallChangesAreTheSameAsOneWholeFrame() {
        for (String depth : new String[] {"true", "256", "16", "none"}) {
            VirtualTerminal terminal = VirtualTerminal.of(43, 8);
            switch (depth) {
                case "true" -> terminal.trueColour();
                case "16" -> terminal.sixteenColours();
                case "none" -> terminal.noColour();
                default -> terminal.variable("TERM", "xterm-256color");
            }
            terminal.start(application);
            List<Consumer<Canvas>> steps = new ArrayList<>();
            for (int round = 0; round < 150; round++) {
                steps.addAll(steps(2, 43, 8));
                List<Consumer<Canvas>> last = steps.subList(Math.max(0, steps.size() - 30), steps.size());
                application.drawing = canvas -> List.copyOf(last).forEach(step -> step.accept(canvas));
                application.windows = random.nextInt(3) == 0 ? windows() : List.of();
                terminal.keys("k");
                String shown = terminal.screenText() + terminal.screen().looks() + terminal.cursor();
                application.host.redraw();
                terminal.keys("k");
                assertEquals(terminal.screenText() + terminal.screen().looks() + terminal.cursor(), shown);
            }
        }
    }

    /** Windows are drawn like a part of the frame that is filled first, wherever they lie. */
    @Test
    void windowsCoverWhatIsBehindThem() {
        VirtualTerminal terminal = start(43, 8);
        for (int round = 0; round < 200; round++) {
            List<Consumer<Canvas>> steps = steps(12, 43, 8);
            application.drawing = canvas -> steps.forEach(step -> step.accept(canvas));
            application.windows = windows();
            terminal.keys("k");
            Cells paper = new Cells(43, 8);
            steps.forEach(step -> step.accept(paper));
            for (Window window : application.windows) {
                paper.fill(window.column(), window.row(), window.columns(), window.rows(), Style.PLAIN);
                window.drawing().draw(paper.part(window.column(), window.row(), window.columns(), window.rows()));
            }
            assertEquals(paper.text(), terminal.screenText());
        }
    }

    private List<Window> windows() {
        List<Window> all = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int columns = 1 + random.nextInt(30);
            int rows = 1 + random.nextInt(8);
            List<Consumer<Canvas>> steps = steps(4, columns, rows);
            all.add(new Window(
                    "window " + random.nextInt(3),
                    random.nextInt(50) - 8,
                    random.nextInt(12) - 3,
                    columns,
                    rows,
                    canvas -> steps.forEach(step -> step.accept(canvas))));
        }
        return all;
    }

    private List<Consumer<Canvas>> steps(int count, int columns, int rows) {
        List<Consumer<Canvas>> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            steps.add(step(columns, rows));
        }
        return steps;
    }

    private Consumer<Canvas> step(int columns, int rows) {
        int column = random.nextInt(columns + 6) - 3;
        int row = random.nextInt(rows + 2) - 1;
        int width = random.nextInt(columns + 4);
        int height = random.nextInt(rows + 2);
        Style style = style();
        String text = TEXTS[random.nextInt(TEXTS.length)];
        return switch (random.nextInt(9)) {
            case 0 -> canvas -> canvas.fill(column, row, width, height, style);
            case 1 -> canvas -> canvas.box(column, row, width, height, style);
            case 2 -> canvas -> canvas.rule(column, row, width, style);
            case 3 -> canvas -> canvas.divider(column, row, height, style);
            case 4 -> canvas -> canvas.restyle(column, row, width, height, style);
            case 5 -> canvas -> canvas.part(column, row, width, height).put(width % 5 - 2, height % 3, text, style);
            case 6 -> canvas -> canvas.cursor(column, row);
            default -> canvas -> canvas.put(column, row, text, style);
        };
    }

    private Style style() {
        Paint paint = random.nextInt(4) == 0 ? new Colour(random.nextInt(1 << 24), random.nextInt(16)) : role();
        Style style = random.nextBoolean() ? Style.PLAIN : Style.of(paint);
        style = random.nextInt(4) == 0 ? style.on(role()) : style;
        style = random.nextInt(5) == 0 ? style.inBold() : style;
        style = random.nextInt(5) == 0 ? style.dimmed() : style;
        style = random.nextInt(5) == 0 ? style.inItalics() : style;
        style = random.nextInt(5) == 0 ? style.underlined() : style;
        return random.nextInt(5) == 0 ? style.reversed() : style;
    }

    private Role role() {
        List<Role> all = List.of(Role.values());
        return all.get(random.nextInt(all.size()));
    }

    private VirtualTerminal start(int columns, int rows) {
        return VirtualTerminal.of(columns, rows).theme("auto").start(application);
    }
}
