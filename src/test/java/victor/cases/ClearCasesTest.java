package victor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static victor.cases.Cases.A;
import static victor.cases.Cases.B;
import static victor.cases.Cases.P;
import static victor.cases.Cases.assertSays;
import static victor.cases.Cases.assertSilent;
import static victor.cases.Cases.done;
import static victor.cases.Cases.stored;
import static victor.cases.Cases.without;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import victor.testing.Run;
import victor.testing.Samples;
import victor.testing.Sandbox;

/** Cases 80 to 98, and 115: {@code clear}. */
@Execution(ExecutionMode.CONCURRENT)
final class ClearCasesTest {
    private static final String ALL = "Are you sure you want to delete ALL 3 session(s)? This cannot be undone.";

    @Cases.Three
    void case080_clearSaysWhatItFoundAndWhatItCleared(String sample) {
        Samples.After after = done(sample, "clear", "--yes");
        assertSays("Found 3 session(s) in database.", after.run().seen());
        assertSays("Cleared 3 session(s) from database.", after.run().out());
        assertEquals(Set.of(), stored(sample, after));
    }

    @Cases.Three
    void case081_allMeansAll(String sample) {
        assertEquals(Set.of(), stored(sample, done(sample, "clear", "--all", "--yes")));
    }

    @Cases.Three
    void case082_aPrefixTakesOnlyItsSessions(String sample) {
        Samples.After after = done(sample, "clear", "myproj-9Kx7", "--yes");
        assertSays(
                "Found 1 session(s) matching prefix 'myproj-9Kx7'.", after.run().seen());
        assertSays(
                "Cleared 1 session(s) matching prefix 'myproj-9Kx7'.",
                after.run().out());
        assertEquals(without(sample, A), stored(sample, after));
    }

    @Cases.Three
    void case083_aShorterPrefixTakesMore(String sample) {
        assertEquals(without(sample, A, B), stored(sample, done(sample, "clear", "myproj-9Kx", "-y")));
    }

    @Cases.Three
    void case084_fiveCharactersAreTooFew(String sample) {
        Samples.After after = Samples.write(sample, "", "clear", "short", "--yes");
        assertEquals("", after.run().exited(1).out());
        assertSays("Prefix must be at least 6 characters long.", after.run().err());
        assertUnchanged(sample, after);
    }

    @Cases.Three
    void case085_sixCharactersAreEnough(String sample) {
        assertEquals(Set.of(), stored(sample, done(sample, "clear", "myproj", "--yes")));
    }

    @Cases.Three
    void case086_aPrefixOfNothingIsNoError(String sample) {
        Samples.After after = done(sample, "clear", "nomatch-999", "--yes");
        assertSays(
                "No sessions found matching prefix 'nomatch-999'", after.run().seen());
        assertUnchanged(sample, after);
    }

    @Test
    void case087_withoutADatabaseThereIsNothingToClear(@TempDir Path directory) {
        Sandbox sandbox = Sandbox.in(directory);
        assertSays(
                "No sessions found. Database is already empty.",
                sandbox.sessions("clear", "--yes").exited(0).seen());
        assertFalse(Files.exists(sandbox.database().getParent()));
    }

    @Cases.Three
    void case088_noCancels(String sample) {
        assertCancelled(sample, "n\n");
    }

    @Cases.Three
    void case089_enterIsNo(String sample) {
        assertCancelled(sample, "\n");
    }

    @Cases.Three
    void case090_yesClears(String sample) {
        Samples.After after = Samples.write(sample, "y\n", "clear");
        assertSays(ALL, after.run().exited(0).err());
        assertSays("Cleared 3 session(s) from database.", after.run().out());
        assertEquals(Set.of(), stored(sample, after));
    }

    @Cases.Three
    void case091_aPrefixIsNamedInTheQuestion(String sample) {
        String question =
                "Are you sure you want to delete 1 session(s) starting with 'myproj-9Kx7'?" + " This cannot be undone.";
        Samples.After no = Samples.write(sample, "n\n", "clear", "myproj-9Kx7");
        assertSays(question, no.run().exited(0).err());
        assertUnchanged(sample, no);
        Samples.After yes = Samples.write(sample, "y\n", "clear", "myproj-9Kx7");
        assertSays(question, yes.run().exited(0).err());
        assertEquals(without(sample, A), stored(sample, yes));
    }

    @Cases.Three
    void case092_theEndOfTheInputIsNo(String sample) {
        Samples.After after = Samples.write(sample, "", "clear");
        assertEquals("", after.run().exited(1).out().replace("⚠  Found 3 session(s) in database.\n", ""));
        assertSilent("Cleared", after.run().seen());
        assertUnchanged(sample, after);
    }

    @Cases.Three
    void case093_noMessageIsLeft(String sample) {
        assertEquals(0, done(sample, "clear", "--yes").sandbox().sql().number("SELECT count(*) FROM messages;"));
    }

    @Cases.Three
    void case094_prefixesAreLiteral(String sample) {
        for (String prefix : List.of("myproj_9Kx", "%%%%%%", "______", "myproj*", "MYPROJ-9KX7")) {
            Samples.After after = done(sample, "clear", prefix, "--yes");
            assertSays(
                    "No sessions found matching prefix '" + prefix + "'",
                    after.run().seen());
            assertUnchanged(sample, after);
        }
    }

    @Cases.TwoHundred
    void case095_twoHundredGoAtOnce(String sample) {
        Samples.After after = done(sample, "clear", "--yes");
        assertSays("Cleared 200 session(s) from database.", after.run().out());
        assertEquals(Set.of(), stored(sample, after));
        assertEquals(0, after.sandbox().sql().number("SELECT count(*) FROM messages;"));
    }

    @Cases.Three
    void case096_aShortPrefixIsRefusedBeforeAnyQuestion(String sample) {
        Samples.After after = Samples.write(sample, "y\n", "clear", "abc");
        assertSilent("Are you sure", after.run().exited(1).seen());
        assertSays("Prefix must be at least 6 characters long.", after.run().err());
        assertUnchanged(sample, after);
    }

    @Cases.Three
    void case097_theSecondClearFindsNothing(String sample) {
        Sandbox sandbox = done(sample, "clear", "--yes").sandbox();
        assertSays(
                "No sessions found",
                sandbox.sessions("clear", "--yes").exited(0).seen());
    }

    @Cases.Three
    void case098_aPrefixHoldsBesideAll(String sample) {
        assertEquals(without(sample, A), stored(sample, done(sample, "clear", "myproj-9Kx7", "--all", "--yes")));
    }

    @Cases.Three
    void case115_anEmptyPrefixIsRefused(String sample) {
        Samples.After after = Samples.write(sample, "", "clear", "", "--yes");
        Run run = after.run().exited(1);
        assertEquals("", run.out());
        assertTrue(!run.err().isBlank());
        assertEquals(without(sample), stored(sample, after));
        assertTrue(stored(sample, after).contains(P));
    }

    private static void assertCancelled(String sample, String answer) {
        Samples.After after = Samples.write(sample, answer, "clear");
        assertSays(ALL, after.run().exited(0).err());
        assertSays("Cancelled", after.run().seen());
        assertUnchanged(sample, after);
    }

    private static void assertUnchanged(String sample, Samples.After after) {
        assertEquals(Samples.of(sample).sql().dump(), after.sandbox().sql().dump());
    }
}
