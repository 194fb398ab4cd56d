package victor.llm.http;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import victor.domain.StopSignal;

final class PauseTest {
    @Test
    void itLastsAsLongAsItSays() {
        long before = System.nanoTime();
        Pause.really(20, new StopSignal());
        assertTrue(System.nanoTime() - before >= 20_000_000);
    }

    @Test
    void stoppingEndsIt() {
        StopSignal stop = new StopSignal();
        Thread stopper = new Thread(stop::stop);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            stopper.start();
            Pause.really(600_000, stop);
            stopper.join();
        });
    }
}
