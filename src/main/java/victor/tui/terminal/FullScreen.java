package victor.tui.terminal;

import java.io.IOException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import victor.tui.host.Application;

/**
 * Runs an application on the terminal that the program was started on.
 *
 * <pre>{@code
 * FullScreen screen = FullScreen.prepare(settings);  // in a thread of its own
 * Browser browser = …                                // open the database meanwhile
 * return screen.run(browser);
 * }</pre>
 */
public final class FullScreen {
    private final Settings settings;
    private final Thread preparation;
    private @Nullable OwnTerminal terminal;
    private @Nullable Throwable failure;

    private FullScreen(Settings settings) {
        this.settings = settings;
        preparation = new Thread(new Preparation(), "prepare the terminal");
    }

    /** Begins to load what the first frame needs, and to prepare the terminal, while the caller does other things. Shows nothing. */
    public static FullScreen prepare(Settings settings) {
        FullScreen screen = new FullScreen(settings);
        screen.preparation.start();
        return screen;
    }

    /** Runs an application without anything to do meanwhile; see {@link #run(Application)}. */
    public static int run(Application application, Settings settings) throws IOException {
        return prepare(settings).run(application);
    }

    private final class Preparation implements Runnable {
        @Override
        public void run() {
            try {
                terminal = OwnTerminal.open(settings);
                Warmth.spread();
            } catch (IOException | RuntimeException | Error problem) {
                failure = problem;
            }
        }
    }

    /**
     * Takes the preparation back, where there is nothing to run after all. The terminal is as it was then.
     *
     * @throws IOException when there is no {@code stty} to put it back
     */
    public void cancel() throws IOException {
        join();
        if (terminal != null) {
            terminal.giveUp();
        }
    }

    /**
     * Runs the application until it stops. The terminal is as it was when this returns or throws, and when the process is ended by a signal.
     * Whatever the application throws comes out of here.
     *
     * @return the exit code that it asked for; 129 when the terminal went away
     * @throws IOException when the terminal cannot be prepared
     */
    public int run(Application application) throws IOException {
        join();
        if (terminal == null) {
            throw problem();
        }
        try (OwnTerminal device = terminal) {
            Loop loop = new Loop(
                    application, device, Appearance.of(settings.theme(), settings.environment()), new SystemTicker());
            device.connect(loop);
            loop.begin();
            inBackground(new Afterwards(device));
            return loop.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private void join() {
        try {
            preparation.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private IOException problem() throws IOException {
        if (failure instanceof RuntimeException ours) {
            throw ours;
        }
        if (failure instanceof Error ours) {
            throw ours;
        }
        return failure instanceof IOException ours ? ours : new IOException("the terminal was not prepared", failure);
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "after the first frame");
        thread.setDaemon(true);
        thread.start();
    }

    /** What can wait until there is something to be seen. */
    private record Afterwards(OwnTerminal device) implements Runnable {
        @Override
        public void run() {
            device.listen();
            Warmth.spreadToWindows();
        }
    }

    private static final class SystemTicker implements LongSupplier {
        @Override
        public long getAsLong() {
            return System.nanoTime();
        }
    }
}
