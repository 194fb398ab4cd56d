package victor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static victor.cases.Cases.A;
import static victor.cases.Cases.B;
import static victor.cases.Cases.P;
import static victor.cases.Cases.assertSays;
import static victor.cases.Cases.find;
import static victor.cases.Cases.ok;
import static victor.cases.Cases.string;
import static victor.cases.Cases.tableIds;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import victor.testing.Facts.StoredSession;
import victor.testing.Run;
import victor.testing.Samples;
import victor.testing.Sandbox;

/** Cases 1 to 19: {@code list}. */
@Execution(ExecutionMode.CONCURRENT)
final class ListCasesTest {
    private static final Set<String> KEYS = Set.of(
            "session_id",
            "title",
            "model",
            "provider",
            "profile",
            "created_at",
            "updated_at",
            "message_count",
            "preview_count",
            "tags");

    @Cases.Three
    void case001_listShowsEverySessionUnderTheSevenHeads(String sample) {
        String table = ok(sample, "list").out();
        for (String head : List.of("Session ID", "Title", "Model", "Provider", "Messages", "Previews", "Created")) {
            assertSays(head, table);
        }
        for (StoredSession session : Samples.facts(sample).sessions()) {
            assertSays(session.id(), table);
            assertSays(Samples.facts(sample).title(session.id()), table);
            assertSays(session.provider(), table);
            assertSays(session.model(), table);
        }
    }

    @Cases.Three
    void case002_limitOneShowsTheNewest(String sample) {
        assertEquals(List.of(P), tableIds(sample, ok(sample, "list", "--limit", "1")));
    }

    @Cases.Three
    void case003_theShortOptionLimitsToo(String sample) {
        assertEquals(List.of(P, B), tableIds(sample, ok(sample, "list", "-n", "2")));
    }

    @Cases.Three
    void case004_jsonHasEveryKeyWithTheStoredValue(String sample) {
        Run run = ok(sample, "list", "--json");
        for (String id : List.of(A, B)) {
            JsonObject shown = find(run, id);
            assertEquals(KEYS, shown.keySet());
            assertStored(sample, Samples.facts(sample).session(id), shown);
        }
    }

    @Cases.Three
    void case005_jsonCountsMessagesAndPreviewsApart(String sample) {
        JsonObject shown = find(ok(sample, "list", "--json"), P);
        assertEquals(2, shown.get("message_count").getAsInt());
        // Python Victor 0.6 stored no previews in the documented shape.
        int previews = Samples.facts(sample).shape().hasPreviews() ? 1 : 0;
        assertEquals(previews, shown.get("preview_count").getAsInt());
    }

    @Cases.Three
    void case006_theShortOptionIsJsonToo(String sample) {
        assertEquals(
                ok(sample, "list", "--json").out(), ok(sample, "list", "-j").out());
    }

    @Cases.Three
    void case007_theNewestComesFirst(String sample) {
        assertEquals(List.of(P, B, A), ok(sample, "list", "--json").ids());
    }

    @Cases.Three
    void case008_titleAndTotalNameTheirNumber(String sample) {
        String table = ok(sample, "list").out();
        assertSays("Saved Sessions (last 3)", table);
        assertSays("Total: 3 session(s)", table);
    }

    @Cases.Three
    void case009_aHintSaysHowToShowOne(String sample) {
        assertSays("show <session_id>", ok(sample, "list").seen());
    }

    @Test
    void case010_withoutADatabaseNothingIsFoundAndNothingIsMade(@TempDir Path directory) throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        assertSays("No sessions found", sandbox.sessions("list").exited(0).seen());
        assertEquals("[]", sandbox.sessions("list", "--json").exited(0).out().strip());
        assertFalse(Files.exists(sandbox.database().getParent()));
    }

    @Cases.TwoHundred
    void case011_tenAreShownUnlessMoreAreAskedFor(String sample) {
        Run run = ok(sample, "list");
        assertEquals(Samples.facts(sample).ids().subList(0, 10), tableIds(sample, run));
        assertSays("Saved Sessions (last 10)", run.out());
        assertSays("Total: 10 session(s)", run.out());
    }

    @Cases.TwoHundred
    void case012_limitTwentyShowsTwenty(String sample) {
        assertEquals(Samples.facts(sample).ids().subList(0, 20), tableIds(sample, ok(sample, "list", "--limit", "20")));
    }

    @Cases.TwoHundred
    void case013_allShowsAll(String sample) {
        Run run = ok(sample, "list", "--all");
        assertEquals(Samples.facts(sample).ids(), tableIds(sample, run));
        assertSays("Saved Sessions (last 200)", run.out());
        assertSays("Total: 200 session(s)", run.out());
    }

    @Cases.TwoHundred
    void case014_tableAndJsonHoldTheSameSessionsOnce(String sample) {
        List<String> ids = ok(sample, "list", "--all", "--json").ids();
        assertEquals(ids, tableIds(sample, ok(sample, "list", "--all")));
        assertEquals(200, new HashSet<>(ids).size());
    }

    @Cases.Three
    void case015_aLimitThatIsNoNumberIsWrongUsage(String sample) {
        Run run = Samples.read(sample, "list", "--limit", "abc").exited(2);
        assertEquals("", run.out());
        assertSays("abc", run.err());
    }

    @Cases.TwoHundred
    void case016_theOrderIsByUpdateThenId(String sample) {
        assertEquals(
                Samples.facts(sample).ids(),
                ok(sample, "list", "--all", "--json").ids());
    }

    @Cases.TwoHundred
    void case017_everySessionHasItsStoredValuesAndCounts(String sample) {
        Run run = ok(sample, "list", "--all", "--json");
        int index = 0;
        for (StoredSession session : Samples.facts(sample).sessions()) {
            assertStored(sample, session, run.array().get(index++).getAsJsonObject());
        }
    }

    @Cases.Three
    void case018_theTimeIsGivenToTheMinute(String sample) {
        List<String> lines = ok(sample, "list").lines();
        for (StoredSession session : Samples.facts(sample).sessions()) {
            String time = session.created().substring(0, 16).replace('T', ' ');
            assertTrue(lines.stream().anyMatch(line -> line.contains(session.id()) && line.contains(time)), time);
        }
    }

    @Cases.TwoHundred
    void case019_atEightyColumnsNoIdIsCut(String sample) {
        Run run = Samples.of(sample)
                .victor("sessions", "list", "--all", "--no-color")
                .onTerminal(80)
                .run()
                .exited(0);
        assertEquals(Samples.facts(sample).ids(), tableIds(sample, run));
        for (String line : run.lines()) {
            boolean narrow = line.chars().allMatch(c -> c < 0x300 || (c >= 0x2500 && c < 0x2580) || c == 0x2026);
            assertTrue(!narrow || line.length() <= 80, line);
        }
    }

    private static void assertStored(String sample, StoredSession stored, JsonObject shown) {
        assertEquals(stored.id(), string(shown, "session_id"));
        assertEquals(Samples.facts(sample).title(stored.id()), string(shown, "title"));
        assertEquals(stored.model(), string(shown, "model"));
        assertEquals(stored.provider(), string(shown, "provider"));
        assertEquals(stored.profile(), string(shown, "profile"));
        assertEquals(stored.created(), string(shown, "created_at"));
        assertEquals(stored.updated(), string(shown, "updated_at"));
        assertEquals(stored.messages(), shown.get("message_count").getAsInt(), stored.id());
        assertEquals(stored.previews(), shown.get("preview_count").getAsInt(), stored.id());
        assertEquals(Samples.facts(sample).tags(stored.id()), shown.get("tags"), stored.id());
    }
}
