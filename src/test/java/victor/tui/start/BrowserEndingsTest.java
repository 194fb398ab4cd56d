package victor.tui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victor.tui.testing.Tmux;

/** However the browser ends, and on whatever terminal: it is as before then. */
final class BrowserEndingsTest {
    @TempDir
    Path directory;

    @Test
    void allSizesAreFollowed() throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            Tmux tmux = terminal.browse();
            for (int i = 0; i < 40; i++) {
                tmux.resize(12 + 17 * (i % 9), 2 + 5 * (i % 8));
            }
            tmux.resize(18, 4).waitFor("too small").resize(80, 24).waitFor("8 sessions");
            assertTrue(tmux.screen().contains("About the robin"), tmux.screen());
            tmux.resize(40, 10).waitFor("1 of 8").resize(20, 5).waitFor("? help  q quit");
            tmux.resize(10, 3).waitFor("too small").keys("q");
            tmux.resize(120, 40);
            terminal.assertLeft(0);
        }
    }

    @Test
    void itGoesToTheBackgroundAndComesBack() throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            Tmux tmux = terminal.browse()
                    .keys("j")
                    .waitFor("2 of 8")
                    .keys("<ctrl+z>")
                    .waitFor("Stopped");
            terminal.assertRestored();
            tmux.line("echo between").waitFor("between").line("fg").waitFor("2 of 8");
            tmux.keys("j").waitFor("3 of 8").keys("q");
            terminal.assertLeft(0);
        }
    }

    /** HUP as from a closed terminal, TERM as from a system that goes down, KILL to Java, which only the launcher survives. */
    @ParameterizedTest
    @CsvSource({"HUP, 129", "TERM, 143", "KILL, 137"})
    void endedByASignal(String signal, int code) throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            Tmux tmux = terminal.browse().keys("?").waitFor("Everywhere");
            if (signal.equals("KILL")) {
                BrowserTerminal.signal(signal, terminal.java().pid());
            } else {
                terminal.signal(signal);
            }
            terminal.assertLeft(code);
            assertFalse(tmux.screen().contains("Killed"), tmux.screen());
        }
    }

    @Test
    void theSecondControlCEndsIt() throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            Tmux tmux =
                    terminal.browse().keys("d").waitFor("Delete this session?").keys("<ctrl+c>");
            tmux.waitForNo("Delete this session?").keys("j<ctrl+c>").waitFor("Press Ctrl+C again");
            tmux.keys("<ctrl+c>");
            terminal.assertLeft(0);
            assertEquals(8, terminal.count());
        }
    }

    @Test
    void theTerminalClosesAndNothingIsLeftRunning() throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            Tmux tmux = terminal.browse();
            ProcessHandle java = terminal.java();
            ProcessHandle launcher = java.parent().orElseThrow();
            tmux.hangUp();
            tmux.await("their end", () -> !java.isAlive() && !launcher.isAlive());
            terminal.database().assertSound();
        }
    }

    /** Without a hangup there is only the end of the input. */
    @Test
    void theInputEnds() throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            terminal.tmux().line("(trap '' HUP; ../app/bin/victor; touch ended)");
            Tmux tmux = terminal.tmux().waitFor("8 sessions");
            tmux.hangUp();
            tmux.await("its end", () -> Files.exists(terminal.inProject("ended")));
        }
    }

    @Test
    void whatGoesWrongWhileDrawingIsSaidInOneLine() throws IOException {
        Path broken = Files.createDirectories(directory.resolve("broken"));
        Path source = Files.writeString(broken.resolve("EmptyList.java"), """
                package victor.tui.browser;
                final class EmptyList {
                    EmptyList(Browser browser) {}
                    void draw(victor.tui.view.Canvas canvas) { throw new IllegalStateException("the brush broke"); }
                }
                """);
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "--release",
                                "17",
                                "-d",
                                broken.toString(),
                                source.toString()));
        BrowserTerminal.install(directory, List.of(broken));
        try (BrowserTerminal terminal = BrowserTerminal.in(directory)) {
            Tmux tmux = terminal.browse().keys("/nosuchbird").waitFor("the brush broke");
            terminal.assertLeft(1);
            assertFalse(tmux.screen().contains("at victor"), tmux.screen());
            assertTrue(terminal.log().contains("at victor.tui.browser.EmptyList.draw"), terminal.log());
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, screen", "TERM, linux", "TERM, vt100", "NO_COLOR, 1", "LC_ALL, C"})
    void anyTerminalIsLeftAsItWas(String variable, String value) throws IOException {
        try (BrowserTerminal terminal = BrowserTerminal.in(directory, Map.of(variable, value), 80, 24)) {
            Tmux tmux = terminal.browse().keys("d").waitFor("Delete this session?");
            if (variable.equals("LC_ALL")) {
                assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(tmux.screen()), tmux.screen());
            }
            if (variable.equals("NO_COLOR")) {
                assertFalse(tmux.screenWithStyles().matches("(?s).*\033\\[[0-9;]*(3[0-8]|4[0-8])[m;].*"));
            }
            tmux.keys("<escape>").waitForNo("Delete this").keys("q");
            terminal.assertLeft(0);
        }
    }
}
