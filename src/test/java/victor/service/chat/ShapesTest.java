package victor.service.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.domain.ConversationState;
import victor.domain.Message;
import victor.domain.Session;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.StopSignal;
import victor.json.JsonText;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;
import victor.testing.Sandbox;
import victor.testing.Sqlite3;

/** Conversations on the files that other programs made, in their own shapes. */
final class ShapesTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String UNKNOWN = "{\"kept\": [1.50, {\"a\": 1, \"a\": 2}], \"text\": \"\\u00e9\\ud83d\"}";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "legacy06-3",
                "legacy-3",
                "convstore-3",
                "chat06-3",
                "healed-3",
                "mixed06-savefirst",
                "mixed06-convfirst"
            })
    void aConversationGoesOnInEveryShape(String sample) {
        Sandbox sandbox = Sandbox.of(sample, directory);
        try (ChatProject project = new ChatProject(sandbox.database(), CLOCK)) {
            String id = longest(sandbox.database());
            for (int i = 0; i < 20; i++) {
                addTo(sandbox.database(), id, "before " + i);
            }
            setUnknown(sandbox.database(), id);
            List<String> before = project.texts(id);
            for (int round = 0; round < 5; round++) {
                Conversation conversation = project.begin();
                conversation.resume(id);
                project.providers.calls("c" + round, "read", "{\"path\":\"f" + round + "\"}");
                project.ask(conversation, "Why " + round, "Because " + round);
                assertEquals(Saved.How.UPDATED, conversation.save(false, null).how());
                conversation.close();
            }
            Session session = project.session(id);
            assertEquals(
                    JsonText.compact(UNKNOWN), JsonText.compact(JsonText.get(session.document(), "from_elsewhere")));
            ConversationState state = ConversationState.of(session.document());
            assertEquals(5, state.toolHistory().size());
            assertEquals(List.of("f0", "f1", "f2", "f3", "f4"), List.copyOf(state.observedFiles()));
            assertEquals("7", JsonText.get(session.document(), "conversation_state", "state", "unknown_to_us"));
            List<Message> stored = project.stored(id);
            assertEquals(before, ChatProject.texts(stored.subList(0, before.size())));
            assertEquals(before.size() + 20, stored.size());

            List<String> whole = project.texts(id);
            Conversation conversation = project.begin();
            conversation.resume(id);
            assertNotNull(conversation.compact(
                    new CompactionRequest(10, CompactionRequest.Summary.OFFLINE), new StopSignal()));
            conversation.save(false, null);
            assertTrue(
                    project.stored(id).size() < 16,
                    () -> "so many: " + project.stored(id).size());
            project.ask(conversation, "since", "then");
            conversation.save(false, null);
            conversation.close();
            Conversation later = project.begin();
            later.resume(id);
            assertNotNull(later.uncompact());
            later.save(false, null);
            List<String> back = project.texts(id);
            assertEquals(whole, back.subList(0, whole.size()));
            assertEquals(List.of("since", "then"), back.subList(whole.size(), back.size()));
            assertEquals(List.of("ok"), Sqlite3.rows(sandbox.database(), "PRAGMA integrity_check"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy06-3", "legacy-3", "convstore-3", "healed-3"})
    void twoTerminalsOnOneSessionLoseNothing(String sample) {
        Sandbox sandbox = Sandbox.of(sample, directory);
        try (ChatProject project = new ChatProject(sandbox.database(), CLOCK)) {
            String id = longest(sandbox.database());
            int before = project.stored(id).size();
            Conversation one = project.begin();
            Conversation two = project.begin();
            one.resume(id);
            two.resume(id);
            for (int i = 0; i < 6; i++) {
                Conversation first = i % 2 == 0 ? one : two;
                Conversation second = i % 2 == 0 ? two : one;
                project.ask(first, "first " + i, "yes");
                project.ask(second, "second " + i, "yes");
                second.save(false, null);
                assertEquals(id, first.save(false, null).id());
            }
            assertEquals(before + 24, project.stored(id).size());
        }
    }

    /** What Python Victor's reader needs: naive times with microseconds, roles and stages that it knows, its own keys. */
    @Test
    void pythonVictorReadsWhatIsSavedInItsFile() {
        Sandbox sandbox = Sandbox.of("convstore-3", directory);
        try (ChatProject project = new ChatProject(sandbox.database(), CLOCK)) {
            Conversation conversation = project.begin();
            project.providers.calls("c1", "read", "{\"path\":\"a.py\"}");
            project.ask(conversation, "Fix it", "Done");
            String id = conversation.save(false, "New").id();
            Path file = sandbox.database();
            String where = " FROM sessions WHERE session_id = '" + id + "'";
            assertEquals(
                    List.of("1|1"),
                    Sqlite3.rows(
                            file,
                            "SELECT created_at GLOB '????-??-??T??:??:??.??????', last_activity GLOB"
                                    + " '????-??-??T??:??:??.??????'" + where));
            assertEquals(List.of("New"), Sqlite3.rows(file, "SELECT metadata ->> '$.title'" + where));
            assertEquals(
                    List.of("READING|[\"read\"]|4|[\"a.py\"]|array|real"),
                    Sqlite3.rows(
                            file,
                            "SELECT s ->> '$.stage', s ->> '$.tool_history', s ->> '$.message_count', s ->> '$.observed_files',"
                                    + " json_type(s, '$.last_tools'), json_type(s, '$.stage_confidence') FROM (SELECT metadata ->"
                                    + " '$.conversation_state.state' AS s" + where + ")"));
            assertEquals(
                    List.of("user|1", "assistant|1", "tool|1", "assistant|1"),
                    Sqlite3.rows(
                            file,
                            "SELECT role, timestamp GLOB '????-??-??T??:??:??.??????' FROM messages WHERE session_id = '"
                                    + id + "' ORDER BY timestamp, rowid"));
            assertEquals(
                    List.of("c1|read"),
                    Sqlite3.rows(
                            file,
                            "SELECT tool_call_id, tool_name FROM messages WHERE role = 'tool' AND session_id = '" + id
                                    + "'"));
        }
    }

    private static String longest(Path file) {
        try (SessionStore store = SqliteStores.open(file, CLOCK)) {
            return store.page(SessionFilter.ALL, new SessionOrder(SessionOrder.By.MESSAGES, false), null, false, 1)
                    .rows()
                    .get(0)
                    .id();
        }
    }

    private static void addTo(Path file, String id, String text) {
        try (SessionStore store = SqliteStores.open(file, CLOCK)) {
            store.write(writer -> writer.append(id, List.of(new Message(0, "user", text, null, null, "{}"))));
        }
    }

    private static void setUnknown(Path file, String id) {
        try (SessionStore store = SqliteStores.open(file, CLOCK)) {
            store.write(writer -> writer.setDocument(
                    id,
                    Map.of(
                            "from_elsewhere",
                            UNKNOWN,
                            "conversation_state",
                            "{\"state\":{\"stage\":\"INITIAL\",\"unknown_to_us\":7}}")));
        }
    }
}
