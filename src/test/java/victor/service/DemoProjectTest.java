package victor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.ModelCatalog;
import victor.domain.ModelFit;
import victor.domain.Session;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionSummary;
import victor.domain.StoredTime;
import victor.json.JsonText;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

final class DemoProjectTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T05:06:07.089Z"), ZoneId.of("Europe/Berlin"));
    private static final long DAY = 86_400_000L;

    @TempDir
    private static Path folder;

    private static DemoProject project;
    private static SessionStore store;

    @BeforeAll
    static void make() {
        project = DemoProject.create(folder, new SqliteFiles(), CLOCK);
        store = SqliteStores.open(project.database(), CLOCK);
    }

    @AfterAll
    static void closeStore() {
        store.close();
    }

    private record SqliteFiles() implements Stores {
        @Override
        public SessionStore open(Path file) {
            return SqliteStores.open(file, CLOCK);
        }

        @Override
        public SessionStore openOrCreate(Path file) {
            return SqliteStores.openOrCreate(file, CLOCK);
        }
    }

    private static List<SessionSummary> sessions() {
        return store.page(SessionFilter.ALL, SessionOrder.NEWEST, null, false, 100)
                .rows();
    }

    private static List<Message> messages(String id) {
        return store.lastMessages(id, List.of(), 1_000);
    }

    @Test
    void thereAreTwoDozenSoundSessionsOfManyModels() {
        assertEquals(project.sessions(), sessions().size());
        assertTrue(project.sessions() >= 24, "sessions: " + project.sessions());
        assertEquals(List.of(), store.check());
        Set<String> providers = new HashSet<>();
        ModelCatalog catalog = ModelCatalog.builtIn();
        for (SessionSummary session : sessions()) {
            providers.add(session.provider());
            assertTrue(catalog.facts(session.provider(), session.model()).isKnown(), session.model());
            assertTrue(session.messageCount() >= 2, session.id());
        }
        assertEquals(7, providers.size());
    }

    @Test
    void timesAreCountedBackFromNow() {
        long now = CLOCK.millis();
        long newest = StoredTime.millis(sessions().get(0).updatedAt());
        assertTrue(newest < now && newest > now - DAY / 24, sessions().get(0).updatedAt());
        int lastWeek = 0;
        for (SessionSummary session : sessions()) {
            long created = StoredTime.millis(session.createdAt());
            long updated = StoredTime.millis(session.updatedAt());
            lastWeek += updated > now - 7 * DAY ? 1 : 0;
            long before = created;
            for (Message message : messages(session.id())) {
                long time = StoredTime.millis(message.createdAt());
                assertTrue(time >= before && time <= updated, session.id());
                before = time;
            }
            assertEquals(updated, before, session.id());
        }
        assertTrue(lastWeek >= 10 && lastWeek < project.sessions(), "last week: " + lastWeek);
    }

    @Test
    void everyCallOfAToolHasItsResult() {
        int calls = 0;
        for (SessionSummary session : sessions()) {
            List<String> open = new ArrayList<>();
            for (Message message : messages(session.id())) {
                String made = message.toolCalls();
                assertTrue(made == null || message.role().equals("assistant"), session.id());
                for (String call : made == null ? List.<String>of() : JsonText.elements(made)) {
                    open.add(string(call, "id"));
                    assertNotEquals("", string(call, "name"));
                    assertTrue(
                            Objects.requireNonNull(JsonText.get(call, "arguments"))
                                    .startsWith("{"),
                            call);
                    calls++;
                }
                if (message.role().equals("tool")) {
                    assertTrue(open.remove(string(message.fields(), "tool_call_id")), session.id() + message.fields());
                }
            }
            assertEquals(List.of(), open, session.id());
        }
        assertTrue(calls >= 10, "calls: " + calls);
    }

    @Test
    void thereIsSomethingOfEachKind() {
        int previews = 0;
        int compacted = 0;
        int thinking = 0;
        int untitled = 0;
        StringBuilder all = new StringBuilder();
        Set<String> stages = new HashSet<>();
        for (SessionSummary session : sessions()) {
            Session whole = Objects.requireNonNull(store.find(session.id()));
            stages.add(string(
                    Objects.requireNonNull(JsonText.get(whole.document(), "conversation_state", "state")), "stage"));
            for (ArchivedMessage each : store.archive(session.id())) {
                previews += each.kind() == ArchivedMessage.Kind.PREVIEW ? 1 : 0;
                compacted += each.kind() == ArchivedMessage.Kind.COMPACTED ? 1 : 0;
            }
            for (Message message : messages(session.id())) {
                thinking += JsonText.get(message.fields(), "thinking") == null ? 0 : 1;
                all.append(message.content()).append('\n');
            }
            untitled += session.title().startsWith("What does \"errno 28\"") ? 1 : 0;
        }
        assertEquals(2, previews);
        assertEquals(4, compacted);
        assertTrue(thinking >= 4, "thinking: " + thinking);
        assertEquals(1, untitled);
        assertTrue(stages.containsAll(
                Set.of("INITIAL", "PLANNING", "ANALYSIS", "EXECUTION", "VERIFICATION", "COMPLETION")));
        for (String wanted : List.of(
                "```sql", "```python", "|---", "## ", "1. ", "- [ ] ", "> ", "Größe", "日本時間", "索引", "à", "🎉")) {
            assertTrue(all.indexOf(wanted) >= 0, wanted);
        }
        assertFalse(Pattern.compile("(?m)^%% ").matcher(all).find());
    }

    @Test
    void oneConversationIsTooLongForAnOldModel() {
        ModelSwitching models = new ModelSwitching(store, new SessionChanges(store), ModelCatalog.builtIn());
        int tooLong = 0;
        for (SessionSummary session : sessions()) {
            SessionModel look = models.look(session.id());
            assertEquals(ModelFit.FITS, look.fit(look.model()), session.id());
            tooLong += look.fit(models.choose("gpt-4", null)) == ModelFit.TOO_LONG ? 1 : 0;
        }
        assertEquals(1, tooLong);
    }

    @Test
    void aTemporaryProjectIsForItsOwnerAloneAndCanBeDeleted() throws IOException {
        DemoProject temporary = DemoProject.createTemporary(new SqliteFiles(), CLOCK);
        assertTrue(Files.exists(temporary.database()));
        if (FileErrors.posix(temporary.directory())) {
            assertEquals(3, Files.getPosixFilePermissions(temporary.directory()).size());
        }
        temporary.delete();
        assertFalse(Files.exists(temporary.directory()));
    }

    private static String string(String object, String name) {
        String raw = JsonText.get(object, name);
        return raw == null ? "" : String.valueOf(JsonText.string(raw));
    }
}
