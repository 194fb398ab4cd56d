package victor.tui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.domain.SessionSummary;
import victor.testing.Sqlite3;

/** What dialogs do to the database. */
final class DialogsTest {
    @TempDir
    private Path directory;

    private Path file;
    private SampleStore store;
    private Browsing browsing;

    @BeforeEach
    void open() {
        file = directory.resolve("project.db");
        store = new SampleStore(file).with(40);
        browsing = new Browsing(file, 120, 40);
    }

    @AfterEach
    void close() {
        browsing.close();
        store.close();
    }

    private SessionSummary session(String id) {
        return store.store().find(id).summary();
    }

    private void sees(String text) {
        assertTrue(browsing.text().contains(text), () -> text + " is not in\n" + browsing.text());
    }

    @Test
    void aChosenModelIsWrittenWhereSqliteShowsIt() throws Exception {
        browsing.keys("jm");
        sees("Switch model");
        sees("model-2 (now)");
        browsing.keys("claude-opus-4-2025<enter>");
        assertEquals(
                "anthropic|claude-opus-4-20250514\n",
                Sqlite3.run(file, "SELECT provider, model FROM sessions WHERE id = 's0038'"));
        sees("Switched to anthropic:claude-opus-4-20250514");
    }

    @Test
    void theModelDialogSaysHowLongTheConversationIs() {
        browsing.keys("m");
        sees("tokens)");
        browsing.keys("<esc>");
        assertEquals("model-0", session("s0039").model());
    }

    @Test
    void thePaletteFindsACommandByItsNameFirst() {
        browsing.keys(":export<enter>");
        sees("Export sessions");
        browsing.keys("<esc>:quit<enter>");
        assertEquals(new Outcome.Quit(), browsing.application.outcome());
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidInASentence() {
        browsing.keys("e<ctrl+u>/dev/null/out.json<enter>");
        sees("The export failed: not a directory: /dev/null");
        browsing.keys("c");
        assertEquals(
                List.of("The export failed: not a directory: /dev/null. Choose another file."),
                browsing.host.copied.stream().map(String::strip).toList());
        browsing.keys("<esc>i<ctrl+u>nowhere.json<enter>");
        sees("The import failed: no such file or directory");
    }

    @Test
    void markedSessionsAreExportedTogether() throws IOException {
        browsing.keys("<space><space>e<ctrl+u>").paste("many.json").keys("<enter>");
        sees("Exported 2 sessions");
        String written = Files.readString(directory.resolve("many.json"));
        assertTrue(written.contains("\"s0039\"") && written.contains("\"s0038\""), written);
        assertFalse(written.contains("\"s0037\""), written);
    }

    @Test
    void renaming() {
        browsing.keys("r<ctrl+u>Another name<enter>");
        assertEquals("Another name", session("s0039").title());
        sees("Another name");
        browsing.keys("r<ctrl+u><enter>");
        sees("A title cannot be empty");
        browsing.keys("<esc>");
        assertEquals("Another name", session("s0039").title());
    }

    @Test
    void tagsOfSeveral() {
        browsing.keys("<space><space>t").paste("urgent").keys("<enter>");
        if (!browsing.browser().dialogs().isEmpty()) {
            browsing.keys("<enter>");
        }
        assertEquals(List.of("urgent"), session("s0039").tags());
        assertEquals(List.of("urgent"), session("s0038").tags());
        assertEquals(List.of(), session("s0037").tags());
    }

    @Test
    void sorting() {
        browsing.keys("sm");
        sees("longest first");
        browsing.keys("sm");
        sees("shortest first");
        browsing.keys("st");
        sees("by title");
        assertTrue(
                browsing.screen().line(2).contains("cache") || browsing.text().contains("cache"));
    }

    @Test
    void filtering() {
        browsing.keys("f").paste("anthropic").keys("<enter>");
        sees("only provider:anthropic");
        sees("20 sessions");
        browsing.keys("<esc>");
        sees("40 sessions");
    }

    @Test
    void clearAsksForWhatPassesTheFilterAndForTheWordWhenItIsMuch() {
        browsing.keys("f").paste("anthropic").keys("<enter>C");
        sees("20 sessions");
        browsing.keys("<esc>");
        assertEquals(40, store.ids().size());
        browsing.keys("<esc>C");
        sees("ALL 40 sessions");
        browsing.keys("y");
        assertEquals(40, store.ids().size(), "one key is not enough for so many");
        browsing.keys("<esc>C");
        browsing.paste("delete").keys("<enter>");
        if (!store.ids().isEmpty()) {
            browsing.keys("<enter>");
        }
        assertEquals(0, store.ids().size(), browsing::text);
    }

    /** The line beside the command must not delete more than the command. */
    @Test
    void theLineForClearingTakesNoMoreThanTheFilterDoes() {
        browsing.keys(":").paste("that are listed");
        sees("$ victor sessions clear");
        browsing.keys("<esc>f").paste("anthropic").keys("<enter>:").paste("that are listed");
        sees("$ victor sessions delete ID...");
        browsing.keys("<esc>:").paste("Take in");
        sees("$ victor sessions save FILE --new");
    }

    @Test
    void exportWritesAFileAndAsksBeforeItReplacesOne() throws IOException {
        browsing.keys("e<ctrl+u>").paste("out.json").keys("<enter>");
        Path out = directory.resolve("out.json");
        assertTrue(Files.readString(out).contains("\"s0039\""));
        assertFalse(Files.readString(out).contains("\"s0038\""));
        long size = Files.size(out);
        browsing.keys("je<ctrl+u>").paste("out.json").keys("<enter>");
        sees("This file exists already");
        browsing.keys("<esc>");
        while (!browsing.browser().dialogs().isEmpty()) {
            browsing.keys("<esc>");
        }
        assertEquals(size, Files.size(out));
        browsing.keys("e<ctrl+u>").paste("out.json").keys("<enter>y");
        assertTrue(Files.readString(out).contains("\"s0038\""));
    }

    @Test
    void importTakesAFileIn() throws IOException {
        Files.writeString(
                directory.resolve("in.json"),
                "{\"title\":\"From a file\",\"messages\":[{\"role\":\"user\",\"content\":\"hello\"}]}");
        browsing.keys("i").paste("in.json").keys("<enter>");
        assertEquals(41, store.ids().size());
        sees("From a file");
        browsing.keys("i").paste("missing.json").keys("<enter>");
        sees("missing.json");
        assertFalse(browsing.browser().dialogs().isEmpty(), "a failure stays until it is dismissed");
    }

    @Test
    void thePaletteRunsCommandsAndShowsTheirLines() {
        browsing.keys(":");
        sees("victor sessions rename");
        browsing.keys("another title<enter>");
        sees("Rename session");
    }

    @Test
    void helpShowsEveryKeyThatDoesSomething() {
        browsing.resize(120, 100).keys("?");
        String text = browsing.text();
        for (Action action : Action.values()) {
            if (!action.keys().isEmpty()) {
                assertTrue(text.contains(action.help()), action + " is not in\n" + text);
            }
        }
    }

    @Test
    void aThemeIsChosenFromAMenu() {
        browsing.keys(":theme<enter>");
        sees("monochrome");
        browsing.keys("G<enter>");
        assertEquals("monochrome", browsing.host.theme.name());
    }
}
