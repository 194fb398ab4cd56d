package victor.tui.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import victor.tui.host.Application;
import victor.tui.host.Host;
import victor.tui.input.EndOfInput;
import victor.tui.input.Input;
import victor.tui.input.Resize;
import victor.tui.view.Theme;

/**
 * Runs an application: sleeps until there is input, posted work or a timer, handles everything that came together, then draws one
 * frame. All but {@link #post}, {@link #feed}, {@link #offer} is for its own thread.
 */
final class Loop implements Host {
    /** As after a hang-up: the terminal went away. */
    static final int INPUT_ENDED = 129;

    /** Nanoseconds between what was typed and the next read; nobody types faster. */
    private static final long MOMENT = 25_000_000;

    private final Application application;
    private final Device device;
    private final Display display;
    private final LongSupplier ticker;
    private final Queue queue = new Queue();
    private final Timers timers = new Timers();
    private final ThemeChoice themes;
    private final Arrivals arrivals;
    private final ArrayDeque<Chunk> heard = new ArrayDeque<>();
    private boolean stopped;
    private int exitCode;

    Loop(Application application, Device device, Appearance appearance, LongSupplier ticker) {
        this.application = application;
        this.device = device;
        this.ticker = ticker;
        display = new Display(device, appearance.first(), appearance.depth(), appearance.ascii());
        themes = new ThemeChoice(device, display, appearance);
        // Classes instead of lambdas, here and in all that the first frame needs: the first lambda costs milliseconds.
        arrivals = new Arrivals(this, themes, new Delivery());
    }

    /** Runs from the first frame on until the application stops; answers its exit code. */
    int run() throws InterruptedException {
        while (!stopped) {
            queue.await(timers.delay(nanoTime()));
            step();
        }
        return exitCode;
    }

    /** Starts the application and shows its first frame. */
    void begin() {
        application.start(this);
        step();
        frame();
        if (!stopped) {
            themes.ask();
        }
    }

    /** Handles everything that is there, without waiting, and shows the frame that follows from it. */
    void step() {
        boolean worked = false;
        for (Runnable work : queue.take()) {
            work(work);
            worked = true;
            if (work instanceof Chunk chunk) {
                heard.add(chunk);
            }
        }
        long now = nanoTime();
        long newest = timers.newest();
        for (Runnable work = timers.due(now, newest); work != null; work = timers.due(now, newest)) {
            work(work);
            worked |= !(work instanceof ReadingOn);
        }
        arrivals.deliver();
        readOn();
        if (worked) {
            frame();
        }
    }

    /**
     * Lets the reader go on. The end that a key leads to often takes a moment, to close a database; a read begun meanwhile would hold up
     * the end of the process by a third of a second. A sequence that came in part must not wait for its rest.
     */
    private void readOn() {
        for (Chunk chunk = heard.poll(); chunk != null && !stopped; chunk = heard.poll()) {
            timers.add(arrivals.isIncomplete() ? nanoTime() : nanoTime() + MOMENT, new ReadingOn(chunk.handled));
        }
    }

    private record ReadingOn(CountDownLatch handled) implements Runnable {
        @Override
        public void run() {
            handled.countDown();
        }
    }

    private void work(Runnable work) {
        if (!(work instanceof Arrival)) {
            arrivals.deliver();
        }
        if (!stopped) {
            work.run();
        }
    }

    private void frame() {
        if (!stopped && (display.isStale() || application.isChanged())) {
            try {
                display.frame(application);
            } catch (IOException gone) {
                // Nothing else keeps a terminal from taking a frame. The reader will say so too; which of them is first
                // is chance.
                arrivals.accept(new EndOfInput());
                arrivals.deliver();
            }
        }
    }

    boolean isStopped() {
        return stopped;
    }

    int exitCode() {
        return exitCode;
    }

    /** Nanoseconds until something is to be done; -1 when nothing is. */
    long delay() {
        return timers.delay(nanoTime());
    }

    /** Whether something came in that was not handled yet. */
    boolean isBusy() {
        return !queue.isEmpty();
    }

    // --- What comes in ---------------------------------------------------------------------------

    /** Bytes from the terminal. For any thread. */
    void feed(byte[] bytes) {
        post(new Chunk(bytes));
    }

    /**
     * Bytes from the terminal; waits until what they mean has happened, and a moment longer. Who reads only then takes no key that is meant for a program
     * which one of them started, or for what comes after the end. For any thread but the loop's.
     */
    void feedAndWait(byte[] bytes) throws InterruptedException {
        Chunk chunk = new Chunk(bytes);
        post(chunk);
        chunk.handled.await();
    }

    /** Something that did not come as bytes. For any thread. */
    void offer(Input input) {
        post(new Event(input));
    }

    /** Something from the terminal. */
    private interface Arrival extends Runnable {}

    private final class Event implements Arrival {
        private final Input input;

        private Event(Input input) {
            this.input = input;
        }

        @Override
        public void run() {
            arrivals.accept(input);
        }
    }

    private final class Chunk implements Arrival {
        private final byte[] bytes;
        private final CountDownLatch handled = new CountDownLatch(1);

        private Chunk(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void run() {
            arrivals.feed(bytes);
        }
    }

    private final class Delivery implements Consumer<Input> {
        @Override
        public void accept(Input input) {
            if (stopped) {
                return;
            }
            if (input instanceof Resize size) {
                display.resize(size.columns(), size.rows());
            }
            application.accept(input);
            if (input instanceof EndOfInput) {
                stop(INPUT_ENDED);
            }
        }
    }

    // --- What the application may ask for --------------------------------------------------------

    @Override
    public void post(Runnable work) {
        queue.add(work);
    }

    @Override
    public Timer after(Duration delay, Runnable work) {
        return timers.add(nanoTime() + delay.toNanos(), work);
    }

    @Override
    public long nanoTime() {
        return ticker.getAsLong();
    }

    @Override
    public void stop(int code) {
        if (!stopped) {
            stopped = true;
            exitCode = code;
        }
    }

    @Override
    public void redraw() {
        display.forget();
    }

    @Override
    public void theme(Theme theme) {
        themes.choose(theme);
    }

    @Override
    public void automaticTheme() {
        themes.followGround();
    }

    @Override
    public int run(ProcessBuilder program) throws IOException {
        try {
            return device.lend(program);
        } finally {
            display.forget();
        }
    }

    @Override
    public void suspend() {
        try {
            device.suspend();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        display.forget();
    }

    /** The process was stopped and continued by others, who used the terminal meanwhile. */
    void resume() {
        try {
            device.resume();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        display.forget();
    }

    @Override
    public boolean copy(String text) {
        Bytes sequence = new Bytes();
        if (!device.clipboard().write(text, sequence)) {
            return false;
        }
        try {
            device.write(sequence);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return true;
    }
}
