package victor.tui.testing;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.text.CleanText;
import victor.tui.host.Application;
import victor.tui.host.Host;
import victor.tui.input.EndOfInput;
import victor.tui.input.Focus;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.Mouse;
import victor.tui.input.Paste;
import victor.tui.input.Resize;
import victor.tui.terminal.FullScreen;
import victor.tui.terminal.Settings;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;
import victor.tui.view.Window;

/**
 * A small application for tests of the terminal layer and of the test kit itself. It lists what comes in, and has a key for everything that a host
 * can do: {@code w} opens a window over the others and {@code escape} closes it, {@code e} runs the program in EDITOR, {@code z} suspends, {@code c} copies,
 * {@code r} redraws, {@code t} counts down a second, {@code x} throws, {@code X} throws while drawing, {@code q} ends with 0 and {@code Q} with 7.
 */
public final class Specimen implements Application {
    private final List<String> log = new ArrayList<>();
    private final List<String> windows = new ArrayList<>();
    private @Nullable Host host;
    private String state = "ready";
    private boolean broken;
    private int frames;

    /** Runs it on the terminal of this process. */
    public static void main(String[] arguments) {
        Settings settings = new Settings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                System.getenv(),
                null,
                true,
                Settings.Handover.ofLauncher());
        int code = 1;
        try {
            code = FullScreen.run(new Specimen(), settings);
        } catch (IOException | RuntimeException failure) {
            System.err.println("specimen: " + failure.getMessage());
        }
        System.exit(code);
    }

    @Override
    public void start(Host given) {
        host = given;
    }

    private Host host() {
        if (host == null) {
            throw new IllegalStateException("not started");
        }
        return host;
    }

    @Override
    public void accept(Input input) {
        log.add(describe(input));
        if (input instanceof Key key && key.isText()) {
            press(key.codePoint());
        } else if (input instanceof Key key && key.text().equals("escape") && !windows.isEmpty()) {
            windows.remove(windows.size() - 1);
        }
    }

    private void press(int character) {
        switch (character) {
            case 'w' -> windows.add("window " + (windows.size() + 1));
            case 'e' -> state = "program ended with " + edit();
            case 'z' -> {
                host().suspend();
                state = "back";
            }
            case 'c' -> state = host().copy("copied – by the specimen") ? "copied" : "too long";
            case 'r' -> host().redraw();
            case 't' -> count(3);
            case 'x' -> throw new IllegalStateException("thrown on purpose");
            case 'X' -> broken = true;
            case 'q' -> host().stop(0);
            case 'Q' -> host().stop(7);
            default -> {
                // Only listed.
            }
        }
    }

    private int edit() {
        try {
            return host().run(new ProcessBuilder("sh", "-c", System.getenv().getOrDefault("EDITOR", "true")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void count(int number) {
        state = "count " + number;
        if (number > 0) {
            host().after(Duration.ofMillis(300), () -> count(number - 1));
        }
    }

    private static String describe(Input input) {
        if (input instanceof Key key) {
            return "key " + key.text();
        }
        if (input instanceof Paste paste) {
            return "paste " + paste.text().length() + " " + CleanText.line(paste.text());
        }
        if (input instanceof Mouse mouse) {
            return "mouse " + mouse.kind() + " " + mouse.button() + " at " + mouse.column() + "," + mouse.row();
        }
        if (input instanceof Resize size) {
            return "size " + size.columns() + "x" + size.rows();
        }
        if (input instanceof Focus focus) {
            return focus.gained() ? "focus" : "no focus";
        }
        return input instanceof EndOfInput ? "end" : "?";
    }

    @Override
    public void draw(Canvas canvas) {
        if (broken) {
            throw new IllegalStateException("thrown while drawing");
        }
        frames++;
        int last = canvas.rows() - 1;
        canvas.box(0, 0, canvas.columns(), last, Style.of(Role.BORDER));
        canvas.put(2, 0, " Specimen ✓ 日本 ", Style.of(Role.HEADING));
        int rows = last - 2;
        int from = Math.max(0, log.size() - rows);
        for (int i = from; i < log.size(); i++) {
            canvas.part(2, 1, canvas.columns() - 4, rows).put(0, i - from, log.get(i), Style.PLAIN);
        }
        canvas.fill(0, last, canvas.columns(), 1, Style.PLAIN.on(Role.BAR));
        int end = canvas.put(1, last, state, Style.of(Role.KEY).on(Role.BAR));
        canvas.put(end + 2, last, canvas.columns() + "x" + canvas.rows(), Style.PLAIN.on(Role.BAR));
        canvas.cursor(end, last);
    }

    @Override
    public List<Window> windows(int columns, int rows) {
        List<Window> all = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            String name = windows.get(i);
            all.add(new Window(name, 4 + 3 * i, 2 + 2 * i, 24, 5, canvas -> window(canvas, name)));
        }
        return all;
    }

    private static void window(Canvas canvas, String name) {
        canvas.box(0, 0, canvas.columns(), canvas.rows(), Style.of(Role.FOCUS));
        canvas.put(2, 0, " " + name + " ", Style.of(Role.HEADING));
        canvas.put(2, 2, "语 a dialog", Style.of(Role.WARNING));
        canvas.cursor(2, 3);
    }

    /** How often it was drawn. */
    public int frames() {
        return frames;
    }

    /** What came in. */
    public List<String> log() {
        return List.copyOf(log);
    }
}
