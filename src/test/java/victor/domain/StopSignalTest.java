package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StopSignalTest {
    @Test
    void everyListenerIsToldOnce() {
        List<String> told = new ArrayList<>();
        StopSignal signal = new StopSignal();
        signal.onStop(() -> told.add("a"));
        signal.onStop(() -> told.add("gone")).close();
        assertFalse(signal.isGiven());
        signal.stop();
        signal.stop();
        assertTrue(signal.isGiven());
        assertEquals(List.of("a"), told);
        signal.onStop(() -> told.add("late")).close();
        assertEquals(List.of("a", "late"), told);
    }
}
