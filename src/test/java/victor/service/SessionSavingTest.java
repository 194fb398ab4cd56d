package victor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.domain.IdFormat;
import victor.domain.SessionFilter;
import victor.service.SessionSaving.Change;
import victor.service.SessionSaving.Outcome;
import victor.service.SessionSaving.Request;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/** What an input becomes in the store; several conversations are written together. */
final class SessionSavingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T09:00:00Z"), ZoneOffset.UTC);
    private static final Request AS_IS = new Request(null, false, null, null, null, null, IdFormat.TIMESTAMP);
    private static final Request FRESH = new Request(null, true, null, null, null, null, IdFormat.TIMESTAMP);

    @TempDir
    Path folder;

    private SessionStore store;

    @BeforeEach
    void open() {
        store = SqliteStores.openOrCreate(folder.resolve("project.db"), CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void manySessionsKeepTheirIdsTheirOrderAndTheirMessages() throws Exception {
        StringBuilder input = new StringBuilder("[");
        List<Outcome> expected = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            String id = "s" + i;
            input.append(i == 0 ? "" : ",").append(whole(id, i % 4));
            expected.add(new Outcome(id, Change.CREATED, i % 4));
        }
        assertEquals(expected, save(input.append(']').toString(), AS_IS));
        for (int i = 0; i < 700; i++) {
            assertEquals(numbers(i % 4), contents("s" + i));
        }
    }

    @Test
    void newIdsOfOneSecondAreDifferent() throws Exception {
        List<Outcome> outcomes = save(
                "[" + whole("a", 1) + "," + whole("b", 2) + "," + mere(null, 3) + "," + whole("a", 1) + "]", FRESH);
        assertEquals(4, new HashSet<>(outcomes.stream().map(Outcome::id).toList()).size());
        assertEquals(
                List.of(1, 2, 3, 1), outcomes.stream().map(Outcome::messages).toList());
        for (Outcome outcome : outcomes) {
            assertEquals(numbers(outcome.messages()), contents(outcome.id()));
        }
        assertEquals(4, store.count(SessionFilter.ALL));
    }

    @Test
    void whatGoesOnWithASessionUpdatesItAndAnEarlierStateOfItDoesNot() throws Exception {
        String input = whole("a", 1) + "\n" + whole("b", 2) + "\n" + whole("a", 3) + "\n" + mere("b", 4) + "\n"
                + whole("b", 1) + "\n" + mere("a", 2) + "\n" + whole("a", 3);
        assertEquals(
                List.of(
                        new Outcome("a", Change.CREATED, 1),
                        new Outcome("b", Change.CREATED, 2),
                        new Outcome("a", Change.UPDATED, 3),
                        new Outcome("b", Change.UPDATED, 4),
                        new Outcome("b", Change.KEPT, 1),
                        new Outcome("a", Change.KEPT, 2),
                        new Outcome("a", Change.UPDATED, 3)),
                save(input, AS_IS));
        assertEquals(numbers(3), contents("a"));
        assertEquals(numbers(4), contents("b"));
    }

    @Test
    void otherMessagesUnderTheSameIdBecomeAnotherSession() throws Exception {
        save(whole("a", 2), AS_IS);
        String other = whole("a", 2).replace("\"1\"", "\"another\"");
        Outcome outcome = save(other, AS_IS).get(0);
        assertEquals(new Outcome(outcome.id(), Change.CREATED, 2, "a"), outcome);
        assertEquals(numbers(2), contents("a"));
        assertEquals(List.of("0", "another"), contents(outcome.id()));
        Request named = new Request("a", false, null, null, null, null, IdFormat.TIMESTAMP);
        assertEquals(List.of(new Outcome("a", Change.UPDATED, 2)), save(other, named));
        assertEquals(List.of("0", "another"), contents("a"));
    }

    @Test
    void aTimeInAnotherFormIsTheSameTime() throws Exception {
        String input = "{\"id\":\"a\",\"messages\":[{\"role\":\"user\",\"content\":\"q\",\"created_at\":\"%s\"}]}";
        save(input.formatted("2026-01-05T09:00:00.000Z"), AS_IS);
        assertEquals(
                List.of(new Outcome("a", Change.UPDATED, 1)),
                save(input.formatted("2026-01-05T10:00:00+01:00"), AS_IS));
        assertEquals(1, store.count(SessionFilter.ALL));
    }

    @Test
    void onAnyErrorNothingIsSaved() throws Exception {
        save(whole("a", 1), AS_IS);
        assertThrows(
                SessionException.class,
                () -> save("[" + whole("b", 1) + "," + whole("a", 2) + ",{\"messages\":7}]", AS_IS));
        assertEquals(List.of("a"), store.ids(SessionFilter.ALL));
        assertEquals(numbers(1), contents("a"));
    }

    private List<Outcome> save(String input, Request request) throws Exception {
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        return new SessionSaving(() -> store, "project")
                .save(new BufferedInputStream(new ByteArrayInputStream(bytes)), request, CLOCK);
    }

    private static String whole(String id, int messages) {
        return "{\"metadata\":{\"session_id\":\"" + id + "\",\"title\":\"T\"},\"conversation\":" + mere(null, messages)
                + "}";
    }

    private static String mere(String id, int messages) {
        StringBuilder text = new StringBuilder(id == null ? "{" : "{\"id\":\"" + id + "\",").append("\"messages\":[");
        for (int i = 0; i < messages; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"role\":\"user\",\"content\":\"")
                    .append(i)
                    .append("\"}");
        }
        return text.append("]}").toString();
    }

    private List<String> contents(String id) {
        List<String> contents = new ArrayList<>();
        store.messages(id, 0, 100, message -> contents.add(message.content()));
        return contents;
    }

    private static List<String> numbers(int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(Integer.toString(i));
        }
        return numbers;
    }
}
