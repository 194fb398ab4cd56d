package victor.tui.chat;

import java.time.Duration;
import java.util.function.BiConsumer;
import victor.tui.host.Host;

/**
 * Gathers what streams in, so that the screen is drawn no more than thirty times a second however fast that is. What comes first is shown at
 * once.
 */
final class Pieces {
    static final Duration FRAME = Duration.ofNanos(1_000_000_000L / 30);

    private final Host host;
    private final BiConsumer<String, String> flushed;
    private StringBuilder text = new StringBuilder();
    private StringBuilder thinking = new StringBuilder();
    private boolean armed;

    /** @param flushed takes text and thinking, on the program's thread */
    Pieces(Host host, BiConsumer<String, String> flushed) {
        this.host = host;
        this.flushed = flushed;
    }

    /** More came. For any thread. */
    void add(String moreText, String moreThinking) {
        boolean first;
        synchronized (this) {
            text.append(moreText);
            thinking.append(moreThinking);
            first = !armed;
            armed = true;
        }
        if (first) {
            host.post(this::tick);
        }
    }

    /** Shows what there is, and comes again as long as there is more. */
    private void tick() {
        boolean more = flush();
        synchronized (this) {
            armed = more || !text.isEmpty() || !thinking.isEmpty();
            more = armed;
        }
        if (more) {
            host.after(FRAME, this::tick);
        }
    }

    /** Hands over what there is; on the program's thread. Answers whether there was anything. */
    boolean flush() {
        String said;
        String thought;
        synchronized (this) {
            said = text.toString();
            thought = thinking.toString();
            text = new StringBuilder();
            thinking = new StringBuilder();
        }
        if (said.isEmpty() && thought.isEmpty()) {
            return false;
        }
        flushed.accept(said, thought);
        return true;
    }
}
