package victor.tui.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.tui.input.Key;
import victor.tui.input.KeyName;
import victor.tui.input.Mouse;
import victor.tui.input.Paste;

/** Whatever is typed, the browser stays whole. */
final class RandomKeysTest {
    private static final int STEPS = 1500;
    private static final List<int[]> SIZES =
            List.of(new int[] {120, 40}, new int[] {80, 24}, new int[] {40, 10}, new int[] {20, 5}, new int[] {2, 1});

    private static final List<Mouse.Kind> KINDS = List.of(Mouse.Kind.values());
    private static final List<KeyName> NAMES = List.of(KeyName.values()).subList(1, 15);

    @TempDir
    private Path directory;

    @Test
    void nothingBreaksIt() {
        Random random = new Random(20251108);
        Path file = directory.resolve("project.db");
        try (SampleStore store = new SampleStore(file).with(120)) {
            Browsing browsing = new Browsing(file, 120, 40);
            for (int i = 0; i < STEPS; i++) {
                step(random, browsing, store, i);
                check(browsing, i);
            }
        }
    }

    private static void step(Random random, Browsing browsing, SampleStore store, int i) {
        switch (random.nextInt(12)) {
            case 0 -> browsing.advance(random.nextInt(1_500));
            case 1 -> {
                int[] size = SIZES.get(random.nextInt(SIZES.size()));
                browsing.resize(size[0], size[1]);
            }
            case 2 ->
                browsing.give(new Mouse(
                        KINDS.get(random.nextInt(KINDS.size())),
                        random.nextInt(130),
                        random.nextInt(45),
                        random.nextInt(4),
                        false,
                        false,
                        false));
            case 3 -> browsing.give(new Paste("some\u001b[31m text " + i + "\n"));
            case 4 -> store.add("x" + i, "title " + i);
            case 5 -> browsing.give(Key.of(NAMES.get(random.nextInt(NAMES.size()))));
            default -> browsing.give(Key.of(' ' + random.nextInt(95)));
        }
    }

    private static void check(Browsing browsing, int step) {
        Browser browser = browsing.browser();
        SessionList list = browser.list();
        assertTrue(list.isEmpty() ? list.selected() == 0 : list.selected() < list.size(), "step " + step);
        assertTrue(list.selected() >= list.top(), "step " + step);
        assertTrue(list.selected() - list.top() < browser.height(), "step " + step);
        assertTrue(browsing.screen().text().indexOf('\u001b') < 0, "step " + step);
        Notices.Problem problem = browser.notices().problem();
        assertTrue(problem == null || problem.details().isEmpty(), () -> problem.details());
    }
}
