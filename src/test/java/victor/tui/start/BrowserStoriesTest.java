package victor.tui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.tui.testing.Tmux;

/** What a person does in the browser on a real terminal; {@code sqlite3} is the witness. After each story the terminal is as before. */
final class BrowserStoriesTest {
    private static final long LIVE_MILLIS = 2_000;

    @TempDir
    Path directory;

    @Test
    void browseSearchSelectAndDelete() throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            Tmux tmux = terminal.browse()
                    .keys("jj")
                    .waitFor("What does the crane eat?")
                    .waitFor("3 of 8");
            tmux.keys("/heron").waitFor("1 found").waitFor("What does the heron eat?");
            tmux.keys("<escape>").waitFor("3 of 8").waitFor("What does the crane eat?");
            tmux.keys("<space><space>d")
                    .waitFor("Delete these 2 sessions?")
                    .keys("n")
                    .waitForNo("Delete these");
            tmux.keys("d").waitFor("Delete these 2 sessions?").keys("<escape>").waitForNo("Delete these");
            // The button that has the focus changes nothing.
            tmux.keys("d").waitFor("Delete these 2 sessions?").keys("<enter>").waitForNo("Delete these");
            assertEquals(8, terminal.count());
            tmux.keys("d").waitFor("Delete these 2 sessions?").keys("y").waitFor("Deleted 2 sessions");
            assertEquals(
                    List.of("bird-0", "bird-1", "bird-2", "bird-3", "bird-6", "bird-7"),
                    terminal.database().column("SELECT id FROM sessions ORDER BY id"));
            assertEquals(6, terminal.database().number("SELECT count(*) FROM messages"));
            tmux.keys("q");
            terminal.assertLeft(0);
        }
    }

    @Test
    void clearIsAskedForAndDone() throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory, Map.of(), 80, 24)) {
            Tmux tmux = terminal.browse();
            for (String no : List.of("n", "<escape>", "<enter>")) {
                tmux.keys("C").waitFor("Delete ALL 8 sessions").keys(no).waitForNo("Delete ALL");
            }
            assertEquals(8, terminal.count());
            tmux.keys("C").waitFor("Delete ALL 8 sessions").keys("y").waitFor("Deleted 8 sessions");
            tmux.waitFor("There are no sessions in this database yet.");
            assertEquals(0, terminal.count());
            tmux.keys("q");
            terminal.assertLeft(0);
        }
    }

    @Test
    void aModelIsChosenRenamedTaggedAndExported() throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            Tmux tmux = terminal.browse().keys("m").waitFor("Switch model");
            tmux.type("opus-4-2025").waitFor("claude-opus-4-20250514").keys("<enter>");
            tmux.waitFor("Switched to").keys("r").waitFor("Rename session");
            tmux.keys("<ctrl+u>").type("Eagles").keys("<enter>").waitFor("Renamed to Eagles");
            tmux.keys("t")
                    .waitFor("Tags")
                    .type("sky")
                    .keys("<enter>")
                    .waitFor("[x] sky")
                    .keys("<enter>")
                    .waitFor("Tags changed");
            tmux.keys("e")
                    .waitFor("Export sessions")
                    .keys("<ctrl+u>")
                    .type("one.json")
                    .keys("<enter>");
            tmux.waitFor("Exported 1 session");
            assertEquals(
                    List.of("anthropic|claude-opus-4-20250514|Eagles|[\"sky\"]"),
                    terminal.database()
                            .column("SELECT provider, model, name, json_extract(data, '$.metadata.tags') FROM sessions"
                                    + " WHERE id = 'bird-7'"));
            assertTrue(Files.readString(terminal.inProject("one.json")).contains("Eagles"));
            tmux.keys("q");
            terminal.assertLeft(0);
        }
    }

    @Test
    void whatOthersChangeIsSeenSoonAndTheSelectionStays() throws IOException {
        try (BrowserTerminal one = BrowserTerminal.in(directory);
                BrowserTerminal two = BrowserTerminal.in(directory, Map.of(), 100, 30)) {
            one.browse().keys("jj").waitFor("3 of 8");
            two.browse();
            within(
                    () -> one.tmux().waitFor("Hawks"),
                    () -> one.database().execute("UPDATE sessions SET name = 'Hawks' WHERE id = 'bird-2'"));
            two.tmux().keys("d").waitFor("Delete this session?").keys("y").waitFor("Deleted 1 session");
            within(() -> one.tmux().waitFor("2 of 7"), () -> assertEquals(7, two.count()));
            assertTrue(
                    one.tmux().screen().contains("What does the crane eat?"),
                    one.tmux().screen());
            two.tmux().waitFor("7 sessions").keys("q");
            two.assertLeft(0);
            one.tmux().keys("q");
            one.assertLeft(0);
        }
    }

    private static void within(Runnable seen, Runnable change) {
        change.run();
        long start = System.nanoTime();
        seen.run();
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis <= LIVE_MILLIS, millis + " ms");
    }

    @Test
    void aDatabaseThatIsLockedOrGoneIsSaidToBe() throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory);
                Tmux other = Tmux.start(terminal.inProject("."), Map.of(), 80, 24)) {
            Tmux tmux = terminal.browse();
            other.line("sqlite3 .victor/project.db").waitFor("sqlite>").type("BEGIN IMMEDIATE; SELECT 'locked';");
            other.keys("<enter>").waitFor("\nlocked");
            tmux.keys("r")
                    .waitFor("Rename session")
                    .type("!")
                    .keys("<enter>")
                    .waitFor("by another program (waited 5 s)");
            tmux.keys("<escape>").waitForNo("by another program");
            other.type("COMMIT; SELECT 'free';")
                    .keys("<enter>")
                    .waitFor("\nfree")
                    .type(".quit")
                    .keys("<enter>");
            tmux.keys("r").waitFor("Rename session").type("?").keys("<enter>").waitFor("Renamed to About the eagle?");
            Files.delete(terminal.file());
            tmux.waitFor("This project has none yet.");
            BrowserTerminal.install(directory.resolve("again"), List.of());
            Files.move(directory.resolve("again/project/.victor/project.db"), terminal.file());
            tmux.waitFor("8 sessions").waitFor("About the wren").keys("q");
            terminal.assertLeft(0);
        }
    }

    @Test
    void pastedTextPressesNoKeyAndTheMouseWorks() throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            Tmux tmux = terminal.browse().paste("dyq\nC").waitFor("Pasted text goes into a field");
            assertEquals(8, terminal.count());
            tmux.click(20, 4).waitFor("What does the crane eat?").waitFor("3 of 8");
            tmux.resize(60, 10)
                    .await(
                            "six rows",
                            () -> tmux.screen().lines().skip(8).limit(1).anyMatch(line -> line.contains("3 of 8")));
            tmux.wheel(false, 20, 4).wheel(false, 20, 4).wheel(false, 20, 4).waitForNo("About the eagle");
            tmux.resize(120, 40)
                    .waitFor("What does")
                    .keys("g/")
                    .paste("heron\n")
                    .waitFor("1 found")
                    .waitFor("What does the heron eat?");
            tmux.keys("<escape>")
                    .waitFor("1 of 8")
                    .keys("d")
                    .waitFor("Delete this session?")
                    .click(3, 5)
                    .keys("<escape>");
            tmux.waitForNo("Delete this").waitFor("1 of 8").keys("q");
            terminal.assertLeft(0);
        }
    }

    @Test
    void aMessageIsOpenedInTheEditor() throws IOException {
        Map<String, String> editor = Map.of("EDITOR", "f() { cat \"$1\" >seen; stty -a >settings; read -r line; }; f");
        try (BrowserTerminal terminal = BrowserTerminal.in(directory, editor, 100, 30)) {
            Tmux tmux = terminal.browse().keys("<tab>Jo");
            tmux.await("the editor", () -> Files.exists(terminal.inProject("settings")));
            terminal.assertRestored();
            tmux.keys("<enter>").waitFor("8 sessions").keys("q");
            assertTrue(Files.readString(terminal.inProject("seen")).contains("What does the eagle eat?"));
            terminal.assertLeft(0);
        }
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            assertEquals(List.of(), terminal.temporary());
        }
    }

    @Test
    void enterResumes() throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            terminal.browse().keys("j<enter>").waitFor("openai:gpt-4").waitForNo("8 sessions");
            terminal.tmux().keys("<ctrl+q>").waitFor("8 sessions").keys("q");
            terminal.assertLeft(0);
            assertTrue(terminal.tmux().screen().contains("victor resume bird-6"));
        }
    }

    @Test
    void aConversationIsBegunOverTheBrowser() throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            terminal.browse().keys("jc").waitFor("Untitled Session").waitForNo("8 sessions");
            terminal.tmux().keys("<ctrl+q>").waitFor("2 of 8").keys("q");
            terminal.assertLeft(0);
            assertEquals(8, terminal.count());
        }
    }

    @Test
    void theSampleSessionsAreGoneAfterwards() throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            terminal.start("demo", "26 sessions").keys("q");
            terminal.assertLeft(0);
            Files.delete(terminal.file());
            Tmux tmux = terminal.tmux().line("clear");
            tmux.waitForPrompt();
            terminal.start("", "This project has none yet.")
                    .keys("d")
                    .waitFor("26 sessions")
                    .keys("q");
            terminal.assertLeft(0);
            assertEquals(List.of(), terminal.temporary());
            assertFalse(Files.exists(terminal.file()));
        }
    }
}
