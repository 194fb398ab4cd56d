package victor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static victor.cases.Cases.A;
import static victor.cases.Cases.B;
import static victor.cases.Cases.P;
import static victor.cases.Cases.assertSays;
import static victor.cases.Cases.assertSilent;
import static victor.cases.Cases.done;
import static victor.cases.Cases.find;
import static victor.cases.Cases.ok;
import static victor.cases.Cases.stored;
import static victor.cases.Cases.string;
import static victor.cases.Cases.tableIds;
import static victor.cases.Cases.without;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Run;
import victor.testing.Running;
import victor.testing.Samples;
import victor.testing.Sandbox;

/** Cases 100 to 117, but for those of {@code export} and {@code clear}. */
@Execution(ExecutionMode.CONCURRENT)
final class GeneralCasesTest {
    @Cases.Three
    void case100_readingChangesNoRow(String sample) {
        Sandbox sandbox = Sandbox.of(sample, Samples.directory());
        String before = sandbox.sql().dump();
        sandbox.sessions("list").exited(0);
        sandbox.sessions("show", A).exited(0);
        sandbox.sessions("search", "tests").exited(0);
        sandbox.sessions("export", "-o", "-").exited(0);
        assertEquals(before, sandbox.sql().dump());
    }

    @Cases.Three
    void case101_theFileStaysSound(String sample) {
        done(sample, "delete", A, "--yes").sandbox().sql().assertSound();
        done(sample, "clear", "myproj-9Kx7", "--yes").sandbox().sql().assertSound();
        done(sample, "clear", "--yes").sandbox().sql().assertSound();
    }

    @Test
    void case102_anUnknownCommandIsWrongUsage(@TempDir Path directory) {
        Run run = Sandbox.in(directory).sessions("frobnicate").exited(2);
        assertEquals("", run.out());
        assertSays("frobnicate", run.err());
    }

    @Test
    void case103_theHelpNamesTheSubcommands(@TempDir Path directory) {
        String help = Sandbox.in(directory).sessions("--help").exited(0).out();
        for (String command : List.of("list", "show", "search", "delete", "export", "clear")) {
            assertTrue(
                    help.lines().anyMatch(line -> line.strip().startsWith("sessions " + command + " ")),
                    command + " is not in: " + help);
        }
    }

    @Cases.Three
    void case104_jsonIsAllThatIsPrinted(String sample) {
        ok(sample, "list", "--json").array();
        ok(sample, "search", "tests", "--json").array();
        ok(sample, "show", A, "--json").object();
        done(sample, "delete", A, "--yes", "--json").run().object();
        done(sample, "clear", "myproj", "--yes", "--json").run().object();
        done(sample, "export", "--json", "-o", "out.json").run().object();
    }

    @Cases.Three
    void case105_twoAtOnceAreBothRight(String sample) {
        Sandbox sandbox = Sandbox.of(sample, Samples.directory());
        try (Running first = sandbox.victor("sessions", "list", "--json").start();
                Running second = sandbox.victor("sessions", "list", "--json").start()) {
            assertEquals(
                    ok(sample, "list", "--json").out(), first.end().exited(0).out());
            assertEquals(
                    ok(sample, "list", "--json").out(), second.end().exited(0).out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "chat06-3")
    void case106_theOldConversationStoreIsListed(String sample) {
        assertEquals(List.of(P, B, A), ok(sample, "list", "--json").ids());
    }

    @Test
    void case107_aFileThatIsNoDatabaseIsNamedAsTheError(@TempDir Path directory) throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        Files.createDirectories(sandbox.database().getParent());
        String text = "This is a text, and a long one, but no database. ".repeat(100);
        Files.writeString(sandbox.database(), text);
        Map<String, List<String>> commands = Map.of(
                "listing", List.of("list"),
                "showing", List.of("show", "x"),
                "searching", List.of("search", "x"),
                "clearing", List.of("clear", "--yes"));
        commands.forEach((doing, command) -> {
            Run run = sandbox.sessions(command.toArray(String[]::new)).exited(1);
            assertEquals("", run.out());
            assertTrue(run.err().matches("(?s).*Error " + doing + " [a-z]+:.*"), run::toString);
            assertEquals(1, run.err().strip().lines().count(), run::toString);
        });
        assertEquals(text, Files.readString(sandbox.database()));
    }

    @Cases.Odd
    void case108_idsWithBlanksWork(String sample) {
        String id = "oddcase id with spaces";
        assertSays("Session ID: " + id, ok(sample, "show", id).out());
        Samples.After after = done(sample, "delete", id, "--yes");
        assertSays("Deleted session: " + id, after.run().out());
        assertEquals(without(sample, id), stored(sample, after));
    }

    @Cases.Odd
    void case109_aSessionWithoutMessagesHasATitle(String sample) {
        JsonObject listed = find(ok(sample, "list", "--all", "--json"), "oddcase-empty01");
        assertEquals(0, listed.get("message_count").getAsInt());
        assertTrue(string(listed, "title").startsWith("Untitled"), listed::toString);
        assertSays("Title: Untitled", ok(sample, "show", "oddcase-empty01").out());
        assertEquals(
                new HashSet<>(Samples.facts(sample).ids()),
                new HashSet<>(tableIds(sample, ok(sample, "list", "--all"))));
    }

    @Cases.Odd
    void case110_prefixesCompareLetterCase(String sample) {
        Samples.After after = done(sample, "clear", "oddcase", "--yes");
        assertEquals(Set.of("OddCase-upper01"), stored(sample, after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-odd", "convstore-odd"})
    void case112_onlyTheLastThreePreviewsAreShownEachCutAtTwelveLines(String sample) {
        String panel = ok(sample, "show", "oddcase-preview").out();
        assertSays("Previews: 5", panel);
        for (int i = 0; i < 5; i++) {
            int lines = panel.split("x = \\[" + i + "\\]", -1).length - 1;
            assertEquals(i < 2 ? 0 : 12, lines, panel);
            assertEquals(i >= 2, panel.contains("FILE PREVIEW: f" + i + ".py"));
        }
        assertSays("...", panel);
    }

    @Cases.Odd
    void case113_aPercentSignIsNoWildcard(String sample) {
        assertEquals(
                List.of("oddcase-percent"),
                ok(sample, "search", "100%", "--json").ids());
    }

    @Cases.Three
    void case116_oneBrokenDocumentHidesNoOtherSession(String sample) {
        Sandbox sandbox = broken(sample, "'{broken \"json'");
        Run list = sandbox.sessions("list", "--json").exited(0);
        assertEquals(Set.of(A, B, P), new HashSet<>(list.ids()));
        assertEquals(find(ok(sample, "list", "--json"), A), find(list, A));
        assertEquals(
                List.of(A),
                sandbox.sessions("search", "help you setup", "--json").exited(0).ids());
        assertEquals(
                ok(sample, "show", A, "--json").json(),
                sandbox.sessions("show", A, "--json").exited(0).json());
        assertEquals(3, sandbox.sessions("export", "-o", "-").exited(0).array().size());
    }

    @Cases.Three
    void case117_theSessionWithTheBrokenDocumentIsServedWithoutIt(String sample) {
        Sandbox sandbox = broken(sample, "'[1, 2'");
        sandbox.sessions("show", A).exited(0);
        Run shown = sandbox.sessions("show", B).exited(0);
        assertSays("Session ID: " + B, shown.out());
        assertSays("User: Write tests", shown.out());
        assertSays("Assistant: Here are the tests", shown.out());
        assertSilent("Exception", shown.seen());
        JsonObject json = sandbox.sessions("show", B, "--json").exited(0).object();
        assertEquals(
                2,
                json.getAsJsonObject("conversation").getAsJsonArray("messages").size());
    }

    private static Sandbox broken(String sample, String json) {
        Sandbox sandbox = Sandbox.of(sample, Samples.directory());
        var shape = Samples.facts(sample).shape();
        sandbox.sql()
                .execute("UPDATE sessions SET " + shape.document() + " = " + json + " WHERE " + shape.id() + " = '" + B
                        + "';");
        return sandbox;
    }
}
