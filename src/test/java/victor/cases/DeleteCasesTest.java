package victor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static victor.cases.Cases.A;
import static victor.cases.Cases.B;
import static victor.cases.Cases.P;
import static victor.cases.Cases.assertSays;
import static victor.cases.Cases.done;
import static victor.cases.Cases.ok;
import static victor.cases.Cases.stored;
import static victor.cases.Cases.without;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import victor.testing.Run;
import victor.testing.Samples;

/** Cases 60 to 69: {@code delete}. */
@Execution(ExecutionMode.CONCURRENT)
final class DeleteCasesTest {
    @Cases.Three
    void case060_theSessionIsGoneAndShowSaysSo(String sample) {
        Samples.After after = done(sample, "delete", A, "--yes");
        assertSays("Deleted session: " + A, after.run().out());
        assertEquals(without(sample, A), stored(sample, after));
        assertSays("not found", after.sandbox().sessions("show", A).exited(1).err());
    }

    @Cases.Three
    void case061_itsMessagesAreGone(String sample) {
        Samples.After after = done(sample, "delete", A, "--yes");
        assertEquals(0, after.sandbox().sql().number("SELECT count(*) FROM messages WHERE session_id = '" + A + "';"));
    }

    @Cases.Three
    void case062_theShortOptionIsYesToo(String sample) {
        Samples.After after = done(sample, "delete", A, "-y");
        assertSays("Deleted session: " + A, after.run().out());
        assertEquals(without(sample, A), stored(sample, after));
    }

    @Cases.Three
    void case063_noCancels(String sample) {
        Samples.After after = Samples.write(sample, "n\n", "delete", A);
        after.run().exited(0);
        assertSays("Delete session " + A + "?", after.run().err());
        assertSays("Cancelled", after.run().seen());
        assertUnchanged(sample, after);
    }

    @Cases.Three
    void case064_yesDeletes(String sample) {
        Samples.After after = Samples.write(sample, "y\n", "delete", A);
        after.run().exited(0);
        assertSays("Delete session " + A + "?", after.run().err());
        assertSays("Deleted session: " + A, after.run().out());
        assertEquals(without(sample, A), stored(sample, after));
    }

    @Cases.Three
    void case065_anUnknownIdChangesNothing(String sample) {
        Samples.After after = Samples.write(sample, "", "delete", "nonexistent-12345", "--yes");
        after.run().exited(1);
        assertSays("Session not found: nonexistent-12345", after.run().err());
        assertUnchanged(sample, after);
    }

    @Cases.Three
    void case066_theEndOfTheInputIsNo(String sample) {
        Samples.After after = Samples.write(sample, "", "delete", A);
        assertEquals("", after.run().exited(1).out());
        assertUnchanged(sample, after);
    }

    @Cases.Three
    void case067_theOthersStayComplete(String sample) {
        Samples.After after = done(sample, "delete", A, "--yes");
        for (String id : new String[] {B, P}) {
            Run shown = after.sandbox().sessions("show", id, "--json").exited(0);
            assertEquals(ok(sample, "show", id, "--json").json(), shown.json());
        }
    }

    @Cases.Three
    void case068_anUnclearAnswerIsAskedForAgain(String sample) {
        Samples.After after = Samples.write(sample, "maybe\nn\n", "delete", A);
        after.run().exited(0);
        String said = after.run().err();
        assertTrue(said.indexOf("Delete session") < said.lastIndexOf("Delete session"), said);
        assertSays("Cancelled", after.run().seen());
        assertUnchanged(sample, after);
    }

    @Cases.Three
    void case069_deleteNeedsAnId(String sample) {
        assertEquals("", Samples.read(sample, "delete").exited(2).out());
    }

    private static void assertUnchanged(String sample, Samples.After after) {
        assertEquals(Samples.of(sample).sql().dump(), after.sandbox().sql().dump());
    }
}
