package victor.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import victor.tui.host.Host;
import victor.tui.input.EndOfInput;
import victor.tui.input.Key;
import victor.tui.input.Mouse;
import victor.tui.input.Resize;
import victor.tui.testing.VirtualTerminal;
import victor.tui.view.Role;
import victor.tui.view.Style;
import victor.tui.view.Themes;

/** The event loop: order, time, frames, and what an application may ask for. */
final class LoopTest {
    private final Drawn application = new Drawn();
    private final List<String> done = new ArrayList<>();
    private int frames;

    private VirtualTerminal start() {
        application.drawing = canvas -> {
            frames++;
            canvas.put(0, 0, frames + " " + done, Style.of(Role.HEADING));
        };
        return VirtualTerminal.of(60, 4).start(application);
    }

    @Test
    void timersRunInTheOrderOfTheirTimeAndThenOfTheirMaking() {
        VirtualTerminal terminal = start();
        Host host = application.host;
        host.after(Duration.ofMillis(20), () -> done.add("c"));
        host.after(Duration.ofMillis(10), () -> done.add("a"));
        host.after(Duration.ofMillis(10), () -> done.add("b"));
        Host.Timer never = host.after(Duration.ofMillis(15), () -> done.add("never"));
        never.cancel();
        never.cancel();
        terminal.advance(Duration.ofMillis(9));
        assertEquals(List.of(), done);
        terminal.advance(Duration.ofMillis(1));
        assertEquals(List.of("a", "b"), done);
        terminal.advance(Duration.ofMillis(10));
        assertEquals(List.of("a", "b", "c"), done);
    }

    @Test
    void aTimerThatSetsItselfAgainLetsFramesThrough() {
        VirtualTerminal terminal = start();
        int before = frames;
        Runnable[] again = new Runnable[1];
        again[0] = () -> {
            done.add("x");
            if (done.size() < 5) {
                application.host.after(Duration.ZERO, again[0]);
            }
        };
        application.host.after(Duration.ZERO, again[0]);
        terminal.settle();
        assertEquals(5, done.size());
        assertEquals(before + 5, frames);
    }

    @Test
    void nothingIsDrawnWhereNothingChanged() {
        VirtualTerminal terminal = start();
        application.changed = false;
        int before = frames;
        application.host.post(() -> done.add("posted"));
        application.host.after(Duration.ofMillis(10), () -> done.add("timer"));
        terminal.settle().advance(Duration.ofMillis(10)).keys("k");
        assertEquals(List.of("posted", "timer"), done);
        assertEquals(before, frames);
        application.host.redraw();
        terminal.keys("k").resize(50, 4).keys("k");
        assertEquals(before + 2, frames, "what the terminal shows may be wrong, and a new size needs a frame");
        application.changed = true;
        terminal.keys("k");
        assertEquals(before + 3, frames);
    }

    @Test
    void inputAndPostedWorkKeepTheirOrder() {
        VirtualTerminal terminal = start();
        application.reaction = input -> {
            done.add(((Key) input).text());
            application.host.post(() -> done.add("after " + ((Key) input).text()));
        };
        terminal.burst("ab");
        assertEquals(List.of("a", "b", "after a", "after b"), done);
    }

    @Test
    void movesAndSizesThatComeTogetherAreOne() {
        VirtualTerminal terminal = start();
        terminal.bytes("\033[<35;1;1M\033[<35;2;1M\033[<35;3;1Mk\033[<35;4;1M\033[<32;5;1M\033[<32;6;1M\033[<0;6;1m");
        assertEquals(
                List.of("MOVE 2", "k", "MOVE 3", "DRAG 5", "RELEASE 5"),
                application.inputs.stream()
                        .map(input -> input instanceof Mouse mouse
                                ? mouse.kind() + " " + mouse.column()
                                : ((Key) input).text())
                        .toList());
    }

    @Test
    void everyNotchOfTheWheelCounts() {
        start().bytes("\033[<65;1;1M".repeat(7));
        assertEquals(7, application.inputs.size());
    }

    @Test
    void aLoneEscapeIsThereAfterFortyMilliseconds() {
        VirtualTerminal terminal = start().bytes("\033");
        terminal.advance(Duration.ofMillis(39));
        assertEquals(List.of(), application.inputs);
        terminal.advance(Duration.ofMillis(1));
        assertEquals("escape", ((Key) application.inputs.get(0)).text());
        terminal.bytes("\033").advance(Duration.ofMillis(20)).bytes("[A").advance(Duration.ofSeconds(1));
        assertEquals("up", ((Key) application.inputs.get(1)).text());
        assertEquals(2, application.inputs.size());
    }

    @Test
    void theFirstStopDecidesAndNothingIsDrawnAfterIt() {
        VirtualTerminal terminal = start();
        application.reaction = input -> {
            application.host.stop(3);
            application.host.stop(4);
            application.host.post(() -> done.add("too late"));
        };
        int before = frames;
        terminal.keys("q");
        assertTrue(terminal.isStopped());
        assertEquals(3, terminal.exitCode());
        assertEquals(before, frames);
        assertEquals(List.of(), done);
    }

    @Test
    void endOfInputEndsTheProgramWhateverItDoes() {
        VirtualTerminal terminal = start().input(new EndOfInput());
        assertEquals(List.of(new EndOfInput()), application.inputs);
        assertTrue(terminal.isStopped());
        assertEquals(129, terminal.exitCode());
    }

    @Test
    void aNewSizeIsDrawnWhole() {
        VirtualTerminal terminal = start().resize(20, 2);
        assertEquals(List.of(new Resize(20, 2)), application.inputs);
        assertFalse(terminal.screenText().contains("#"), terminal.screenText());
    }

    @Test
    void whatIsThrownComesOutOfTheLoop() {
        VirtualTerminal terminal = start();
        application.reaction = input -> {
            throw new IllegalStateException("on purpose");
        };
        assertThrows(IllegalStateException.class, () -> terminal.keys("x"));
        application.host.post(() -> {
            throw new UnsupportedOperationException("posted");
        });
        assertThrows(UnsupportedOperationException.class, terminal::settle);
    }

    @Test
    void anotherProgramThatCannotStartIsTheApplicationsAffair() {
        VirtualTerminal terminal = VirtualTerminal.of(40, 3)
                .program(builder -> {
                    throw new IOException("no such program");
                })
                .start(application);
        application.reaction = input -> {
            try {
                application.host.run(new ProcessBuilder("editor"));
            } catch (IOException failure) {
                done.add(failure.getMessage());
            }
        };
        terminal.keys("e");
        assertEquals(List.of("no such program"), done);
    }

    @Test
    void theScreenIsDrawnWholeAfterAnotherProgram() {
        VirtualTerminal terminal = start();
        application.reaction = input -> {
            try {
                done.add("ended " + application.host.run(new ProcessBuilder("editor")));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
        terminal.screen().resize(60, 4);
        assertTrue(terminal.screenText().contains("#"));
        terminal.keys("e");
        assertFalse(terminal.screenText().contains("#"), terminal.screenText());
    }

    @Test
    void theClipboardHasALimit() {
        VirtualTerminal terminal = start();
        assertTrue(application.host.copy("ü".repeat(Clipboard.LONGEST / 2)));
        assertFalse(application.host.copy("ü".repeat(Clipboard.LONGEST / 2) + "x"));
        assertTrue(application.host.copy(""));
        assertEquals(List.of("ü".repeat(Clipboard.LONGEST / 2), ""), terminal.copied());
        assertEquals(List.of(), terminal.screen().passed());
    }

    @Test
    void tmuxIsAskedToPassTheClipboardOn() {
        VirtualTerminal terminal =
                VirtualTerminal.of(40, 3).variable("TMUX", "/tmp/x,1,0").start(application);
        application.host.copy("text");
        assertEquals(List.of("text"), terminal.copied());
        assertEquals(List.of("\033]52;c;dGV4dA==\007"), terminal.screen().passed());
    }

    @Test
    void theThemeFollowsTheGroundOnceItIsKnown() {
        VirtualTerminal terminal = VirtualTerminal.of(40, 3).trueColour().theme("auto");
        application.drawing = canvas -> canvas.put(0, 0, "x", Style.of(Role.HEADING));
        terminal.start(application);
        String dark = terminal.styleAt(0, 0);
        assertEquals(1, terminal.screen().questions());
        terminal.bytes("\033]11;rgb:ffff/ffff/eeee\033\\");
        assertFalse(dark.equals(terminal.styleAt(0, 0)), dark);
        assertEquals(List.of(), application.inputs);
        application.host.theme(Themes.dark());
        assertEquals(dark, terminal.keys("k").styleAt(0, 0));
        terminal.bytes("\033]11;rgb:ffff/ffff/eeee\033\\");
        assertEquals(dark, terminal.styleAt(0, 0));
        application.host.automaticTheme();
        assertFalse(dark.equals(terminal.keys("k").styleAt(0, 0)));
        assertEquals(1, terminal.screen().questions());
    }

    @Test
    void theEnvironmentMayNameTheGround() {
        application.drawing = canvas -> canvas.put(0, 0, "x", Style.of(Role.HEADING));
        VirtualTerminal light = VirtualTerminal.of(40, 3)
                .trueColour()
                .theme("auto")
                .variable("COLORFGBG", "0;default;15")
                .start(application);
        assertEquals(0, light.screen().questions());
        VirtualTerminal named =
                VirtualTerminal.of(40, 3).trueColour().theme("light").start(application);
        assertEquals(named.styleAt(0, 0), light.styleAt(0, 0));
    }
}
