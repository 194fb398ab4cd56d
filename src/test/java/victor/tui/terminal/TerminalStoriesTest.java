package victor.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import victor.tui.testing.Programs;
import victor.tui.testing.Specimen;
import victor.tui.testing.Tmux;

/**
 * A small application on a real terminal, started by the launcher, which prepares the terminal and restores it, and without. After each
 * story the terminal is exactly as before.
 */
final class TerminalStoriesTest {
    /** How it is started. */
    enum Start {
        DIRECTLY,
        BY_LAUNCHER
    }

    @TempDir
    Path directory;

    private Tmux tmux;
    private Tmux.State before;

    @AfterEach
    void close() {
        tmux.close();
    }

    private Tmux start(Start start) throws IOException {
        return start(start, Map.of());
    }

    private Tmux start(Start start, Map<String, String> variables) throws IOException {
        Files.writeString(
                directory.resolve("specimen"),
                start == Start.DIRECTLY ? "exec " + Programs.java(Specimen.class) + "\n" : launched());
        tmux = Tmux.start(directory, variables, 80, 20);
        before = tmux.state();
        return tmux.line("sh specimen").waitFor("80x20");
    }

    /** Signals are listened to after the first frame; whoever follows sizes listens to all of them. */
    private Tmux listening(Start start) throws IOException {
        start(start);
        return tmux.resize(81, 20).waitFor("81x20").resize(80, 20).waitFor("80x20");
    }

    /** The launcher, told by its variable for options of Java to run the specimen instead of victor. */
    private String launched() throws IOException {
        Path launcher = Files.createDirectories(directory.resolve("app/bin")).resolve("victor");
        Files.copy(Path.of("src/main/launcher/victor"), launcher);
        launcher.toFile().setExecutable(true);
        Files.writeString(Files.createDirectories(directory.resolve("app/lib")).resolve("victor.jar"), "");
        String options = "-cp " + System.getProperty("java.class.path") + " " + Specimen.class.getName();
        return "JAVA_HOME=" + Programs.quoted(System.getProperty("java.home")) + " VICTOR_JAVA_OPTS="
                + Programs.quoted(options) + " exec app/bin/victor\n";
    }

    private void assertLeft(int exitCode) {
        assertEquals(exitCode, tmux.exitCode());
        tmux.assertState(before);
    }

    @ParameterizedTest
    @EnumSource
    void itStartsShowsAndLeavesEverythingAsItWas(Start start) throws IOException {
        start(start);
        assertEquals("1 1", tmux.ask("#{alternate_on} #{cursor_flag}"));
        assertTrue(tmux.settings().contains("-icanon"), tmux.settings());
        tmux.keys("ab").waitFor("key b").keys("q");
        assertLeft(0);
    }

    @ParameterizedTest
    @EnumSource
    void theExitCodeIsTheApplications(Start start) throws IOException {
        start(start).keys("Q");
        assertLeft(7);
    }

    @ParameterizedTest
    @EnumSource
    void keysPasteAndMouseArrive(Start start) throws IOException {
        start(start).keys("<f5><alt+x><escape>").waitFor("key escape");
        assertTrue(tmux.screen().contains("key f5"), tmux.screen());
        assertTrue(tmux.screen().contains("key alt+x"), tmux.screen());
        tmux.paste("q\nx").waitFor("paste 3 q⏎x").click(12, 3).waitFor("mouse PRESS 1 at 12,3");
        tmux.wheel(true, 1, 1).waitFor("WHEEL_UP");
        tmux.bytes("\033[I").waitFor("focus");
        tmux.keys("<ctrl+c><ctrl+z><ctrl+s><ctrl+q><ctrl+v>").waitFor("ctrl+v");
        tmux.keys("q");
        assertLeft(0);
    }

    @ParameterizedTest
    @EnumSource
    void sizesAreFollowed(Start start) throws IOException {
        start(start);
        for (int i = 0; i < 40; i++) {
            tmux.resize(20 + 7 * (i % 9), 2 + 3 * (i % 7));
        }
        tmux.resize(2, 1).resize(101, 33).waitFor("101x33");
        assertEquals(33, tmux.screen().lines().filter(line -> !line.isBlank()).count());
        tmux.resize(80, 20).waitFor("80x20").keys("q");
        assertLeft(0);
    }

    @ParameterizedTest
    @EnumSource
    void itGoesToTheBackgroundAndComesBack(Start start) throws IOException {
        start(start).keys("az").waitFor("Stopped");
        tmux.await("the normal screen", () -> tmux.state().equals(before));
        tmux.resize(70, 18).line("echo between").waitFor("between");
        tmux.line("fg").waitFor("key z").waitFor("70x18").waitFor("back");
        tmux.resize(80, 20).waitFor("80x20").keys("b").waitFor("key b").keys("q");
        assertLeft(0);
    }

    @ParameterizedTest
    @EnumSource
    void stoppedAndContinuedByOthersItComesBack(Start start) throws IOException {
        listening(start).keys("a").waitFor("key a");
        signal("-STOP -" + group());
        tmux.waitFor("Stopped")
                .line("clear")
                .line("fg")
                .waitFor("key a")
                .waitFor("80x20")
                .keys("b")
                .waitFor("key b")
                .keys("q");
        assertLeft(0);
    }

    @ParameterizedTest
    @EnumSource
    void aStopSignalIsObeyed(Start start) throws IOException {
        listening(start);
        signal("-TSTP " + java());
        tmux.waitFor("Stopped")
                .line("fg")
                .waitFor("80x20")
                .keys("b")
                .waitFor("key b")
                .keys("q");
        assertLeft(0);
    }

    @ParameterizedTest
    @EnumSource
    void terminatedItLeavesEverythingAsItWas(Start start) throws IOException {
        start(start);
        signal("-TERM " + tmux.program());
        assertLeft(143);
    }

    @ParameterizedTest
    @EnumSource
    void hungUpItEnds(Start start) throws IOException {
        start(start);
        signal("-HUP " + tmux.program());
        assertLeft(129);
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptIsTheKey(Start start) throws IOException {
        listening(start);
        signal("-INT " + tmux.program());
        tmux.waitFor("key ctrl+c").keys("q");
        assertLeft(0);
    }

    /** Nothing but the launcher can do that. */
    @Test
    void killedItLeavesEverythingAsItWas() throws IOException {
        start(Start.BY_LAUNCHER).keys("w").waitFor("window 1");
        signal("-KILL " + java());
        assertLeft(137);
        assertFalse(tmux.screen().contains("Killed"), tmux.screen());
    }

    @ParameterizedTest
    @EnumSource
    void theTerminalClosesAndTheProgramIsGone(Start start) throws IOException {
        start(start);
        ProcessHandle program = ProcessHandle.of(tmux.program()).orElseThrow();
        ProcessHandle last = program.descendants().reduce(program, (first, second) -> second);
        tmux.hangUp();
        tmux.await("its end", () -> !program.isAlive() && !last.isAlive());
    }

    @ParameterizedTest
    @EnumSource
    void anErrorIsSaidInOneLine(Start start) throws IOException {
        for (String key : new String[] {"x", "X"}) {
            if (tmux == null) {
                start(start);
            } else {
                tmux.line("clear; sh specimen").waitFor("80x20");
            }
            tmux.keys(key).waitFor("specimen: thrown");
            assertLeft(1);
            assertFalse(tmux.screen().contains("at victor"), tmux.screen());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherProgramGetsTheTerminal(Start start) throws IOException {
        start(start, Map.of("EDITOR", "stty -a >settings; read line; echo \"<$line>\" >got; exit 3"));
        tmux.keys("e").await("the editor", () -> Files.exists(directory.resolve("settings")));
        tmux.await("the normal screen", () -> tmux.state().equals(before));
        tmux.type("every key").keys("<enter>").waitFor("program ended with 3");
        assertEquals("<every key>\n", Files.readString(directory.resolve("got")));
        tmux.keys("b").waitFor("key b");
        assertFalse(tmux.screen().contains("key v"), tmux.screen());
        tmux.keys("q");
        assertLeft(0);
    }

    /** What is pressed in the other program concerns that alone. */
    @ParameterizedTest
    @EnumSource
    void anInterruptOfAnotherProgramLeavesOursAlone(Start start) throws IOException {
        start(start, Map.of("EDITOR", "echo waiting; exec sleep 100")).keys("e").waitFor("waiting");
        tmux.keys("<ctrl+c>").waitFor("program ended with 130");
        assertFalse(tmux.screen().contains("ctrl+c"), tmux.screen());
        tmux.keys("q");
        assertLeft(0);
    }

    @ParameterizedTest
    @EnumSource
    void aMissingProgramIsAnErrorOfTheApplicationAlone(Start start) throws IOException {
        start(start, Map.of("EDITOR", "no-such-editor"))
                .keys("e")
                .waitFor("program ended with 127")
                .keys("q");
        assertLeft(0);
    }

    @Test
    void endOfInputEndsIt() throws IOException {
        start(Start.DIRECTLY).keys("q");
        tmux.waitForPrompt();
        Files.writeString(
                directory.resolve("unmoved"),
                "trap '' HUP\nsh specimen\necho \"ended with $?\" >code; mv code ended\n");
        tmux.line("clear; sh unmoved").waitFor("80x20").hangUp();
        tmux.await("its end", () -> Files.exists(directory.resolve("ended")));
        assertEquals("ended with 129\n", Files.readString(directory.resolve("ended")));
    }

    /** The program, or the only child of the launcher. */
    private long java() {
        ProcessHandle program = ProcessHandle.of(tmux.program()).orElseThrow();
        return program.children().findFirst().orElse(program).pid();
    }

    private long group() {
        return Long.parseLong(run("ps -o pgid= -p " + tmux.program()).strip());
    }

    private static void signal(String arguments) {
        run("kill " + arguments.replaceFirst(" ", " -- "));
    }

    private static String run(String line) {
        try {
            Process process = new ProcessBuilder("bash", "-c", line)
                    .redirectErrorStream(true)
                    .start();
            String answer =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), line + ": " + answer);
            return answer;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
