package victor.tui.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.testing.Golden;
import victor.tui.host.Application;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.Mouse;
import victor.tui.input.Paste;
import victor.tui.input.Resize;
import victor.tui.terminal.SteppedLoop;
import victor.tui.view.Theme;
import victor.tui.view.Themes;

/**
 * A terminal without a terminal: an application runs on it with the program's own loop, screen, windows and escape sequences, but time
 * stands still until a test moves it, and there is one thread. After each call everything has happened that the input led to.
 *
 * <pre>{@code
 * VirtualTerminal terminal = VirtualTerminal.of(80, 24).start(new Browser(…));
 * terminal.keys("jj/parser<enter>").advance(Duration.ofMillis(60));
 * assertTrue(terminal.screenText().contains("3 found"));
 * terminal.golden("browser/search");
 * }</pre>
 */
public final class VirtualTerminal {
    private static final Golden GOLDEN = Golden.in("tui");

    private final Emulator screen;
    private final Map<String, String> environment = new HashMap<>(Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8"));
    private final List<ProcessBuilder> programs = new ArrayList<>();
    private final HandExecutor worker = new HandExecutor();
    private @Nullable Theme theme = Themes.dark();
    private Program program = builder -> 0;
    private long now = 1_000_000_000L;
    private int suspensions;
    private @Nullable SteppedLoop loop;

    /** What plays the part of a program that gets the terminal. */
    public interface Program {
        /** Answers the exit code. */
        int run(ProcessBuilder builder) throws IOException;
    }

    private VirtualTerminal(int columns, int rows) {
        screen = new Emulator(columns, rows);
    }

    /** A terminal of a size, with 256 colours, UTF-8 and the dark theme. */
    public static VirtualTerminal of(int columns, int rows) {
        return new VirtualTerminal(columns, rows);
    }

    // --- Before the start ------------------------------------------------------------------------

    /** Uses another theme; {@link Themes#AUTO} for the one that follows the terminal. */
    public VirtualTerminal theme(String name) {
        theme = Themes.named(name).orElse(null);
        return this;
    }

    /** Sets a variable of the environment: TERM, COLORTERM, NO_COLOR, COLORFGBG, LC_ALL, TMUX. */
    public VirtualTerminal variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Has any colour. */
    public VirtualTerminal trueColour() {
        return variable("COLORTERM", "truecolor");
    }

    /** Has sixteen colours. */
    public VirtualTerminal sixteenColours() {
        return variable("TERM", "xterm");
    }

    /** Has no colour. */
    public VirtualTerminal noColour() {
        return variable("NO_COLOR", "1");
    }

    /** Can show nothing but ASCII. */
    public VirtualTerminal ascii() {
        return variable("LC_ALL", "C");
    }

    /** Says what happens when the application runs another program; without it that ends at once, with 0. */
    public VirtualTerminal program(Program other) {
        program = other;
        return this;
    }

    /** Runs the application up to its first frame and what that leads to. */
    public VirtualTerminal start(Application application) {
        loop = new SteppedLoop(application, new Played(), theme, environment, () -> now);
        loop.begin();
        return settle();
    }

    // --- What a person does ----------------------------------------------------------------------

    /** Presses keys, each when everything is done that the one before led to: {@code jj/foo<enter><ctrl+n>}, {@code <<} is a <. */
    public VirtualTerminal keys(String keys) {
        for (Key key : Typed.keys(keys)) {
            input(key);
        }
        return this;
    }

    /** Presses keys so fast that they come in together. */
    public VirtualTerminal burst(String keys) {
        for (Key key : Typed.keys(keys)) {
            loop().offer(key);
        }
        return settle();
    }

    /** Pastes. */
    public VirtualTerminal paste(String text) {
        return input(new Paste(text));
    }

    /** Does something with the mouse; {@link Typed} has clicks and turns of the wheel. */
    public VirtualTerminal mouse(Mouse mouse) {
        return input(mouse);
    }

    /** Clicks the left button. */
    public VirtualTerminal click(int column, int row) {
        return mouse(Typed.click(column, row));
    }

    /** Gives the terminal another size. */
    public VirtualTerminal resize(int columns, int rows) {
        screen.resize(columns, rows);
        return input(new Resize(columns, rows));
    }

    /** Anything that can come in. */
    public VirtualTerminal input(Input input) {
        loop().offer(input);
        return settle();
    }

    /** Bytes as a terminal sends them, through the decoder. */
    public VirtualTerminal bytes(String bytes) {
        loop().feed(bytes.getBytes(StandardCharsets.UTF_8));
        return settle();
    }

    /** Lets time pass, timer by timer. */
    public VirtualTerminal advance(Duration duration) {
        long end = now + duration.toNanos();
        for (long next = loop().delay(); next >= 0 && now + next <= end && !isStopped(); next = loop().delay()) {
            now += next;
            settle();
        }
        now = Math.max(now, end);
        return settle();
    }

    /** Does everything that can be done without time passing. */
    public VirtualTerminal settle() {
        SteppedLoop running = loop();
        while (!running.isStopped() && (running.isBusy() || worker.runUnlessHeld())) {
            running.step();
        }
        return this;
    }

    // --- What there is to see --------------------------------------------------------------------

    /** What is shown, without blanks at the ends of lines, a line feed after each row. */
    public String screenText() {
        return screen.text();
    }

    /** One row, without blanks at its end. */
    public String row(int row) {
        return screen.line(row);
    }

    /** How a cell looks, as the terminal was told: {@code 1;38;5;214} is bold in colour 214; empty for the terminal's own colours. */
    public String styleAt(int column, int row) {
        return screen.style(column, row);
    }

    /** The terminal itself: cursor, modes, clipboard, writes. */
    public Emulator screen() {
        return screen;
    }

    /** The text cursor as {@code column,row}; empty when it is hidden. */
    public String cursor() {
        return screen.isCursorShown() ? screen.cursorColumn() + "," + screen.cursorRow() : "";
    }

    /** What was put on the clipboard, the last one last. */
    public List<String> copied() {
        return screen.copied();
    }

    /** The programs that were given the terminal. */
    public List<ProcessBuilder> programs() {
        return List.copyOf(programs);
    }

    /** How often the application went to the background. */
    public int suspensions() {
        return suspensions;
    }

    /** What other threads would do; done at once unless it is held. Give it to the application. */
    public HandExecutor worker() {
        return worker;
    }

    /** Nanoseconds on the clock of the timers. */
    public long nanoTime() {
        return now;
    }

    /** Whether the application has ended. */
    public boolean isStopped() {
        return loop().isStopped();
    }

    /** With which exit code it ended. */
    public int exitCode() {
        return loop().exitCode();
    }

    /** Compares what is shown with {@code src/test/golden/tui/NAME.txt}; {@code -Dgolden.update=true} writes it. */
    public VirtualTerminal golden(String name) {
        GOLDEN.assertSame(name + ".txt", screenText());
        return this;
    }

    /** The same with the colours and attributes of every cell. */
    public VirtualTerminal goldenWithLooks(String name) {
        GOLDEN.assertSame(name + ".txt", screenText() + "\n" + screen.looks());
        return this;
    }

    private SteppedLoop loop() {
        if (loop == null) {
            throw new IllegalStateException("nothing was started");
        }
        return loop;
    }

    private final class Played implements SteppedLoop.Played {
        @Override
        public int columns() {
            return screen.columns();
        }

        @Override
        public int rows() {
            return screen.rows();
        }

        @Override
        public void written(byte[] bytes) {
            screen.write(bytes);
        }

        @Override
        public int lent(ProcessBuilder builder) throws IOException {
            programs.add(builder);
            return program.run(builder);
        }

        @Override
        public void suspended() {
            suspensions++;
        }
    }
}
