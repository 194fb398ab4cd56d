package victor.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Golden;
import victor.testing.Run;
import victor.testing.Samples;
import victor.testing.Sandbox;

/** Nothing that is stored commands the terminal it is shown on, and a pipe still gets all of it. */
@Execution(ExecutionMode.CONCURRENT)
final class HostileContentTest {
    /** The colours of the program, and the line ends of a terminal. */
    private static final Pattern ITS_OWN = Pattern.compile("\u001b\\[(0|1|2|31|32|33|36|1;33)m|\r?\n");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"convstore-odd", "legacy-odd", "legacy06-odd"})
    void noSampleCommandsTheTerminal(String sample) {
        Sandbox sandbox = Samples.of(sample);
        assertHarmless(sandbox, "list", "--all");
        assertHarmless(sandbox, "list", "--all", "--ids");
        assertHarmless(sandbox, "search", "--limit", "50", "model:");
        assertHarmless(sandbox, "search", "red");
        assertHarmless(sandbox, "clear", "--dry-run");
        for (String id : Samples.facts(sample).ids()) {
            assertHarmless(sandbox, "show", "--messages", "all", "--", id);
        }
        assertHarmless(
                sandbox, "show", "--raw", "--", Samples.facts(sample).ids().get(0));
        assertHarmless(
                sandbox, "show", "--json", "--", Samples.facts(sample).ids().get(0));
    }

    @Test
    void bytesThatAreNoTextCommandNothingAndSpoilNothing() {
        Sandbox sandbox = Sandbox.of("convstore-3", directory);
        String odd = "CAST(X'ff1b5b324a41c328009b3530631b5d303b6f776e656407e29d' AS TEXT)";
        sandbox.sql()
                .execute("UPDATE messages SET content = " + odd + " WHERE session_id = 'myproj-9Kx7Z2';"
                        + "UPDATE sessions SET model = " + odd
                        + ", metadata = json_set(metadata, '$.title', 'A' || char(0, 27) || '[2J')"
                        + " WHERE session_id = 'myproj-9Kx7Z2';");
        assertHarmless(sandbox, "list");
        assertHarmless(sandbox, "show", "myproj-9Kx7Z2");
        assertHarmless(sandbox, "show", "myproj-9Kx7Z2", "--raw");
        assertHarmless(sandbox, "search", "own");
        assertHarmless(sandbox, "rename", "myproj-9Kx7Z2", "\u001b]0;owned\u0007");
        assertHarmless(sandbox, "tag", "myproj-9Kx7Z2", "+\u001b[2J");
        assertHarmless(sandbox, "delete", "myproj-9Kx7Z2", "--dry-run");
        assertHarmless(sandbox, "show", "\u009b2Jnothing");
        assertHarmless(sandbox, "\u001b[2Jlist");
        // What can be shown of it as JSON is all of it, byte by byte where the bytes are text.
        Run exported = sandbox.sessions("export", "-o", "-", "--quiet").exited(0);
        assertEquals(3, exported.array().size());
        assertTrue(exported.out().contains("\\u001b[2JA"), exported::toString);
    }

    @Test
    void aMessageOfAMegabyteInOneLineIsShownWhole() {
        Sandbox sandbox = Sandbox.of("legacy06-3", directory);
        sandbox.sql()
                .execute("UPDATE messages SET content = replace(hex(zeroblob(250000)), '00', 'x\u001b[m') || 'end'"
                        + " WHERE session_id = 'myproj-9Kx7Z2';");
        Run run = sandbox.victor("sessions", "show", "myproj-9Kx7Z2", "--messages", "all")
                .onTerminal(80)
                .run();
        assertTrue(run.exited(0).out().contains("end\r\n"));
        assertEquals(List.of(), commands(run));
        assertEquals(
                1_000_003,
                sandbox.sessions("show", "myproj-9Kx7Z2", "--raw", "-m", "1")
                                .exited(0)
                                .out()
                                .length()
                        - 1);
    }

    private static void assertHarmless(Sandbox sandbox, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "sessions";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Run run = sandbox.victor(all).onTerminal(80).run();
        assertEquals(List.of(), commands(run), () -> Golden.visible(run.toString()));
    }

    /** The lines that hold a control character that is not the program's own. */
    private static List<String> commands(Run run) {
        return ITS_OWN.splitAsStream(run.out())
                .filter(text -> text.chars().anyMatch(Character::isISOControl))
                .map(Golden::visible)
                .toList();
    }
}
