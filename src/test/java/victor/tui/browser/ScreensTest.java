package victor.tui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Golden;
import victor.tui.testing.VirtualTerminal;

/**
 * Every screen of the browser as a terminal shows it, through the program's own escape sequences: each in five sizes, and one that has
 * most of the looks in every theme and depth of colour. {@code mvn test -Dtest=ScreensTest -Dgolden.update=true} draws them anew.
 */
final class ScreensTest {
    private static final Golden SCREENS = Golden.in("tui/browser");
    private static final Golden LOOKS = Golden.in("tui/looks");
    private static final int[][] SIZES = {{200, 50}, {120, 40}, {80, 24}, {60, 20}, {40, 10}};

    /** What leads to a screen. */
    private static final Map<String, String> KEYS = keys();

    private static Samples samples;
    private static TimeZone zone;

    @TempDir
    private static Path directory;

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("browse", "j");
        keys.put("conversation", "jj<tab>JJ");
        keys.put("conversation-search", "jjj<tab>/Excel");
        keys.put("marked", "jV<down><down>V");
        keys.put("search", "/index");
        keys.put("search-nothing", "/zebra stripes");
        keys.put("filter", "f");
        keys.put("filter-nothing", "fnobody<enter>");
        keys.put("sort", "s");
        keys.put("model", "jmclaude");
        keys.put("rename", "jr");
        keys.put("tags", "jt");
        keys.put("export", "je");
        keys.put("import", "i");
        keys.put("confirm", "<space><space><space>d");
        keys.put("confirm-typed", "gVGVd");
        keys.put("clear", "C");
        keys.put("palette", ":");
        keys.put("palette-typed", ":export");
        keys.put("help", "?");
        keys.put("error", "e<ctrl+u>/dev/null/out.json<enter>");
        return keys;
    }

    static List<String> names() {
        return List.copyOf(KEYS.keySet());
    }

    @BeforeAll
    static void create() throws IOException {
        zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        samples = Samples.in(directory);
    }

    @AfterAll
    static void leaveTheZone() {
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aScreen(String name) {
        SCREENS.assertSame(name + ".txt", inAllSizes(samples.database(), KEYS.get(name)));
    }

    @Test
    void theFirstRun() {
        SCREENS.assertSame("first-run.txt", inAllSizes(samples.nowhere(), ""));
    }

    @Test
    void noOtherFilesAreThere() {
        List<String> files = new ArrayList<>(List.of("first-run.txt"));
        KEYS.keySet().forEach(name -> files.add(name + ".txt"));
        SCREENS.assertNames(files);
    }

    /** One below the other, under its size; the cursor, where it is shown, as column and row. */
    private static String inAllSizes(Path database, String keys) {
        StringBuilder all = new StringBuilder();
        for (int[] size : SIZES) {
            VirtualTerminal terminal = samples.shown(database, size[0], size[1], UnaryOperator.identity(), keys);
            String cursor = terminal.cursor();
            all.append(size[0]).append('x').append(size[1]);
            all.append(cursor.isEmpty() ? "" : ", cursor " + cursor).append('\n');
            all.append(terminal.screenText());
            Samples.leave(terminal);
        }
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light", "high-contrast", "colour-blind", "monochrome"})
    void aTheme(String theme) {
        StringBuilder all = new StringBuilder();
        for (String keys : List.of("jV<down>V/index<enter>", "jmclaude", "<space><space>d")) {
            all.append(looks(theme, keys));
        }
        LOOKS.assertSame(theme + ".txt", all.toString());
    }

    /** A letter for each cell, then what the letters stand for in each depth; where letters fall together they are drawn again. */
    private static String looks(String theme, String keys) {
        Map<String, UnaryOperator<VirtualTerminal>> depths = new LinkedHashMap<>();
        depths.put("true colour", VirtualTerminal::trueColour);
        depths.put("256 colours", UnaryOperator.identity());
        depths.put("16 colours", VirtualTerminal::sixteenColours);
        depths.put("no colour", VirtualTerminal::noColour);
        StringBuilder all = new StringBuilder();
        String before = "";
        for (Map.Entry<String, UnaryOperator<VirtualTerminal>> depth : depths.entrySet()) {
            Shown shown = looks(theme, keys, depth.getValue());
            Shown ascii = looks(theme, keys, terminal -> depth.getValue().apply(terminal.ascii()));
            assertEquals(shown.looks(), ascii.looks(), "signs have nothing to do with looks");
            assertTrue(ascii.text().chars().allMatch(c -> c < 0x7f), ascii.text());
            String letters = shown.looks().substring(0, shown.looks().indexOf("\na = ") + 1);
            if (before.isEmpty()) {
                all.append(shown.text()).append('\n');
            }
            all.append("-- ").append(keys).append(", ").append(depth.getKey()).append('\n');
            all.append(letters.equals(before) ? shown.looks().substring(letters.length()) : shown.looks());
            before = letters;
        }
        return all.append('\n').toString();
    }

    private record Shown(String text, String looks) {}

    private static Shown looks(String theme, String keys, UnaryOperator<VirtualTerminal> depth) {
        VirtualTerminal terminal =
                samples.shown(samples.database(), 80, 24, made -> depth.apply(made.theme(theme)), keys);
        Shown shown = new Shown(terminal.screenText(), terminal.screen().looks());
        Samples.leave(terminal);
        return shown;
    }

    @ParameterizedTest
    @MethodSource("names")
    void whereNothingButAsciiCanBeShown(String name) {
        for (int[] size : SIZES) {
            VirtualTerminal terminal =
                    samples.shown(samples.database(), size[0], size[1], VirtualTerminal::ascii, KEYS.get(name));
            assertTrue(terminal.screenText().chars().allMatch(c -> c < 0x7f), terminal.screenText());
            Samples.leave(terminal);
        }
    }
}
