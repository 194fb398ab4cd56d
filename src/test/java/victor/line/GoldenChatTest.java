package victor.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import victor.command.ChatOpening;
import victor.llm.ProviderException;
import victor.testing.Database;
import victor.testing.Golden;

/** Conversations line by line as they were agreed on: every example of the users' guide, and what can go wrong. */
final class GoldenChatTest {
    private static final Golden GOLDEN = Golden.in("line");
    private static final List<String> NAMES = new ArrayList<>();

    /** The three sessions of the users' guide. */
    private static final String GUIDE = "["
            + session(
                    "20250107_153045",
                    "Refactoring Authentication",
                    "claude-sonnet-4-20250514",
                    "anthropic",
                    "2025-01-07T14:30:45.000Z",
                    42)
            + "," + session("20250107_101500", "API Testing", "gpt-4", "openai", "2025-01-07T12:15:00.000Z", 18)
            + ","
            + session("20250106_094500", "Code Review", "qwen2.5-coder:7b", "ollama", "2025-01-06T09:45:00.000Z", 67)
            + "]";

    private static String session(String id, String title, String model, String provider, String time, int messages) {
        StringBuilder json = new StringBuilder("{\"metadata\": {\"session_id\": \"" + id + "\", \"title\": \"" + title
                + "\", \"model\": \"" + model + "\", \"provider\": \"" + provider + "\", \"created_at\": \"" + time
                + "\", \"updated_at\": \"" + time + "\"}, \"conversation\": {\"messages\": [");
        for (int i = 0; i < messages; i++) {
            String role = i % 2 == 0 ? "user" : "assistant";
            json.append(i == 0 ? "" : ",")
                    .append("{\"role\": \"" + role + "\", \"content\": \"" + title + ", part " + (i / 2 + 1)
                            + "\", \"created_at\": \"" + time + "\"}");
        }
        return json.append("]}}").toString();
    }

    private static void assertGolden(String name, Consumer<ChatProcess> scene, String... lines) {
        assertGolden(name, new ChatOpening(null, null, null, null, false, null, false, null, true), scene, lines);
    }

    private static void assertGolden(String name, ChatOpening opening, Consumer<ChatProcess> scene, String... lines) {
        try (ChatProcess process = new ChatProcess()) {
            scene.accept(process);
            String said = process.chat(opening, lines);
            assertTrue(said.indexOf('\u001b') < 0, said);
            GOLDEN.assertSame(name + ".txt", said);
            NAMES.add(name + ".txt");
        }
    }

    @AfterAll
    static void noFileIsLeftOver() {
        GOLDEN.assertNames(NAMES);
    }

    private static void talk(ChatProcess process) {
        process.model
                .says("Which service builds it now?")
                .says("Then three stages will do.")
                .says("Done.");
    }

    // --- The examples of the guide -------------------------------------------------------------------

    @Test
    void savesUpdatesAndMakesAnother() {
        assertGolden(
                "save",
                GoldenChatTest::talk,
                "Setup CI/CD pipeline",
                "/save \"CI/CD Pipeline\"",
                "Jenkins",
                "/save",
                "/save",
                "/save --new \"New Topic\"",
                "/save Refactoring Authentication");
    }

    @Test
    void savesUnderTheFirstQuestionWithoutATitle() {
        assertGolden(
                "save-untitled",
                GoldenChatTest::talk,
                "/save",
                "Please explain to me how the token parser of this project works in detail",
                "/save");
    }

    @Test
    void listsSessions() {
        assertGolden(
                "sessions", process -> process.with(GUIDE), "/sessions", "/sessions 2", "/sessions abc", "/history 1");
    }

    @Test
    void saysThatNothingIsSaved() {
        assertGolden("sessions-none", process -> {}, "/sessions", "/resume");
    }

    @Test
    void resumesByNumberOrById() {
        assertGolden(
                "resume",
                process -> process.with(GUIDE),
                "/resume",
                "2",
                "/resume 20250107_153045",
                "/resume 20250106",
                "/resume missing",
                "/resume 99",
                "/resume",
                "");
    }

    @Test
    void switchesModels() {
        assertGolden(
                "switch",
                process -> process.model.says("Hello."),
                "/switch",
                "/switch claude-opus-4-20250514",
                "/switch anthropic:claude-opus-4",
                "/switch ollama:qwen2.5-coder:7b",
                "/switch gtp-4o",
                "hello",
                "/switch claude-opus-4");
    }

    @Test
    void resumesAndSwitches() {
        assertGolden(
                "switch-resume",
                process -> process.with(GUIDE),
                "/switch --resume",
                "/switch --resume 20250107_101500",
                "/switch claude-opus-4 --resume 20250107_153045",
                "/switch ollama:qwen2.5-coder:7b --resume 20250107_153045",
                "/switch gpt-4 --resume missing",
                "/switch gpt-4 --resume 99",
                "/switch claude-opus-4 --resume 2",
                "/switch");
    }

    @Test
    void compacts() {
        assertGolden(
                "compact",
                process -> process.with(GUIDE),
                "/compact",
                "/resume 20250107_153045",
                "/compact --dry-run --keep 2",
                "/compact",
                "/uncompact",
                "/uncompact",
                "/save");
    }

    @Test
    void compactsWithASummary() {
        assertGolden(
                "compact-smart",
                process -> {
                    process.with(GUIDE);
                    process.model.says("The user requested help refactoring the authentication module. We:\n"
                            + "1. Analyzed the current auth flow\n2. Identified security issues");
                    process.model.fails(ProviderException.Kind.REFUSED, "nobody listens at localhost");
                },
                "/resume 20250107_153045",
                "/compact --smart",
                "/uncompact",
                "/summarize --smart --keep 10",
                "/compact --smart --offline --keep 10");
    }

    @Test
    void loadsASessionFromItsFile() {
        assertGolden(
                "load",
                process -> {
                    try {
                        Files.createDirectories(process.project().resolve(".victor/sessions"));
                        Files.writeString(
                                process.project().resolve(".victor/sessions/old_one.json"),
                                session("old_one", "Old one", "gpt-4", "openai", "2024-05-05T05:05:05.000Z", 3));
                    } catch (IOException failure) {
                        throw new java.io.UncheckedIOException(failure);
                    }
                },
                "/load",
                "/load old_one",
                "/load old_one",
                "/load nothing");
    }

    // --- The rest ------------------------------------------------------------------------------------

    @Test
    void helpsAndNamesTheNearest() {
        assertGolden(
                "help",
                process -> {},
                "/help",
                "/help /save",
                "/help compact",
                "/sav",
                "/clear",
                "/save --nw x",
                "/show",
                "/mode fly");
    }

    @Test
    void isReadAloudWithoutBoxes() {
        assertGolden(
                "plain",
                process -> talk(process.plain().with(GUIDE)),
                "/sessions",
                "/resume",
                "1",
                "go on",
                "/save",
                "/compact --dry-run --keep 1",
                "/compact",
                "/switch claude-opus-4",
                "/help new");
    }

    @Test
    void whatWasNotSavedIsOfferedAndSaved() {
        try (ChatProcess process = new ChatProcess()) {
            talk(process);
            StringBuilder all = new StringBuilder(process.chat("Setup CI/CD pipeline", "Jenkins", "/quit"));
            all.append("=== in a pipe ===\n").append(process.chat());
            process.typed();
            all.append("=== typed ===\n").append(process.chat("y", "/save", "/exit"));
            all.append("=== then ===\n").append(process.chat("/sessions"));
            GOLDEN.assertSame("drafts.txt", all.toString());
            NAMES.add("drafts.txt");
            assertEquals(4, new Database(process.database()).number("SELECT count(*) FROM messages"));
        }
    }

    @Test
    void saysWhatWentWrongAndKeepsWhatCame() {
        assertGolden(
                "faults",
                process -> process.model
                        .breaksOffAfter("Half an answer")
                        .says("A whole answer")
                        .fails(ProviderException.Kind.UNAUTHORISED, "anthropic refuses the key in ANTHROPIC_API_KEY")
                        .says("red \u001b[31malert\u001b[0m and \u001b]0;owned\u0007 end"),
                "question",
                "/retry",
                "another",
                "/again",
                "/retry",
                "/retry");
    }

    @Test
    void nobodyAnswersWhereNoModelIsSetUp() {
        assertGolden(
                "nobody", process -> process.profiles.clear(), "keep this", "/save", "/mode plan", "/new", "/retry");
    }

    @Test
    void otherCommandsWorkBehindASlash() {
        assertGolden(
                "shared",
                process -> process.with(GUIDE).typed(),
                "/search authentication --limit 1",
                "/rename 2 \"API tests\"",
                "/tag . +work",
                "/resume 1",
                "/tag . +work",
                "/delete 3",
                "y",
                "/model opus-4-20250514",
                "/list --limit 1");
    }

    @Test
    void aMessageGoesOnBehindABackslashAndTakesFilesIn() throws IOException {
        try (ChatProcess process = new ChatProcess()) {
            Files.writeString(process.project().resolve("a.py"), "print(1)\n");
            process.model.says("It prints.").says("A path.");
            String said = process.chat("What does\\", "@a.py do?", "//save is what?");
            GOLDEN.assertSame("message.txt", said);
            NAMES.add("message.txt");
            assertEquals(
                    "What does\n@a.py do?\n\na.py:\n\n```py\nprint(1)\n```",
                    process.model.requests.get(0).messages().get(0).content());
            assertEquals(
                    "/save is what?",
                    process.model.requests.get(1).messages().get(2).content());
        }
    }

    @Test
    void opensAsItIsAskedFor() {
        assertGolden(
                "open",
                new ChatOpening("Design a REST API", "anthropic", null, null, false, null, false, null, true),
                process -> process.model.says("Gladly."),
                "/save API Design");
        assertGolden(
                "open-resumed",
                new ChatOpening("go on", null, "gpt-4", null, true, "20250107_153045", false, null, true),
                process -> process.with(GUIDE).model.says("Gladly."));
        assertGolden(
                "open-missing",
                new ChatOpening(null, null, null, null, true, "20990101", false, null, true),
                process -> process.with(GUIDE));
        assertGolden(
                "open-no-draft", new ChatOpening(null, null, null, null, false, null, true, null, true), process -> {});
        assertGolden(
                "open-no-provider",
                new ChatOpening(null, "antropic", null, null, false, null, false, null, true),
                process -> {});
    }
}
