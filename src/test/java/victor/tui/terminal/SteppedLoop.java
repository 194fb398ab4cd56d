package victor.tui.terminal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import victor.tui.host.Application;
import victor.tui.input.Input;
import victor.tui.view.Theme;

/** The program's own event loop, screen and key decoder on a terminal that a test plays, run one step at a time. */
public final class SteppedLoop {
    private final Loop loop;

    /** The terminal as the test plays it. */
    public interface Played {
        /** Width in cells. */
        int columns();

        /** Height in cells. */
        int rows();

        /** What the program writes, one call for one write. */
        void written(byte[] bytes);

        /** Another program gets the terminal; answers its exit code. */
        int lent(ProcessBuilder program) throws IOException;

        /** The program was sent to the background, and comes back when this returns. */
        void suspended();
    }

    /**
     * @param application what runs
     * @param played the terminal
     * @param theme null for the one that follows the terminal
     * @param environment what TERM, COLORTERM, NO_COLOR, LC_ALL and the like say
     * @param clock nanoseconds
     */
    public SteppedLoop(
            Application application,
            Played played,
            @Nullable Theme theme,
            Map<String, String> environment,
            LongSupplier clock) {
        loop = new Loop(
                application,
                new PlayedDevice(played, new Clipboard(environment)),
                Appearance.of(theme, environment),
                clock);
    }

    /** Starts the application and draws its first frame. */
    public void begin() {
        loop.begin();
    }

    /** Handles what came in and what is due, and draws the frame that follows. */
    public void step() {
        loop.step();
    }

    /** Bytes as a terminal sends them. */
    public void feed(byte[] bytes) {
        loop.feed(bytes);
    }

    /** Input that was decoded. */
    public void offer(Input input) {
        loop.offer(input);
    }

    /** Nanoseconds until a timer is due; -1 without one. */
    public long delay() {
        return loop.delay();
    }

    /** Whether something waits to be handled now. */
    public boolean isBusy() {
        return loop.isBusy() || loop.delay() == 0;
    }

    /** Whether the application has ended. */
    public boolean isStopped() {
        return loop.isStopped();
    }

    /** With which exit code it ended. */
    public int exitCode() {
        return loop.exitCode();
    }

    private record PlayedDevice(Played played, Clipboard clipboard) implements Device {
        @Override
        public Size size() {
            return new Size(played.columns(), played.rows());
        }

        @Override
        public void write(Bytes bytes) {
            played.written(Arrays.copyOf(bytes.array(), bytes.length()));
        }

        @Override
        public int lend(ProcessBuilder program) throws IOException {
            return played.lent(program);
        }

        @Override
        public void suspend() {
            played.suspended();
        }

        @Override
        public void resume() {
            played.suspended();
        }
    }
}
