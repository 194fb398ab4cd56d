package victor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Golden;
import victor.testing.Run;
import victor.testing.Samples;

/** Files with broken bytes, wherever they are: a right answer, or one line that says what is wrong. */
final class CorruptedFilesTest {
    private static final int FEW = 8;
    private static final int MANY = 300;

    private static final String[][] COMMANDS = {
        {"list", "--all"},
        {"list", "--all", "--json"},
        {"list", "--sort", "messages", "--tag", "work"},
        {"show", "ID", "--messages", "all"},
        {"show", "ID", "--json"},
        {"search", "the"},
        {"search", "--relevance", "the", "-not", "pipeline"},
        {"export", "-o", "-"},
        {"doctor"},
        {"rename", "ID", "Another title"},
        {"tag", "ID", "+added"},
        {"save", "--id", "ID"},
        {"save"},
        {"delete", "ID", "--yes"},
        {"doctor", "--fix"},
        {"clear", "--yes"}
    };

    private static OddStore store;

    @BeforeAll
    static void saveSessions() throws IOException {
        store = new OddStore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"odd", "legacy06-3", "convstore-3", "legacy-3", "healed-3", "chat06-3"})
    void everyCommandOnBrokenBytes(String sample) throws IOException {
        breakBytes(sample, FEW);
    }

    @ParameterizedTest
    @Tag("torture")
    @ValueSource(strings = {"odd", "legacy06-3", "convstore-3", "legacy-3", "healed-3", "chat06-3"})
    void everyCommandOnMoreBrokenBytes(String sample) throws IOException {
        breakBytes(sample, MANY);
    }

    private static void breakBytes(String sample, int times) throws IOException {
        CliProcess process = sample.equals("odd") ? store.copy() : store.empty();
        Files.createDirectories(process.database().getParent());
        byte[] whole = Files.readAllBytes(sample.equals("odd") ? process.database() : Samples.file(sample));
        String id = sample.equals("odd") ? "20250107_153045" : "myproj-9Kx7Z2";
        for (int seed = 0; seed < times; seed++) {
            Random random = new Random(seed);
            byte[] broken = broken(whole, random);
            for (String[] command : COMMANDS) {
                // Reading goes on with the same file; a change begins anew.
                write(process.database(), broken);
                String[] line = line(command, id);
                CliProcess.Outcome outcome = process.in("[{\"role\":\"user\",\"content\":\"the words\"}]")
                        .run(line);
                String where = sample + ", seed " + seed + ": " + String.join(" ", line) + "\n" + outcome;
                assertUnderstood(line, outcome, where);
            }
        }
        Folders.delete(process.project().getParent());
    }

    private static void assertUnderstood(String[] line, CliProcess.Outcome outcome, String where) {
        assertTrue(outcome.exit() == Cli.DONE || outcome.exit() == Cli.FAILED, where);
        assertFalse(outcome.err().contains("unexpected"), where);
        assertFalse(outcome.err().contains("Exception"), where);
        assertFalse(Golden.visible(outcome.err()).contains("\\"), where);
        if (List.of(line).contains("--json")) {
            if (outcome.exit() == Cli.DONE) {
                Run.parse(outcome.out());
            } else {
                assertEquals("", outcome.out(), where);
            }
        }
    }

    /** One or several of: a changed byte, a page of nothing, one page in the place of another. */
    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int page = 4096;
        int pages = bytes.length / page;
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            switch (random.nextInt(8)) {
                case 0 -> {
                    int at = random.nextInt(pages) * page;
                    Arrays.fill(bytes, at, at + page, (byte) 0);
                }
                case 1 ->
                    System.arraycopy(whole, random.nextInt(pages) * page, bytes, random.nextInt(pages) * page, page);
                case 2 -> bytes[random.nextInt(100)] = (byte) random.nextInt(256);
                // The head of a page says what the rest of it is.
                case 3, 4 -> bytes[random.nextInt(pages) * page + random.nextInt(16)] = (byte) random.nextInt(256);
                default -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
        }
        return bytes;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        for (String suffix : new String[] {"-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
        Files.write(file, bytes);
    }

    private static String[] line(String[] command, String id) {
        String[] line = new String[command.length + 1];
        line[0] = "sessions";
        for (int i = 0; i < command.length; i++) {
            line[i + 1] = command[i].equals("ID") ? id : command[i];
        }
        return line;
    }
}
