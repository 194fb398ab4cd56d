package victor.tui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import victor.tui.input.Key;
import victor.tui.input.KeyName;

/**
 * A real terminal with a shell in it: a tmux server of its own, whose socket is in a directory of the test. Nothing sleeps; what is to be seen
 * is waited for, and a test that waits in vain fails with what was on the screen.
 *
 * <pre>{@code
 * try (Tmux tmux = Tmux.start(directory, Map.of("VICTOR_DB", file), 120, 40)) {
 *     Tmux.State before = tmux.state();
 *     tmux.line("victor").waitFor("Sessions").keys("j/parser<enter>").waitFor("3 found").keys("q").waitForPrompt();
 *     tmux.assertState(before);
 * }
 * }</pre>
 */
public final class Tmux implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("tmux.limit", 60));
    private static final long PAUSE = 20;
    /** With the number of the next line, so that no older prompt is taken for it. */
    private static final String PROMPT = "ready \\#>";

    private final Path socket;
    private int lines = 1;

    /**
     * What a program must leave as it was.
     *
     * @param screen whether the alternate screen is shown, the cursor, the mouse, and so on, as tmux says
     * @param settings what {@code stty -a} says, but for the size
     */
    public record State(String screen, String settings) {}

    private Tmux(Path socket) {
        this.socket = socket;
    }

    /**
     * Starts a terminal with bash in it, which waits at its prompt when this returns.
     *
     * @param directory where the shell is, and the socket
     * @param variables of the environment, beside those of this process
     */
    public static Tmux start(Path directory, Map<String, String> variables, int columns, int rows) {
        // The path of a socket may not be longer than a hundred characters.
        Tmux tmux;
        try {
            tmux = new Tmux(Files.createTempDirectory("victor-tmux").resolve("socket"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        List<String> words = new ArrayList<>(List.of("new-session", "-d", "-x", "" + columns, "-y", "" + rows, "-c"));
        words.add(directory.toString());
        words.addAll(List.of(
                "env",
                "-u",
                "TMUX",
                "PS1=" + PROMPT + " ",
                "PS2=",
                "LC_ALL=C.UTF-8",
                // It is written when the shell ends, into a directory that the test may be deleting.
                "HISTFILE=",
                "BASH_SILENCE_DEPRECATION_WARNING=1"));
        variables.forEach((name, value) -> words.add(name + "=" + value));
        // Without line editing the shell leaves the terminal's settings alone.
        words.addAll(List.of("bash", "--noprofile", "--norc", "--noediting", "-i"));
        tmux.run(words.toArray(String[]::new));
        tmux.run("set-option", "-g", "remain-on-exit", "on");
        tmux.run("set-option", "-g", "focus-events", "on");
        return tmux.waitForPrompt();
    }

    // --- What a person does ----------------------------------------------------------------------

    /** Types a line at the shell's prompt. */
    public Tmux line(String command) {
        lines++;
        return type(command).keys("<enter>");
    }

    /** Types text as it is. */
    public Tmux type(String text) {
        // To tmux a semicolon at the end separates its own commands.
        run("send-keys", "-l", "--", text.endsWith(";") ? text.substring(0, text.length() - 1) + "\\;" : text);
        return this;
    }

    /** Presses keys: {@code jj/foo<enter><ctrl+n>}. */
    public Tmux keys(String keys) {
        for (Key key : Typed.keys(keys)) {
            if (key.isText()) {
                type(key.typed());
            } else {
                run("send-keys", name(key));
            }
        }
        return this;
    }

    /** Sends bytes as a terminal would, for what tmux has no name for. */
    public Tmux bytes(String bytes) {
        List<String> words = new ArrayList<>(List.of("send-keys", "-H"));
        for (byte b : bytes.getBytes(StandardCharsets.UTF_8)) {
            words.add(String.format("%02x", b));
        }
        run(words.toArray(String[]::new));
        return this;
    }

    /** Clicks the left button, as a terminal that was asked for the mouse reports it. */
    public Tmux click(int column, int row) {
        String place = ";" + (column + 1) + ";" + (row + 1);
        return bytes("\033[<0" + place + "M\033[<0" + place + "m");
    }

    /** Turns the wheel by one notch. */
    public Tmux wheel(boolean up, int column, int row) {
        return bytes("\033[<" + (up ? 64 : 65) + ";" + (column + 1) + ";" + (row + 1) + "M");
    }

    /** Pastes, marked as a paste when the program asked for that. */
    public Tmux paste(String text) {
        try {
            Path file = Files.writeString(socket.resolveSibling("paste"), text);
            run("load-buffer", file.toString());
            run("paste-buffer", "-p");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** Gives the terminal another size. */
    public Tmux resize(int columns, int rows) {
        run("resize-window", "-x", "" + columns, "-y", "" + rows);
        return this;
    }

    /** Closes the terminal, which hangs up on what runs in it. */
    public void hangUp() {
        run("kill-pane");
    }

    private static String name(Key key) {
        String name = switch (key.name()) {
            case CHARACTER -> key.codePoint() == ' ' ? "Space" : Character.toString(key.codePoint());
            case ENTER -> "Enter";
            case TAB -> key.shift() ? "BTab" : "Tab";
            case ESCAPE -> "Escape";
            case BACKSPACE -> "BSpace";
            case DELETE -> "DC";
            case INSERT -> "IC";
            case PAGE_UP -> "PPage";
            case PAGE_DOWN -> "NPage";
            case UP, DOWN, LEFT, RIGHT, HOME, END -> {
                String upper = key.name().name();
                yield upper.charAt(0) + upper.substring(1).toLowerCase(Locale.ROOT);
            }
            default -> key.name().name();
        };
        boolean shift = key.shift() && key.name() != KeyName.TAB;
        return (key.ctrl() ? "C-" : "") + (key.alt() ? "M-" : "") + (shift ? "S-" : "") + name;
    }

    // --- What there is to see --------------------------------------------------------------------

    /** What is shown. */
    public String screen() {
        return run("capture-pane", "-p");
    }

    /** What is shown, with escape sequences for colours and attributes. */
    public String screenWithStyles() {
        return run("capture-pane", "-pe");
    }

    /** A format of tmux's: {@code #{alternate_on} #{cursor_flag}}. */
    public String ask(String format) {
        return run("display-message", "-p", format).strip();
    }

    /** Waits until a text is to be seen. */
    public Tmux waitFor(String text) {
        return await("\"" + text + "\"", () -> screen().contains(text));
    }

    /** Waits until a text is no longer to be seen. */
    public Tmux waitForNo(String text) {
        return await("no \"" + text + "\"", () -> !screen().contains(text));
    }

    /** Waits until the shell is at its prompt again, with the program gone. */
    public Tmux waitForPrompt() {
        return await("the prompt", () -> {
            String shown = screen().stripTrailing();
            return shown.endsWith(PROMPT.replace("\\#", "" + lines))
                    && ask("#{alternate_on}").equals("0");
        });
    }

    /** Waits until something is so. */
    public Tmux await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        what + " did not come; this was on the screen:\n" + lastScreen() + processes());
            }
            pause();
        }
        return this;
    }

    private String lastScreen() {
        try {
            return screen();
        } catch (AssertionError gone) {
            return "nothing: " + gone.getMessage();
        }
    }

    /** What runs in the terminal, and what each process is waiting for. */
    private String processes() {
        try {
            String terminal = ask("#{pane_tty}").replaceFirst("^/dev/", "");
            return execute(List.of("ps", "-o", "pid,ppid,pgid,tpgid,stat,args", "-t", terminal))
                    .lines()
                    .map(line -> line.length() > 200 ? line.substring(0, 200) + "…" : line)
                    .collect(Collectors.joining("\n"));
        } catch (AssertionError gone) {
            return "";
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The exit code of the last line, as the shell says it; waits for the prompt first. */
    public int exitCode() {
        waitForPrompt();
        String mark = "code" + lines;
        line("echo " + mark + "=$?");
        waitForPrompt();
        String shown = screen();
        int at = shown.lastIndexOf("\n" + mark + "=") + mark.length() + 2;
        return Integer.parseInt(shown.substring(at, shown.indexOf('\n', at)).strip());
    }

    /** The number of the process that a command line began with is running in: the one child of the shell. */
    public long program() {
        long shell = Long.parseLong(ask("#{pane_pid}"));
        List<ProcessHandle> children =
                ProcessHandle.of(shell).orElseThrow().children().toList();
        assertEquals(1, children.size(), "one program in the shell");
        return children.get(0).pid();
    }

    /** Everything that a program must leave as it was. */
    public State state() {
        String modes = ask("alternate #{alternate_on} cursor #{cursor_flag} keypad #{keypad_cursor_flag}#{keypad_flag}"
                + " mouse #{mouse_any_flag}#{mouse_all_flag}#{mouse_button_flag}#{mouse_standard_flag}#{mouse_sgr_flag}"
                + " wrap #{wrap_flag} origin #{origin_flag}");
        return new State(modes, settings());
    }

    /** What {@code stty -a} says of the terminal now, but for its size. */
    public String settings() {
        String all = execute(List.of("sh", "-c", "stty -a <\"$0\"", ask("#{pane_tty}")));
        return all.substring(all.indexOf('\n') + 1);
    }

    /** Fails unless the terminal is as it was. */
    public Tmux assertState(State before) {
        assertEquals(before, state());
        return this;
    }

    @Override
    public void close() {
        try {
            run("kill-server");
        } catch (AssertionError gone) {
            // Its last pane has ended, and so has it.
        }
    }

    private String run(String... words) {
        List<String> line = new ArrayList<>(List.of("tmux", "-S", socket.toString(), "-f", "/dev/null"));
        line.addAll(List.of(words));
        return execute(line);
    }

    private static String execute(List<String> words) {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", words) + ": " + answer);
            }
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException("tmux (Debian's package of that name) is needed by the tests", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
