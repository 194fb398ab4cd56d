package victor.tui.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.testing.Launcher;
import victor.testing.Sqlite3;
import victor.tui.testing.Tmux;

/** Conversations as people hold them: the built program on a real terminal, with a model that answers over HTTP. */
final class ChatStoriesTest {
    @TempDir
    private Path directory;

    private StubModel model;
    private Tmux tmux;
    private Path database;
    private Tmux.State before;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(Files.isExecutable(Launcher.program()), "the program is not built: run make build");
        model = new StubModel();
        Path project =
                Files.createDirectories(directory.resolve("project/.git")).getParent();
        database = project.resolve(".victor/project.db");
        Path configuration = Files.createDirectories(directory.resolve("home/.config/victor"));
        Files.writeString(
                configuration.resolve("config.json"),
                "{\"profiles\":{\"stub\":{\"provider\":\"openai\",\"model\":\"gpt-4o\",\"baseUrl\":\"" + model.url()
                        + "\",\"keyVariable\":\"STUB_KEY\"}}}");
        Files.writeString(project.resolve("notes.txt"), "the text of the notes\n");
        Map<String, String> variables = Map.of(
                "HOME",
                directory.resolve("home").toString(),
                "STUB_KEY",
                "secret-of-the-test",
                "PATH",
                Launcher.program().getParent() + ":" + System.getenv("PATH"));
        tmux = Tmux.start(project, variables, 100, 30);
        before = tmux.state();
    }

    @AfterEach
    void stop() {
        if (tmux != null) {
            tmux.close();
        }
        if (model != null) {
            model.close();
        }
    }

    private ChatStoriesTest ask(String question) {
        tmux.type(question).keys("<enter>").waitFor("You said: " + question);
        tmux.waitForNo("esc stops");
        return this;
    }

    /** The launcher waits for it, and puts the terminal back. */
    private ProcessHandle java() {
        return ProcessHandle.of(tmux.program())
                .orElseThrow()
                .children()
                .findFirst()
                .orElseThrow();
    }

    private void save() {
        tmux.waitFor(" * ").type("/save ").keys("<enter>").waitFor("Session ID:");
        tmux.waitForNo(" * ");
    }

    private String cell(String column) {
        return Sqlite3.rows(database, "SELECT " + column + " FROM sessions").get(0);
    }

    @Test
    void aModelIsPickedAndTheSessionGoesOnWithItInAnotherProcess() {
        tmux.line("victor chat").waitFor("A new conversation with openai:gpt-4o");
        ask("first plan the work");
        assertEquals("gpt-4o", model.model());
        tmux.keys("<alt+m>").waitFor("Switch model");
        tmux.type("gpt-4.1-mini").waitFor("The session").keys("<enter>").waitFor("Switched to openai:gpt-4.1-mini");
        ask("second question");
        assertEquals("gpt-4.1-mini", model.model());
        tmux.type("/mode plan").keys("<enter>").waitFor("plan · ");
        save();
        assertEquals("openai|gpt-4.1-mini", cell("provider, model"));
        String state = cell("json_extract(data, '$.conversation_state')");
        String id = cell("id");
        tmux.keys("<ctrl+q>").waitForPrompt().assertState(before);
        assertTrue(tmux.screen().contains("victor resume " + id), tmux.screen());

        tmux.line("clear; victor resume " + id).waitFor("You said: second question");
        tmux.waitFor("plan · ");
        ask("third question");
        assertEquals("gpt-4.1-mini", model.model());
        List<String> said = model.said();
        assertEquals(
                List.of(
                        "first plan the work",
                        "You said: first plan the work",
                        "second question",
                        "You said: second question",
                        "third question"),
                said.subList(said.size() - 5, said.size()));
        assertEquals(state, cell("json_extract(data, '$.conversation_state')"), "nothing is written before a save");
        save();
        assertEquals("6", cell("(SELECT count(*) FROM messages)"));
        assertEquals("plan", cell("json_extract(data, '$.conversation_state.state.mode')"));
        assertFalse(Sqlite3.run(database, ".dump").contains("secret-of-the-test"));
        tmux.keys("<ctrl+q>").waitForPrompt().assertState(before);
    }

    @Test
    void anAnswerIsStoppedAndAKilledProgramLosesNothing() {
        tmux.line("victor chat").waitFor("A new conversation");
        tmux.type("something endless")
                .keys("<enter>")
                .waitFor("You said: something endless")
                .waitFor("esc stops");
        tmux.keys("<esc>").waitFor("Stopped; what came is kept").waitForNo("esc stops");
        tmux.type("endless again").keys("<enter>").waitFor("You said: endless again");
        java().destroyForcibly();
        tmux.waitForPrompt().assertState(before);
        assertFalse(Files.exists(database), "only a save makes a session");

        tmux.line("clear; victor chat").waitFor("This conversation was not saved");
        tmux.keys("<enter>").waitFor("endless again").waitForNo("was not saved");
        tmux.waitFor("You said: something endless");
        save();
        List<String> roles = Sqlite3.rows(database, "SELECT role FROM messages ORDER BY id");
        assertEquals(List.of("user", "assistant", "user"), roles.subList(0, 3));
        tmux.keys("<ctrl+c><ctrl+c>").waitForPrompt().assertState(before);
    }

    @Test
    void aConversationIsShortenedAndBroughtBackAndAFileGoesWithAQuestion() {
        tmux.line("victor chat --no-tools").waitFor("A new conversation");
        for (int i = 1; i <= 4; i++) {
            ask("question " + i);
        }
        tmux.type("what is in @notes.txt").type(" ").keys("<enter>").waitFor("the text of the notes");
        assertTrue(model.request().contains("the text of the notes"));
        tmux.waitForNo("esc stops");
        save();
        tmux.keys("<alt+c>").waitFor("Compact the conversation").waitFor("Before: 10 messages");
        tmux.keys("c").waitFor("Compacted");
        save();
        assertEquals("5", cell("(SELECT count(*) FROM messages)"));
        tmux.type("/uncompact ").keys("<enter>").waitFor("Restored: ");
        ask("question 6");
        assertTrue(model.request().contains("question 1"));
        tmux.keys("<ctrl+q>")
                .waitFor("not saved")
                .keys("<enter>")
                .waitForPrompt()
                .assertState(before);
        assertEquals("12", cell("(SELECT count(*) FROM messages)"));
    }

    @Test
    void aSummaryIsStoppedAndTheConversationIsSearched() {
        tmux.line("victor chat --no-tools").waitFor("A new conversation");
        ask("speak slowly");
        for (int i = 2; i <= 4; i++) {
            ask("question " + i);
        }
        tmux.type("/compact --smart").type(" ").keys("<enter>").waitFor("Before: 8 messages");
        tmux.keys("c").waitFor("running /compact…  esc stops");
        tmux.keys("<esc>").waitFor("it was stopped").waitFor("Nothing has changed.");
        tmux.waitFor("--smart --offline");
        tmux.keys("<f3>").type("slowly").waitFor("2 of 2").waitFor("speak slowly");
        tmux.keys("<enter>").type("n").waitFor("1 of 2");
        tmux.keys("<esc>").waitForNo("1 of 2");
        tmux.keys("<esc>").waitFor("alt+enter new line");
        ask("question 5");
        assertTrue(model.request().contains("speak slowly"), "nothing was taken away");
        save();
        assertEquals("10", cell("(SELECT count(*) FROM messages)"));
        tmux.keys("<ctrl+q>").waitForPrompt().assertState(before);
    }

    @Test
    void whoServesAModelIsAskedAtTheStart() throws IOException {
        Path configuration = directory.resolve("home/.config/victor/config.json");
        String own =
                "\"models\":[{\"provider\":\"openai\",\"model\":\"twin\"},{\"provider\":\"west\",\"model\":\"twin\"}],"
                        + "\"profiles\":{\"usual\":{\"provider\":\"anthropic\",\"model\":\"claude-opus-4\"},";
        Files.writeString(configuration, Files.readString(configuration).replace("\"profiles\":{", own));
        tmux.line("victor chat --model twin 'the first question'").waitFor("Several providers have this model");
        tmux.waitFor("openai:twin").waitFor("west:twin").keys("1").waitFor("You said: the first question");
        tmux.waitForNo("esc stops");
        assertEquals("twin", model.model());
        tmux.keys("<ctrl+q>").waitFor("not saved").keys("s").waitForPrompt().assertState(before);
        assertEquals("openai|twin", cell("provider, model"));
    }

    @Test
    void theBrowserOpensAChatAndIsThereAgainAfterwards() {
        tmux.line("victor chat 'the first question'")
                .waitFor("You said: the first question")
                .waitForNo("esc stops");
        save();
        tmux.keys("<ctrl+q>").waitForPrompt();
        tmux.line("clear; victor")
                .waitFor("the first question")
                .waitFor("1 session")
                .keys("<enter>");
        tmux.waitFor("Ask something");
        ask("another one");
        tmux.keys("<ctrl+q>").waitFor("not saved").keys("s").waitFor("1 session");
        tmux.keys("q").waitForPrompt().assertState(before);
        assertTrue(tmux.screen().contains("victor resume"), tmux.screen());
        assertEquals("4", cell("(SELECT count(*) FROM messages)"));
    }
}
