package victor.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.launcher.Probe.Run;

/** How the launcher finds itself and Java, and what it passes on. */
final class LauncherTest {
    private static final String JDK = System.getProperty("java.home");

    @TempDir
    Path directory;

    private Probe probe;

    @BeforeEach
    void build() throws IOException {
        probe = Probe.in(directory.resolve("place with blanks & signs"));
    }

    @Test
    void argumentsArriveAsTheyAre() throws Exception {
        Run run = start(Map.of("JAVA_HOME", JDK), "", "a b", "*", "$HOME", "--x=\"y\"", "'", "line\nline");
        assertEquals("one||a b|*|$HOME|--x=\"y\"|'|line", run.firstLine());
    }

    @Test
    void theExitCodeIsTheProgramsOwn() throws Exception {
        assertEquals(42, start(Map.of("JAVA_HOME", JDK), "exit", "42").code());
    }

    @Test
    void aSignalReachesTheProgram() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(probe.launcher().toString(), "wait");
        builder.environment().put("JAVA_HOME", JDK);
        Process process = builder.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("waiting", out.readLine());
            assertEquals(0, process.descendants().count(), "the launcher has become the program");
            process.destroy();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertEquals(143, process.exitValue());
        }
    }

    @Test
    void linksOfLinksLeadToIt() throws Exception {
        Path first = Files.createSymbolicLink(
                Files.createDirectory(directory.resolve("bin")).resolve("first"), probe.launcher());
        Path second = Files.createSymbolicLink(directory.resolve("second"), Path.of("bin/first"));
        assertEquals(
                "one",
                Probe.run(List.of(first.toString()), Map.of("JAVA_HOME", JDK)).firstLine());
        assertEquals(
                "one",
                Probe.run(List.of(second.toString()), Map.of("JAVA_HOME", JDK)).firstLine());
    }

    @Test
    void javaIsFoundOnThePath() throws Exception {
        Run run = start(Map.of("JAVA_HOME", "", "PATH", "/nonexistent:" + JDK + "/bin"));
        assertEquals("one", run.firstLine());
    }

    @Test
    void anOldJavaHomeGivesWayToANewerJavaOnThePath() throws Exception {
        Run run = start(Map.of("JAVA_HOME", oldJava(), "PATH", JDK + "/bin"));
        assertEquals("one", run.firstLine());
    }

    @Test
    void anOldJavaAloneIsNamedInOneLine() throws Exception {
        Run run = start(Map.of("JAVA_HOME", oldJava(), "PATH", "/nonexistent"));
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("Java 17 or newer is needed (" + oldJava() + "/bin/java is Java 11)"), run.err());
    }

    @Test
    void aJavaThatDoesNotSayItsVersionIsAsked() throws Exception {
        Path wrappers = Files.createDirectory(directory.resolve("wrappers"));
        script(wrappers.resolve("java"), "exec '" + JDK + "/bin/java' \"$@\"");
        assertEquals(
                "one",
                start(Map.of("JAVA_HOME", "", "PATH", wrappers.toString())).firstLine());
    }

    @Test
    void withoutAnyJavaOneLineSaysHowToGetIt() throws Exception {
        Run run = start(Map.of("JAVA_HOME", "", "PATH", "/nonexistent"));
        assertEquals(1, run.code());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("Java 17 or newer is needed; install it"), run.err());
    }

    @Test
    void textArrivesWholeWithoutALocale() throws Exception {
        for (String locale : List.of("", "C", "POSIX")) {
            Run run = start(
                    Map.of("JAVA_HOME", JDK, "LC_ALL", locale, "LC_CTYPE", "", "LANG", "", "LANGUAGE", ""), "日本 – ä");
            assertEquals("one|日本 – ä", run.firstLine());
            assertTrue(run.out().contains("victor.locale=" + locale + "\n"), run.out());
        }
    }

    @Test
    void aLocaleThatIsThereIsLeftAlone() throws Exception {
        Run run = start(Map.of("JAVA_HOME", JDK, "LC_ALL", "C.UTF-8"), "日本");
        assertEquals("one|日本", run.firstLine());
        assertTrue(run.out().contains("victor.locale=null"), run.out());
    }

    @Test
    void pipesAreNoTerminals() throws Exception {
        String out = start(Map.of("JAVA_HOME", JDK)).out();
        assertTrue(out.contains("stdin.tty=false\nvictor.stdout.tty=false\nvictor.stderr.tty=false\n"), out);
        assertTrue(out.contains("victor.columns=0\n"), out);
    }

    @Test
    void aTerminalIsToldWithItsWidth() throws Exception {
        String command = "stty cols 97; '" + probe.launcher() + "'";
        Run run = Probe.run(
                List.of("script", "-qec", command, "/dev/null"), Map.of("JAVA_HOME", JDK, "SHELL", "/bin/sh"));
        assertTrue(run.out().contains("victor.columns=97"), run.out());
        assertTrue(run.out().contains("victor.stdout.tty=true"), run.out());
        assertTrue(run.out().contains("victor.stderr.tty=true"), run.out());
    }

    @Test
    void theTerminalIsPreparedForTheFullScreenAndPutBack() throws Exception {
        for (String line : List.of("", "browse", "--db x.db", "--project=/tmp browse", "chat", "resume 3", "demo")) {
            Run run = onTerminal(line, "xterm");
            assertTrue(run.out().contains("victor.columns=97\r\nvictor.rows=31\r\n"), line + run.out());
            assertFalse(run.out().contains("victor.stty=null"), line + run.out());
            assertTrue(run.out().contains("\nthe same\r\n"), line + run.out());
        }
    }

    @Test
    void everyOtherCommandLineLeavesTheTerminalAlone() throws Exception {
        for (String line : List.of(
                "sessions list",
                "help",
                "--version",
                "--help",
                "--json",
                "browse --plain",
                "--plain",
                "--db browse list")) {
            assertTrue(onTerminal(line, "xterm").out().contains("victor.stty=null"), line);
        }
        for (String kind : List.of("dumb", "''")) {
            assertTrue(onTerminal("", kind).out().contains("victor.stty=null"), kind);
        }
        for (String redirected : List.of("</dev/null", "| cat")) {
            assertTrue(onTerminal(redirected, "xterm").out().contains("victor.stty=null"), redirected);
        }
    }

    private Run onTerminal(String arguments, String kind) throws Exception {
        String command = "stty cols 97 rows 31; a=$(stty -a); TERM=" + kind + " '" + probe.launcher() + "' " + arguments
                + "; [ \"$a\" = \"$(stty -a)\" ] && echo the same";
        return Probe.run(List.of("script", "-qec", command, "/dev/null"), Map.of("JAVA_HOME", JDK, "SHELL", "/bin/sh"));
    }

    @Test
    void aMissingProgramIsSaidInOneLine() throws Exception {
        Files.delete(probe.jar());
        Run run = start(Map.of("JAVA_HOME", JDK));
        assertEquals(1, run.code());
        assertTrue(run.err().contains("lib/victor.jar is missing"), run.err());
        assertFalse(run.err().contains("Exception"));
    }

    private String oldJava() throws IOException {
        Path home = directory.resolve("java-11");
        if (!Files.exists(home)) {
            Files.createDirectories(home.resolve("bin"));
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
            script(home.resolve("bin/java"), "echo started");
        }
        return home.toString();
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private Run start(Map<String, String> variables, String... args) throws IOException, InterruptedException {
        List<String> command =
                new java.util.ArrayList<>(List.of(probe.launcher().toString()));
        command.addAll(List.of(args));
        return Probe.run(command, variables);
    }
}
