package victor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static victor.cases.Cases.A;
import static victor.cases.Cases.B;
import static victor.cases.Cases.P;
import static victor.cases.Cases.assertSays;
import static victor.cases.Cases.assertSilent;
import static victor.cases.Cases.ok;
import static victor.cases.Cases.string;
import static victor.cases.Cases.tableIds;

import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Run;
import victor.testing.Samples;

/** Cases 40 to 53: {@code search}. */
@Execution(ExecutionMode.CONCURRENT)
final class SearchCasesTest {
    @Cases.Three
    void case040_theTableHasOnlyWhatWasFound(String sample) {
        Run run = ok(sample, "search", "CI/CD");
        assertEquals(List.of(A), tableIds(sample, run));
        assertSays("Previews", run.out());
        assertSilent(B, run.out());
    }

    @Cases.Three
    void case041_jsonHasTitleAndPreviewCount(String sample) {
        Run run = ok(sample, "search", "CI/CD", "--json");
        assertEquals(List.of(A), run.ids());
        JsonObject hit = run.array().get(0).getAsJsonObject();
        assertEquals(Samples.facts(sample).title(A), string(hit, "title"));
        assertEquals(0, hit.get("preview_count").getAsInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-3", "convstore-3", "chat06-3"})
    void case042_whatIsOnlyInAPreviewIsFound(String sample) {
        Run run = ok(sample, "search", "hello", "--json");
        assertEquals(List.of(P), run.ids());
        assertEquals(
                1, run.array().get(0).getAsJsonObject().get("preview_count").getAsInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-3", "convstore-3", "legacy06-3", "healed-3"})
    void case043_titleAndTotalNameTheSearch(String sample) {
        Run run = ok(sample, "search", "Pipeline");
        assertSays("Sessions matching 'Pipeline'", run.out());
        assertEquals(List.of(A), tableIds(sample, run));
        assertSays("Found 1 session(s)", run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-3", "convstore-3", "legacy06-3", "healed-3"})
    void case044_letterCaseDoesNotMatter(String sample) {
        assertEquals(List.of(A), ok(sample, "search", "pIPELINE", "--json").ids());
    }

    @Cases.Three
    void case045_messagesAreSearched(String sample) {
        assertEquals(List.of(B), ok(sample, "search", "Here are the", "--json").ids());
    }

    @Cases.Three
    void case046_nothingFoundIsNoError(String sample) {
        assertSays(
                "No sessions found matching 'zzznothing'",
                ok(sample, "search", "zzznothing").seen());
        assertEquals("[]", ok(sample, "search", "zzznothing", "--json").out().strip());
    }

    @Cases.TwoHundred
    void case047_rareWordsFindExactlyTheirSessions(String sample) {
        assertFinds(sample, "zzyzxneedle", 1);
        assertFinds(sample, "quokkamarmalade", 5);
    }

    @Cases.TwoHundred
    void case048_aLimitHolds(String sample) {
        List<String> all = ok(sample, "search", "quokkamarmalade", "--json").ids();
        assertEquals(
                all.subList(0, 2),
                ok(sample, "search", "quokkamarmalade", "--limit", "2", "--json")
                        .ids());
        assertEquals(all.subList(0, 3), tableIds(sample, ok(sample, "search", "quokkamarmalade", "-n", "3")));
    }

    @Cases.TwoHundred
    void case049_tenAreFoundUnlessMoreAreAskedFor(String sample) {
        List<String> ids = ok(sample, "search", "the", "--json").ids();
        assertEquals(10, ids.size());
        assertEquals(10, new HashSet<>(ids).size());
    }

    @Cases.Three
    void case050_whatIsNoQueryIsSearchedAsText(String sample) {
        for (String query : List.of("it\"s", "(", "\"", "a AND", "*")) {
            ok(sample, "search", query, "--json").array();
        }
        assertEquals("[]", ok(sample, "search", "it\"s", "--json").out().strip(), "no session holds this text");
    }

    @Cases.Three
    void case051_searchNeedsAWord(String sample) {
        assertEquals("", Samples.read(sample, "search").exited(2).out());
    }

    @Cases.TwoHundred
    void case052_chineseIsFoundWithinSentences(String sample) {
        Set<String> expected = new HashSet<>(Samples.facts(sample).holding("认证"));
        assertTrue(expected.size() > 3);
        List<String> found =
                ok(sample, "search", "认证", "--limit", "1000", "--json").ids();
        assertEquals(expected, new HashSet<>(found));
        assertEquals(expected.size(), found.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-200", "convstore-200", "chat06-200"})
    void case053_theNewestHitComesFirst(String sample) {
        List<String> expected = Samples.of(sample)
                .sql()
                .column("SELECT session_id FROM messages WHERE content LIKE '%quokkamarmalade%'"
                        + " GROUP BY session_id ORDER BY max(timestamp) DESC;");
        assertEquals(expected, ok(sample, "search", "quokkamarmalade", "--json").ids());
    }

    private static void assertFinds(String sample, String word, int count) {
        Set<String> expected = new HashSet<>(Samples.facts(sample).holding(word));
        assertEquals(count, expected.size());
        assertEquals(
                expected, new HashSet<>(ok(sample, "search", word, "--json").ids()));
        Run table = ok(sample, "search", word);
        assertEquals(expected, new HashSet<>(tableIds(sample, table)));
        assertSays("Found " + count + " session(s)", table.out());
    }
}
