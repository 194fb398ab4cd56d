package victor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static victor.cases.Cases.A;
import static victor.cases.Cases.P;
import static victor.cases.Cases.assertSays;
import static victor.cases.Cases.assertSilent;
import static victor.cases.Cases.ok;
import static victor.cases.Cases.string;
import static victor.cases.Cases.unframed;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Facts;
import victor.testing.Facts.StoredMessage;
import victor.testing.Facts.StoredSession;
import victor.testing.Run;
import victor.testing.Samples;

/** Cases 20 to 37: {@code show}. */
@Execution(ExecutionMode.CONCURRENT)
final class ShowCasesTest {
    @Cases.Three
    void case020_thePanelNamesWhatIsKnown(String sample) {
        StoredSession a = Samples.facts(sample).session(A);
        String panel = ok(sample, "show", A).out();
        assertSays("Session Details", panel);
        assertSays("Session ID: " + A, panel);
        assertSays("Title: " + Samples.facts(sample).title(A), panel);
        assertSays("Model: " + a.model(), panel);
        assertSays("Provider: " + a.provider(), panel);
        assertSays("Profile: " + a.profile(), panel);
        assertSays("Messages: 2", panel);
        assertSays("Previews: 0", panel);
        assertSays("Created: " + a.created().substring(0, 19), panel);
        assertSays("Updated: " + a.updated().substring(0, 19), panel);
    }

    @Cases.Three
    void case021_theLastMessagesFollow(String sample) {
        String panel = ok(sample, "show", A).out();
        assertSays("Recent Messages:", panel);
        assertSays("User: Setup CI/CD", panel);
        assertSays("Assistant: I'll help you setup CI/CD", panel);
    }

    @Cases.Three
    void case022_thatThereAreNoPreviewsIsSaid(String sample) {
        assertSays("No preview messages available", ok(sample, "show", A).out());
    }

    @Cases.Three
    void case023_jsonHasTheMetadata(String sample) {
        StoredSession a = Samples.facts(sample).session(A);
        JsonObject metadata = ok(sample, "show", A, "--json").object().getAsJsonObject("metadata");
        assertEquals(A, string(metadata, "session_id"));
        assertEquals(Samples.facts(sample).title(A), string(metadata, "title"));
        assertEquals(a.model(), string(metadata, "model"));
        assertEquals(a.provider(), string(metadata, "provider"));
        assertEquals(a.profile(), string(metadata, "profile"));
        assertEquals(a.created(), string(metadata, "created_at"));
        assertEquals(a.updated(), string(metadata, "updated_at"));
        assertEquals(2, metadata.get("message_count").getAsInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-3", "convstore-3", "chat06-3"})
    void case024_jsonHasThePreview(String sample) {
        JsonObject preview = onlyPreview(sample);
        assertEquals("system", string(preview, "role"));
        assertEquals("FILE PREVIEW: app.py", string(preview, "content"));
        JsonObject metadata = preview.getAsJsonObject("metadata");
        assertEquals("file_preview", string(metadata, "preview_kind"));
        assertEquals("app.py", string(metadata, "preview_path"));
        assertEquals("python", string(metadata, "preview_language"));
        assertEquals("print('hello')\n", string(metadata, "preview_body"));
    }

    @ParameterizedTest
    @ValueSource(strings = "legacy-3")
    void case025_thePreviewIsExactlyTheStoredOne(String sample) {
        JsonElement stored = Samples.facts(sample)
                .session(P)
                .document()
                .getAsJsonObject("conversation")
                .get("preview_messages");
        assertEquals(stored.getAsJsonArray().get(0), onlyPreview(sample));
        assertEquals(2, onlyPreview(sample).get("after_message_index").getAsInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-3", "convstore-3", "chat06-3"})
    void case026_thePanelShowsThePreview(String sample) {
        String panel = ok(sample, "show", P).out();
        assertSays("Preview Messages:", panel);
        assertSays("Preview: FILE PREVIEW: app.py", panel);
        assertSays("File Preview | app.py", panel);
        assertSays("print('hello')", panel);
        assertSays("Previews: 1", panel);
    }

    @Cases.Three
    void case027_anUnknownSessionFails(String sample) {
        Run run = Samples.read(sample, "show", "nonexistent-12345").exited(1);
        assertEquals("", run.out());
        assertSays("Session not found: nonexistent-12345", run.err());
    }

    @Cases.Three
    void case028_anUnknownSessionPrintsNoJson(String sample) {
        Run run = Samples.read(sample, "show", "nonexistent-12345", "--json").exited(1);
        assertEquals("", run.out());
        assertSays("not found", run.err());
    }

    @Cases.Three
    void case029_showNeedsAnId(String sample) {
        assertEquals("", Samples.read(sample, "show").exited(2).out());
    }

    @Cases.TwoHundred
    void case030_onlyTheLastFiveMessagesAreShownEachCutAtTwoHundredCharacters(String sample) {
        Facts facts = Samples.facts(sample);
        String id = session(sample, messages -> {
            int count = messages.size();
            return count > 5
                    && messages.subList(count - 6, count).stream().allMatch(ShowCasesTest::isPlain)
                    && messages.subList(count - 5, count).stream()
                            .anyMatch(message -> message.content().length() > 200)
                    && messages.subList(count - 5, count).stream()
                            .noneMatch(message ->
                                    unframed(message.content()).contains(start(messages.get(count - 6), 60)));
        });
        List<StoredMessage> messages = facts.messages(id);
        String panel = unframed(ok(sample, "show", id).out());
        for (StoredMessage message : messages.subList(messages.size() - 5, messages.size())) {
            boolean cut = message.content().length() > 200;
            assertSays(cut ? start(message, 200) + "..." : unframed(message.content()), panel);
            assertTrue(!cut || !panel.contains(start(message, 210)), "more than 200 characters");
        }
        assertSilent(start(messages.get(messages.size() - 6), 60), panel);
    }

    @Cases.Three
    void case031_jsonHasTheSevenParts(String sample) {
        Set<String> keys = ok(sample, "show", A, "--json").object().keySet();
        assertTrue(
                keys.containsAll(List.of(
                        "metadata",
                        "conversation",
                        "conversation_state",
                        "tool_selection_stats",
                        "execution_state",
                        "session_ledger",
                        "compaction_hierarchy")),
                keys::toString);
    }

    @Cases.TwoHundred
    void case032_everyCharacterOfEveryMessageIsKept(String sample) {
        for (String characters :
                List.of("[\\x{4e00}-\\x{9fff}]", "[\\x{10000}-\\x{10ffff}]", "[\\x00-\\x08\\x0b-\\x1f]")) {
            Predicate<String> kind = java.util.regex.Pattern.compile(characters).asPredicate();
            String id =
                    session(sample, messages -> messages.stream().anyMatch(message -> kind.test(message.content())));
            assertSameTexts(sample, id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-200", "convstore-200", "legacy06-200", "healed-200"})
    void case033_theStateOfTheConversationSurvives(String sample) {
        Facts facts = Samples.facts(sample);
        List<String> ids = facts.ids().stream()
                .filter(id -> facts.member(id, "conversation_state").toString().contains("tool_history\":[\""))
                .toList();
        JsonObject shown = ok(sample, "show", ids.get(0), "--json").object();
        JsonObject state = shown.getAsJsonObject("conversation_state").getAsJsonObject("state");
        assertEquals(facts.member(ids.get(0), "conversation_state"), shown.get("conversation_state"));
        assertTrue(state.has("stage") && state.has("tool_history"), state::toString);
    }

    @Cases.TwoHundred
    void case034_theLongestMessageIsWhole(String sample) {
        String id = session(
                sample,
                messages ->
                        messages.stream().anyMatch(message -> message.content().length() > 50_000));
        assertSameTexts(sample, id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-200", "legacy06-200", "healed-200"})
    void case035_toolCallsAndTheirResultsBelongTogether(String sample) {
        assertToolCalls(sample);
    }

    @ParameterizedTest
    @ValueSource(strings = "convstore-200")
    void case036_toolCallsInTheMetadataAreTheSame(String sample) {
        assertToolCalls(sample);
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-200", "legacy06-200", "healed-200"})
    void case037_theStatisticsOfTheToolSelectionSurvive(String sample) {
        Facts facts = Samples.facts(sample);
        String id = facts.ids().stream()
                .filter(one -> facts.member(one, "tool_selection_stats").isJsonObject())
                .findFirst()
                .orElseThrow();
        assertEquals(
                facts.member(id, "tool_selection_stats"),
                ok(sample, "show", id, "--json").object().get("tool_selection_stats"));
    }

    private static void assertSameTexts(String sample, String id) {
        List<String> stored = new ArrayList<>();
        for (StoredMessage message : Samples.facts(sample).messages(id)) {
            stored.add(message.role() + ": " + message.content());
        }
        List<String> shown = new ArrayList<>();
        for (JsonElement message : messages(sample, id)) {
            JsonObject object = message.getAsJsonObject();
            shown.add(string(object, "role") + ": " + string(object, "content"));
        }
        assertEquals(stored, shown);
    }

    private static void assertToolCalls(String sample) {
        String id = session(
                sample,
                messages -> messages.stream()
                                .anyMatch(message -> message.toolCalls().isJsonArray())
                        && messages.stream().anyMatch(message -> message.toolCallId() != null));
        List<StoredMessage> stored = Samples.facts(sample).messages(id);
        JsonArray shown = messages(sample, id);
        assertEquals(stored.size(), shown.size());
        Set<String> calls = new HashSet<>();
        for (int i = 0; i < stored.size(); i++) {
            JsonObject message = shown.get(i).getAsJsonObject();
            JsonElement own = message.get("tool_calls");
            if (stored.get(i).toolCalls().isJsonArray()) {
                assertEquals(stored.get(i).toolCalls(), own);
                own.getAsJsonArray().forEach(call -> calls.add(string(call.getAsJsonObject(), "id")));
            }
            assertEquals(stored.get(i).toolCallId(), string(message, "tool_call_id"));
            if (stored.get(i).toolCallId() != null) {
                assertTrue(calls.contains(string(message, "tool_call_id")), message::toString);
            }
        }
        assertTrue(!calls.isEmpty());
    }

    private static JsonObject onlyPreview(String sample) {
        JsonArray previews = ok(sample, "show", P, "--json")
                .object()
                .getAsJsonObject("conversation")
                .getAsJsonArray("preview_messages");
        assertEquals(1, previews.size());
        return previews.get(0).getAsJsonObject();
    }

    private static JsonArray messages(String sample, String id) {
        return ok(sample, "show", id, "--json")
                .object()
                .getAsJsonObject("conversation")
                .getAsJsonArray("messages");
    }

    /** The first session whose messages are as wanted. */
    private static String session(String sample, Predicate<List<StoredMessage>> wanted) {
        Facts facts = Samples.facts(sample);
        return facts.ids().stream()
                .filter(id -> wanted.test(facts.messages(id)))
                .findFirst()
                .orElseThrow();
    }

    private static String start(StoredMessage message, int length) {
        String content = message.content();
        return unframed(content.substring(0, Math.min(length, content.length())));
    }

    private static boolean isPlain(StoredMessage message) {
        String content = message.content();
        return content.length() > 20 && content.chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
    }
}
