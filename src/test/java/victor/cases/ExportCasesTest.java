package victor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static victor.cases.Cases.A;
import static victor.cases.Cases.P;
import static victor.cases.Cases.assertSays;
import static victor.cases.Cases.done;
import static victor.cases.Cases.ok;
import static victor.cases.Cases.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import victor.testing.Facts;
import victor.testing.Facts.StoredMessage;
import victor.testing.Facts.StoredSession;
import victor.testing.Run;
import victor.testing.Samples;
import victor.testing.Sandbox;

/** Cases 70 to 79, 111 and 114: {@code export}. */
@Execution(ExecutionMode.CONCURRENT)
final class ExportCasesTest {
    @Cases.Three
    void case070_allSessionsGoToTheFile(String sample) throws IOException {
        Samples.After after = done(sample, "export", "--output", "out.json");
        assertSays("Exported 3 session(s) to out.json", after.run().err());
        assertEquals(Samples.facts(sample).ids(), List.copyOf(exported(after).keySet()));
        assertSays("conversation", exported(after).get(A).keySet().toString());
    }

    @Cases.Three
    void case071_previewsAreKept(String sample) throws IOException {
        JsonObject exported =
                exported(done(sample, "export", "--output", "out.json")).get(P);
        assertEquals(ok(sample, "show", P, "--json").json(), exported);
        if (Samples.facts(sample).shape().hasPreviews()) {
            assertSays(
                    "\"preview_body\":\"print('hello')\\n\"",
                    exported.toString().replace("\\u0027", "'"));
        }
    }

    @Cases.Three
    void case072_aFileNameIsMadeFromTheTime(String sample) throws IOException {
        Samples.After after = done(sample, "export");
        try (Stream<Path> files = Files.list(after.sandbox().project())) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
            assertEquals(1, names.size(), names::toString);
            assertTrue(names.get(0).matches("victor_sessions_export_\\d{8}_\\d{6}\\.json"), names::toString);
            assertSays(names.get(0), after.run().err());
        }
    }

    @Cases.Three
    void case073_withoutLayoutItIsOneLineWithTheSameData(String sample) throws IOException {
        Samples.After after = done(sample, "export", "--no-pretty", "--output", "out.json");
        String text = text(after);
        assertEquals(1, text.lines().count());
        assertEquals(Run.parse(text(done(sample, "export", "--output", "out.json"))), Run.parse(text));
    }

    @Cases.Three
    void case074_theLayoutIndentsByTwo(String sample) throws IOException {
        List<String> lines =
                text(done(sample, "export", "--output", "out.json")).lines().toList();
        assertEquals("[", lines.get(0));
        assertEquals("  {", lines.get(1));
        assertTrue(lines.get(2).startsWith("    \""), lines.get(2));
        assertEquals("]", lines.get(lines.size() - 1));
    }

    @Test
    void case075_withoutADatabaseThereIsNothingToExport(@TempDir Path directory) throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        assertSays("No sessions to export", sandbox.sessions("export").exited(0).seen());
        try (Stream<Path> files = Files.list(sandbox.project())) {
            assertEquals(
                    List.of(".git"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Cases.Three
    void case076_aMissingDirectoryIsAnError(String sample) {
        Samples.After after = Samples.write(sample, "", "export", "--output", "no/such/dir/out.json");
        assertEquals("", after.run().exited(1).out());
        assertSays("Error exporting sessions:", after.run().err());
        assertFalse(Files.exists(after.sandbox().project().resolve("no")));
    }

    @Cases.TwoHundred
    void case077_everySessionIsExportedAsItIsShown(String sample) throws IOException {
        Map<String, JsonObject> exported = exported(done(sample, "export", "--output", "out.json"));
        List<String> ids = Samples.facts(sample).ids();
        assertEquals(ids, List.copyOf(exported.keySet()));
        for (int i = 0; i < ids.size(); i += 45) {
            assertEquals(ok(sample, "show", ids.get(i), "--json").json(), exported.get(ids.get(i)));
        }
    }

    @Cases.TwoHundred
    void case078_noMessageAndNoPreviewIsLost(String sample) throws IOException {
        Map<String, JsonObject> exported = exported(done(sample, "export", "--output", "out.json"));
        for (StoredSession stored : Samples.facts(sample).sessions()) {
            JsonObject conversation = exported.get(stored.id()).getAsJsonObject("conversation");
            assertEquals(
                    stored.messages(), conversation.getAsJsonArray("messages").size(), stored.id());
            JsonElement previews = conversation.get("preview_messages");
            assertEquals(
                    stored.previews(),
                    previews == null ? 0 : previews.getAsJsonArray().size(),
                    stored.id());
        }
        assertSameTexts(sample, exported);
    }

    @Cases.Three
    void case079_aLargerFileIsReplacedWhole(String sample) throws IOException {
        Sandbox sandbox = Sandbox.of(sample, Samples.directory());
        Files.writeString(sandbox.project().resolve("out.json"), "x".repeat(1_000_000));
        sandbox.sessions("export", "-o", "out.json").exited(0);
        assertEquals(
                text(done(sample, "export", "--output", "out.json")),
                Files.readString(sandbox.project().resolve("out.json")));
    }

    @Cases.Odd
    void case111_hostileTextsAreExportedUnchanged(String sample) throws IOException {
        Map<String, JsonObject> exported = exported(done(sample, "export", "--output", "out.json"));
        assertEquals(Samples.facts(sample).ids(), List.copyOf(exported.keySet()));
        assertSameTexts(sample, exported);
        for (StoredSession stored : Samples.facts(sample).sessions()) {
            assertEquals(
                    Samples.facts(sample).title(stored.id()),
                    string(exported.get(stored.id()).getAsJsonObject("metadata"), "title"));
        }
    }

    @Cases.TwoHundred
    void case114_tagsAreListsAndAreKept(String sample) throws IOException {
        Map<String, JsonObject> exported = exported(done(sample, "export", "--output", "out.json"));
        for (String id : Samples.facts(sample).ids()) {
            JsonElement tags = exported.get(id).getAsJsonObject("metadata").get("tags");
            assertEquals(Samples.facts(sample).tags(id), tags, id);
        }
    }

    private static void assertSameTexts(String sample, Map<String, JsonObject> exported) {
        Facts facts = Samples.facts(sample);
        for (String id : facts.ids()) {
            JsonArray messages =
                    exported.get(id).getAsJsonObject("conversation").getAsJsonArray("messages");
            List<String> texts = new ArrayList<>();
            for (JsonElement message : messages) {
                texts.add(string(message.getAsJsonObject(), "content"));
            }
            assertEquals(facts.messages(id).stream().map(StoredMessage::content).toList(), texts, id);
        }
    }

    private static String text(Samples.After after) throws IOException {
        return Files.readString(after.sandbox().project().resolve("out.json"));
    }

    private static Map<String, JsonObject> exported(Samples.After after) throws IOException {
        Map<String, JsonObject> sessions = new LinkedHashMap<>();
        for (JsonElement session : Run.parse(text(after)).getAsJsonArray()) {
            JsonObject object = session.getAsJsonObject();
            sessions.put(string(object.getAsJsonObject("metadata"), "session_id"), object);
        }
        return sessions;
    }
}
