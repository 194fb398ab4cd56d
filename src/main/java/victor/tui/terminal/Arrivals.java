package victor.tui.terminal;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import victor.tui.host.Host;
import victor.tui.input.Input;
import victor.tui.input.Mouse;
import victor.tui.input.Resize;

/** Input on its way to the application: decoded, with what the next one makes needless left out. */
final class Arrivals implements Consumer<Input> {
    private final Host host;
    private final Consumer<Input> target;
    private final KeyDecoder decoder;
    private Host.@Nullable Timer patience;
    private @Nullable Input held;

    /**
     * @param host has the timers for sequences that stop half-way
     * @param answers hears what the terminal answers
     * @param target gets the input
     */
    Arrivals(Host host, Answers answers, Consumer<Input> target) {
        this.host = host;
        this.target = target;
        decoder = new KeyDecoder(this, answers);
    }

    /** Bytes from the terminal. */
    void feed(byte[] bytes) {
        decoder.feed(bytes);
        await();
    }

    /** Whether a sequence has begun whose rest may follow. */
    boolean isIncomplete() {
        return patience != null;
    }

    /** A sequence that is not whole may never become so: after a while it is taken for what is there. */
    private void await() {
        if (patience != null) {
            patience.cancel();
        }
        Duration delay = decoder.patience();
        patience = delay.isZero() ? null : host.after(delay, new Expiry());
    }

    private final class Expiry implements Runnable {
        @Override
        public void run() {
            decoder.expire();
            await();
        }
    }

    /** Keeps what came last until the next one or {@link #deliver}: of several moves or sizes that come together only the last counts. */
    @Override
    public void accept(Input input) {
        if (held != null && !replaces(input, held)) {
            deliver();
        }
        held = input;
    }

    private static boolean replaces(Input next, Input held) {
        if (next instanceof Resize) {
            return held instanceof Resize;
        }
        return next instanceof Mouse mouse
                && held instanceof Mouse last
                && (mouse.kind() == Mouse.Kind.MOVE || mouse.kind() == Mouse.Kind.DRAG)
                && mouse.kind() == last.kind()
                && mouse.button() == last.button();
    }

    /** Hands over what was kept. */
    void deliver() {
        Input input = held;
        held = null;
        if (input != null) {
            target.accept(input);
        }
    }
}
