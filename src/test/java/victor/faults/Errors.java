package victor.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import victor.testing.Run;

/** What a failure looks like. */
final class Errors {
    private Errors() {}

    /** Fails unless the run failed with one line on standard error, of what it was doing and with this text, and printed nothing. */
    static void assertFailed(Use use, String text, Run run) {
        run.exited(1);
        assertEquals("", run.out(), run::toString);
        assertTrue(run.err().startsWith("Error " + use.doing() + ": "), run::toString);
        assertTrue(run.err().contains(text), run::toString);
        assertEquals(1, run.err().lines().count(), run::toString);
    }
}
