package victor.tui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import victor.config.Warning;
import victor.domain.DateStyle;
import victor.tui.input.Key;

/** What every key does, each in a browser of its own over forty sessions and one with parts. */
final class EveryKeyTest {
    /**
     * What an action does.
     *
     * @param before what is pressed first
     * @param done whether it was done
     */
    private record Case(String before, Predicate<Browsing> done) {}

    private static final Map<Action, Case> CASES = cases();

    @TempDir
    private Path directory;

    private SampleStore store;

    @BeforeEach
    void open() {
        store = new SampleStore(directory.resolve("project.db")).with(40);
        store.write(writer -> writer.create("parts", "With parts", "openai", "gpt-4", null));
        store.write(writer -> writer.append(
                "parts",
                List.of(
                        SampleStore.message("user", "word one"),
                        SampleStore.message("assistant", "So, a word:\n\n```java\nint x;\n```"),
                        SampleStore.message("tool", "first\nsecond"))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Map<Action, Case> cases() {
        Map<Action, Case> cases = new EnumMap<>(Action.class);
        list(cases);
        conversation(cases);
        dialogs(cases);
        program(cases);
        return cases;
    }

    private static void list(Map<Action, Case> cases) {
        cases.put(Action.UP, new Case("jj", b -> selected(b) == 1));
        cases.put(Action.DOWN, new Case("", b -> selected(b) == 1));
        cases.put(Action.PAGE_UP, new Case("G", b -> selected(b) < 10));
        cases.put(Action.PAGE_DOWN, new Case("", b -> selected(b) > 30));
        cases.put(Action.HALF_PAGE_UP, new Case("G", b -> selected(b) > 15 && selected(b) < 30));
        cases.put(Action.HALF_PAGE_DOWN, new Case("", b -> selected(b) > 10 && selected(b) < 30));
        cases.put(Action.FIRST, new Case("G", b -> selected(b) == 0));
        cases.put(Action.LAST, new Case("", b -> selected(b) == 40));
        cases.put(Action.MARK, new Case("", b -> b.browser().marks().list().equals(List.of("parts"))));
        cases.put(Action.MARK_RANGE, new Case("Vjj", b -> b.browser().marks().size() == 3));
        cases.put(Action.MARK_ALL, new Case("", b -> b.browser().marks().size() == 41));
        cases.put(Action.BACK, new Case("<space>", b -> b.browser().marks().isEmpty()));
        cases.put(Action.REVERSE, new Case("", b -> b.browser().scope().order().reverse()));
        cases.put(Action.SEARCH, new Case("", b -> b.browser().isSearching()));
        cases.put(Action.COPY_ID, new Case("", b -> b.host.copied.equals(List.of("parts"))));
        cases.put(Action.SWITCH_PANE, new Case("", b -> b.browser().view().paneFocused()));
        cases.put(Action.OPEN, new Case("", b -> b.browser().view().paneFocused()));
        cases.put(Action.TOGGLE_PANE, new Case("", b -> !b.browser().view().paneShown()));
    }

    private static void conversation(Map<Action, Case> cases) {
        cases.put(Action.CLOSE, new Case("l", b -> !b.browser().view().paneFocused()));
        cases.put(Action.NEXT_MESSAGE, new Case("l", b -> sees(b, "message 1 of 3")));
        cases.put(Action.PREVIOUS_MESSAGE, new Case("lJJ", b -> sees(b, "message 1 of 3")));
        cases.put(Action.FOLD, new Case("lJJJ", b -> sees(b, "second")));
        cases.put(Action.NEXT_HIT, new Case("l/word<enter>", b -> sees(b, "2 of 2")));
        cases.put(Action.PREVIOUS_HIT, new Case("l/word<enter>n", b -> sees(b, "1 of 2")));
        cases.put(Action.NEXT_PART, new Case("l", b -> sees(b.keys("Y"), "Copied: code")));
        cases.put(Action.PREVIOUS_PART, new Case("l]]", b -> sees(b.keys("Y"), "Copied: code")));
        cases.put(Action.COPY_MESSAGE, new Case("lJ", b -> b.host.copied.equals(List.of("word one"))));
        cases.put(Action.COPY_CODE, new Case("l]", b -> b.host.copied.get(0).startsWith("int x;")));
        cases.put(Action.EDIT, new Case("lJ", b -> b.host.programs.size() == 1));
        cases.put(Action.PAGER, new Case("l", b -> b.host.programs.size() == 1));
    }

    private static void dialogs(Map<Action, Case> cases) {
        cases.put(Action.MODEL, new Case("", b -> sees(b, "Switch model")));
        cases.put(Action.DELETE, new Case("", b -> sees(b, "This cannot be undone")));
        cases.put(Action.CLEAR, new Case("", b -> sees(b, "ALL 41 sessions")));
        cases.put(Action.RENAME, new Case("", b -> sees(b, "Rename session")));
        cases.put(Action.TAGS, new Case("", b -> sees(b, "Add ▸")));
        cases.put(Action.EXPORT, new Case("", b -> sees(b, "Export sessions")));
        cases.put(Action.IMPORT, new Case("", b -> sees(b, "Import conversations")));
        cases.put(Action.SORT, new Case("", b -> sees(b, "Sort by")));
        cases.put(Action.FILTER, new Case("", b -> sees(b, "Filter sessions")));
        cases.put(Action.THEME, new Case(":theme<enter>", b -> sees(b, "high-contrast")));
        cases.put(Action.PALETTE, new Case("", b -> sees(b, "On the command line")));
        cases.put(Action.HELP, new Case("", b -> sees(b, "finds a key")));
    }

    private static void program(Map<Action, Case> cases) {
        cases.put(Action.RESUME, new Case("", b -> b.application.outcome().equals(new Outcome.Resume("parts"))));
        cases.put(Action.CHAT, new Case("", b -> b.application.outcome().equals(new Outcome.Chat())));
        cases.put(Action.QUIT, new Case("", b -> Integer.valueOf(0).equals(b.host.exitCode)));
        cases.put(Action.REDRAW, new Case("", b -> b.host.redraws == 1));
        cases.put(Action.SUSPEND, new Case("", b -> b.host.suspensions == 1));
        cases.put(Action.DETAILS, new Case("", b -> sees(b, "Error") && sees(b, "config.json:1:1")));
        cases.put(Action.DEMO, new Case("", b -> b.application.outcome().equals(new Outcome.Demo())));
    }

    private static int selected(Browsing browsing) {
        return browsing.browser().list().selected();
    }

    private static boolean sees(Browsing browsing, String text) {
        return browsing.text().contains(text);
    }

    @Test
    void noActionIsLeftOut() {
        Set<Action> missing = EnumSet.allOf(Action.class);
        missing.removeAll(CASES.keySet());
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @EnumSource
    void itDoesWhatItSays(Action action) {
        Case wanted = CASES.get(action);
        String[] keys =
                action.keys().isEmpty() ? new String[] {""} : action.keys().split(" ", -1);
        for (String key : keys) {
            Path file = directory.resolve(action == Action.DEMO ? "none.db" : "project.db");
            try (Browsing browsing = new Browsing(file, 120, 40)) {
                if (action == Action.DETAILS) {
                    browsing.application.warn(List.of(new Warning(Path.of("config.json"), 1, 1, null, "wrong")));
                }
                browsing.keys(wanted.before()).advance(300);
                if (!key.isEmpty()) {
                    browsing.give(Key.parse(key).orElseThrow()).advance(300);
                }
                assertTrue(wanted.done().test(browsing), () -> action + " by " + key + "\n" + browsing.text());
            }
        }
    }

    @Test
    void aKeyThatWasChosenStandsInFooterHelpAndPalette() {
        Settings usual = Browsing.settings();
        Bindings bindings = new Bindings(Map.of(
                Action.QUIT,
                List.of(Key.of('x')),
                Action.RENAME,
                List.of(Key.parse("ctrl+r").orElseThrow())));
        Settings chosen = new Settings(bindings, usual.columns(), false, DateStyle.RELATIVE, true, "dark");
        try (Browsing browsing = new Browsing(directory.resolve("project.db"), 160, 60, chosen)) {
            assertTrue(sees(browsing, "x quit"), browsing.text());
            assertTrue(sees(browsing, "ctrl+r rename"), browsing.text());
            browsing.keys("q");
            assertFalse(sees(browsing, "Rename session"), browsing.text());
            browsing.give(Key.ctrl('r'));
            assertTrue(sees(browsing, "Rename session"), browsing.text());
            browsing.keys("<esc>?");
            assertTrue(sees(browsing, "ctrl+r         Give the session another title"), browsing.text());
            browsing.keys("<esc>:rename");
            assertTrue(browsing.text().lines().anyMatch(line -> line.matches(".*another title +ctrl\\+r .*")));
            browsing.keys("<esc>x");
            assertEquals(0, browsing.host.exitCode);
        }
    }
}
