package victor.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import victor.testing.Database;
import victor.testing.Golden;
import victor.testing.Run;
import victor.text.ColumnWidth;

/** Everything that the command line prints, wherever it prints it, as it was agreed on. */
final class GoldenCliTest {
    private static final Golden GOLDEN = Golden.in("cli");

    /** Colours, and nothing else that a terminal takes for a command. */
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[(0|1|2|31|32|33|36|1;33)m");

    private static OddStore store;

    @BeforeAll
    static void saveSessions() throws IOException {
        store = new OddStore();
    }

    static Stream<GoldenCase> cases() {
        return GoldenCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void printsWhatWasAgreedOn(GoldenCase example) throws IOException {
        Map<String, List<Terminal>> printed = new LinkedHashMap<>();
        for (Terminal terminal : example.terminals()) {
            printed.computeIfAbsent(run(example, terminal), text -> new ArrayList<>())
                    .add(terminal);
        }
        StringBuilder text = new StringBuilder(example.line()).append('\n');
        printed.forEach((output, terminals) -> {
            text.append("\n=== ");
            for (int i = 0; i < terminals.size(); i++) {
                text.append(i == 0 ? "" : " · ").append(terminals.get(i));
            }
            text.append(" ===\n").append(output);
        });
        GOLDEN.assertSame(example.file(), text.toString());
    }

    @Test
    void noFileIsLeftOver() {
        GOLDEN.assertNames(cases().map(GoldenCase::file).toList());
    }

    private static String run(GoldenCase example, Terminal terminal) throws IOException {
        CliProcess process = terminal.of(example.withDatabase() ? store.copy() : store.empty());
        byte[] before =
                example.changes() || !example.withDatabase() ? new byte[0] : Files.readAllBytes(process.database());
        CliProcess.Outcome outcome =
                process.in(example.input()).run(example.arguments().toArray(String[]::new));
        if (before.length > 0) {
            assertArrayEquals(before, Files.readAllBytes(process.database()), "reading changed the file");
        }
        if (example.line().contains("--json") && outcome.exit() == Cli.DONE) {
            Run.parse(outcome.out());
        }
        String out = OddStore.settled(outcome.out(), process);
        String err = OddStore.settled(outcome.err(), process);
        if (!example.raw()) {
            assertHarmless(out, terminal);
        }
        assertHarmless(err, terminal);
        String left = example.changes() ? left(process) : "";
        Folders.delete(process.project().getParent());
        return out
                + (err.isEmpty() ? "" : "--- standard error ---\n" + err + (err.endsWith("\n") ? "" : "⏎\n"))
                + (outcome.exit() == Cli.DONE ? "" : "--- exit " + outcome.exit() + "\n")
                + left;
    }

    /** What a change left, by SQL. */
    private static String left(CliProcess process) {
        return "--- left: "
                + String.join(
                        ", ",
                        new Database(process.database())
                                .column("SELECT count(*) || ' session(s)' FROM sessions;"
                                        + " SELECT count(*) || ' message(s)' FROM messages;"
                                        + " SELECT count(*) || ' preview(s)' FROM victor_archive;"))
                + "\n";
    }

    private static void assertHarmless(String printed, Terminal terminal) {
        String text = COLOUR.matcher(printed).replaceAll("");
        assertTrue(terminal.isColoured() || text.equals(printed), "colour where there is to be none");
        for (String line : text.split("\n", -1)) {
            assertFalse(line.chars().anyMatch(Character::isISOControl), () -> Golden.visible(line));
            if (line.startsWith("│") || line.startsWith("|")) {
                int width = ColumnWidth.of(line);
                assertTrue(terminal.columns() == 0 || width <= terminal.columns(), () -> width + " columns: " + line);
            }
        }
        assertEquals(text.indexOf('\ufeff'), -1);
    }
}
