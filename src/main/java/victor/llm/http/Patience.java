package victor.llm.http;

import java.time.Duration;

/**
 * How long is waited for a provider.
 *
 * @param connect until the host accepts a connection
 * @param firstByte until its answer begins; a local model may have to be loaded first
 * @param between from one piece of it to the next
 * @param afterEnd for the connection to be closed after the last piece
 */
public record Patience(Duration connect, Duration firstByte, Duration between, Duration afterEnd) {
    /** For people who look on. */
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofMinutes(2), Duration.ofSeconds(1));
}
