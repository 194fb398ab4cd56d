package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the views show of the sample databases, against plain SQL on their tables and JSON read in Java. */
final class DialectSamplesTest {
    private static final Path SAMPLES = Path.of("../shared/victor-dbs");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "chat06-200, conversation store, messages_fts, FLAT",
        "chat06-3, conversation store, messages_fts, FLAT",
        "convstore-200, conversation store, messages_fts, FLAT",
        "convstore-3, conversation store, messages_fts, FLAT",
        "convstore-odd, conversation store, messages_fts, FLAT",
        "mixed06-convfirst, conversation store, messages_fts, FLAT",
        "healed-200, half-healed,, DOCUMENT",
        "healed-3, half-healed,, DOCUMENT",
        "mixed06-savefirst, half-healed,, DOCUMENT",
        "legacy-200, envelope,, DOCUMENT",
        "legacy-3, envelope,, DOCUMENT",
        "legacy-odd, envelope,, DOCUMENT",
        "legacy06-200, documented,, DOCUMENT",
        "legacy06-3, documented,, DOCUMENT",
        "legacy06-odd, documented,, DOCUMENT"
    })
    void theShapeOfEachSampleIsKnown(String sample, String label, String fullText, Dialect.Form form) throws Exception {
        try (Connection connection = open(sample)) {
            Dialect dialect = Dialect.detect(Plain.of(connection));
            assertEquals(label, dialect.label());
            assertEquals(form, dialect.form());
            assertEquals(fullText, dialect.fullText(Plain.of(connection)));
            assertEquals(!label.equals("documented"), dialect.foreign());
            assertNull(Hardening.readOnlyReason(Plain.of(connection), Set.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chat06-200",
                "convstore-200",
                "convstore-odd",
                "mixed06-convfirst",
                "healed-200",
                "mixed06-savefirst",
                "legacy-200",
                "legacy-odd",
                "legacy06-200",
                "legacy06-odd"
            })
    void sessionsAreThoseOfTheTables(String sample) throws Exception {
        try (Connection connection = open(sample)) {
            Dialect.detect(Plain.of(connection)).install(Plain.of(connection));
            boolean documented = !Rows.of(connection, "SELECT 1 FROM pragma_table_info('sessions') WHERE name = 'data'")
                    .isEmpty();
            String plain = documented
                    ? "id, name, provider, model, profile, data, created_at, updated_at"
                    : "session_id, NULL, "
                            + (sample.startsWith("legacy")
                                    ? "provider"
                                    : "(SELECT p.name FROM providers p WHERE p.id = provider_id)")
                            + ", model, profile, metadata, created_at, last_activity";
            List<String> expected = new ArrayList<>();
            for (String row : Rows.of(connection, "SELECT " + plain + " FROM sessions ORDER BY 1")) {
                expected.add(documented ? row : row.replaceFirst("\\|null\\|", "|" + quoted(title(row)) + "|"));
            }
            assertEquals(
                    expected,
                    Rows.of(
                            connection,
                            "SELECT id, name, provider, model, profile, data, created_at, updated_at FROM session_view ORDER BY 1"));
            assertTrue(!expected.isEmpty());
        }
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$");
    }

    private static String title(String row) {
        JsonObject data = JsonParser.parseString(row.substring(row.indexOf('{'), row.lastIndexOf('}') + 1))
                .getAsJsonObject();
        JsonElement title =
                data.has("metadata") ? data.getAsJsonObject("metadata").get("title") : data.get("title");
        return title == null || title.isJsonNull() ? "null" : title.getAsString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"chat06-200", "convstore-200", "convstore-odd", "mixed06-convfirst", "legacy-200", "legacy-odd"})
    void messagesSayWhatTheirRowsAndTheirMetadataSay(String sample) throws Exception {
        try (Connection connection = open(sample)) {
            Dialect.detect(Plain.of(connection)).install(Plain.of(connection));
            List<String> rows = Rows.of(
                    connection,
                    "SELECT json_array(rowid, session_id, role, content, timestamp, tool_name, tool_call_id, metadata)"
                            + " FROM messages ORDER BY rowid");
            List<String> views = Rows.of(
                    connection,
                    "SELECT json_array(id, session_id, role, content, created_at, fields, tool_calls, preview) FROM message_view ORDER BY id");
            assertEquals(rows.size(), views.size());
            for (int i = 0; i < rows.size(); i++) {
                assertEquals(
                        expected(JsonParser.parseString(rows.get(i))
                                .getAsJsonArray()
                                .asList()),
                        actual(JsonParser.parseString(views.get(i))
                                .getAsJsonArray()
                                .asList()));
            }
        }
    }

    /** The message as a JSON object of everything it has, made in Java from the row. */
    private static JsonObject expected(List<JsonElement> row) {
        JsonObject message = common(row);
        if (row.get(2).getAsString().equals("tool_result")) {
            message.addProperty("role", "tool");
        }
        JsonObject metadata = JsonParser.parseString(row.get(7).getAsString()).getAsJsonObject();
        JsonElement calls = metadata.remove("tool_calls");
        message.add("tool_calls", calls);
        JsonObject fields = new JsonObject();
        add(fields, "name", row.get(5));
        add(fields, "tool_call_id", row.get(6));
        add(fields, "images", metadata.remove("images"));
        if (!metadata.isEmpty()) {
            fields.add("metadata", metadata);
        }
        message.add("fields", fields);
        message.addProperty(
                "preview",
                metadata.has("is_preview") || metadata.has("interactive_preview") || metadata.has("preview_kind"));
        return message;
    }

    private static JsonObject actual(List<JsonElement> view) {
        JsonObject message = common(view);
        message.add("tool_calls", parsed(view.get(6)));
        JsonElement fields = parsed(view.get(5));
        message.add("fields", fields == null ? new JsonObject() : fields);
        message.addProperty("preview", view.get(7).getAsInt() == 1);
        return message;
    }

    private static JsonObject common(List<JsonElement> values) {
        JsonObject message = new JsonObject();
        message.add("id", values.get(0));
        message.add("session_id", values.get(1));
        message.add("role", values.get(2));
        message.add("content", values.get(3));
        message.add("created_at", values.get(4));
        return message;
    }

    private static void add(JsonObject target, String name, JsonElement value) {
        if (value != null && !value.isJsonNull()) {
            target.add(name, value);
        }
    }

    private static JsonElement parsed(JsonElement text) {
        return text.isJsonNull() ? null : JsonParser.parseString(text.getAsString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"healed-200", "healed-3"})
    void aHealedFilesCallsComeOutOfTheToolName(String sample) throws Exception {
        try (Connection healed = open(sample);
                Connection before = open(sample.replace("healed", "legacy06"))) {
            Dialect.detect(Plain.of(healed)).install(Plain.of(healed));
            assertEquals(
                    Rows.of(before, "SELECT session_id, role, content, tool_calls FROM messages ORDER BY id"),
                    Rows.of(healed, "SELECT session_id, role, content, tool_calls FROM message_view ORDER BY id"));
            assertEquals("0", Rows.one(healed, "SELECT count(fields) FROM message_view"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chat06-200",
                "convstore-200",
                "convstore-odd",
                "mixed06-convfirst",
                "healed-200",
                "mixed06-savefirst",
                "legacy-200",
                "legacy-odd",
                "legacy06-200",
                "legacy06-odd"
            })
    void everyTimeOfEverySampleIsRead(String sample) throws Exception {
        try (Connection connection = open(sample)) {
            Dialect.detect(Plain.of(connection)).install(Plain.of(connection));
            assertEquals(
                    "0",
                    Rows.one(
                            connection,
                            "SELECT count(*) FROM session_time WHERE created_ms IS NULL OR updated_ms IS NULL OR created_ms > updated_ms"));
        }
    }

    private Connection open(String sample) throws Exception {
        assumeTrue(Files.isDirectory(SAMPLES) || System.getenv("CI") != null, "no samples here");
        Path copy = folder.resolve(sample + ".db");
        if (!Files.exists(copy)) {
            try (Stream<Path> files = Files.list(SAMPLES.resolve(sample).resolve(".victor"))) {
                assertEquals(
                        1,
                        files.filter(file -> file.toString().contains("project.db"))
                                .count());
            }
            Files.copy(SAMPLES.resolve(sample).resolve(".victor/project.db"), copy);
            assertTrue(copy.toFile().setWritable(true));
        }
        Connection connection = Shape.open(copy);
        Hardening.apply(Plain.of(connection));
        return connection;
    }
}
