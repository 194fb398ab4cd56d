package victor.tui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How long a conversation is makes no difference to what is read of it. */
final class LongConversationTest {
    private static int reads(int messages, PaneAction... actions) {
        Reader reader = Reader.of(80, 24, Archive.of("s1", messages));
        reader.does(actions);
        return reader.answered;
    }

    @Test
    void fiftyThousandMessagesAreOpenedByAsFewReadsAsThreeHundred() {
        assertEquals(reads(300), reads(50_000));
        assertEquals(reads(300, PaneAction.LAST), reads(50_000, PaneAction.LAST));
        assertEquals(reads(300, PaneAction.LAST, PaneAction.FIRST), reads(50_000, PaneAction.LAST, PaneAction.FIRST));
        assertTrue(reads(50_000, PaneAction.LAST) < 10);
    }

    @Test
    void theEndIsReachedAtOnce() {
        Reader reader = Reader.of(80, 24, Archive.of("s1", 50_000));
        reader.does(PaneAction.LAST);
        assertEquals("message 50000 of 50000", reader.pane.position().replace(",", ""));
    }
}
