package victor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import victor.domain.ArchivedMessage;
import victor.domain.ArchivedMessage.Kind;
import victor.domain.Message;
import victor.domain.Session;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage;
import victor.domain.SessionSummary;
import victor.json.JsonText;

/** Every operation of a store, on real files; {@link #verify} looks at the file with other means after each test. */
public abstract class SessionStoreContract extends MessagesContract {
    @Test
    void emptyStoreAnswersNothing() {
        assertEquals(List.of(), list());
        assertEquals(0, store.count(SessionFilter.ALL));
        assertNull(store.find("nothing"));
        assertEquals(List.of(), store.ids(SessionFilter.ALL));
        assertEquals(List.of(), store.lastMessages("nothing", List.of(), 5));
        assertEquals(List.of(), store.archive("nothing"));
    }

    @Test
    void createdSessionIsListedAndFound() {
        assertTrue(create("s1", "First", "anthropic", "claude-sonnet-4"));
        assertFalse(create("s1", "Again", null, null), "an id can be taken once");
        SessionSummary found = find("s1");
        assertEquals("First", found.title());
        assertEquals("anthropic", found.provider());
        assertEquals("claude-sonnet-4", found.model());
        assertEquals(0, found.messageCount());
        assertEquals(List.of(), found.tags());
        assertEquals(
                List.of(found),
                store.page(SessionFilter.ALL, SessionOrder.NEWEST, null, false, 10)
                        .rows());
    }

    @Test
    void aProfileIsSet() {
        create("s1", "T", "p", "m");
        assertTrue(change(writer -> writer.setProfile("s1", "fast")));
        assertEquals("fast", find("s1").profile());
        assertTrue(change(writer -> writer.setProfile("s1", null)));
        assertNull(find("s1").profile());
        assertFalse(change(writer -> writer.setProfile("nobody", "fast")));
    }

    @Test
    void aPageOfMessagesGoesOnWhereTheOneBeforeEnded() {
        create("s1", "T", "p", "m");
        List<Message> written = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            written.add(user("message " + i));
        }
        write(writer -> writer.append("s1", written));
        List<String> read = new ArrayList<>();
        long[] after = {0};
        for (int page = 0; page < 4; page++) {
            store.messages("s1", after[0], 10, message -> {
                read.add(Objects.toString(message.content()));
                after[0] = message.id();
            });
        }
        assertEquals(written.stream().map(Message::content).toList(), read);
        assertEquals(
                List.of("message 23", "message 24"),
                store.lastMessages("s1", List.of("user"), 2).stream()
                        .map(Message::content)
                        .toList());
        assertEquals(List.of(), store.lastMessages("s1", List.of("assistant"), 2));
    }

    @Test
    void aPlaceInAnOrderIsWhereThePageAfterItBegins() {
        for (int i = 0; i < 9; i++) {
            create("s" + i, "Title " + i * 5 % 9, "p" + i % 2, "m");
            for (int k = 0; k < i % 3; k++) {
                String id = "s" + i;
                write(writer -> writer.append(id, List.of(user("q"))));
            }
        }
        SessionFilter some = new SessionFilter(null, "p1", null, List.of(), null, null);
        for (SessionOrder.By by : SessionOrder.By.values()) {
            for (boolean reverse : new boolean[] {false, true}) {
                SessionOrder order = new SessionOrder(by, reverse);
                for (SessionFilter filter : List.of(SessionFilter.ALL, some)) {
                    List<String> whole = ids(store.page(filter, order, null, false, 100));
                    for (int i = 0; i < whole.size(); i++) {
                        SessionPage.Anchor place = store.place(filter, order, whole.get(i));
                        assertNotNull(place);
                        assertEquals(
                                whole.subList(i + 1, whole.size()), ids(store.page(filter, order, place, false, 100)));
                        assertEquals(whole.subList(0, i), ids(store.page(filter, order, place, true, 100)));
                    }
                }
                assertNull(store.place(some, order, "s2"), "it does not match");
                assertNull(store.place(SessionFilter.ALL, order, "gone"));
            }
        }
    }

    @Test
    void aSessionIsHandedOnWhole() {
        create("s1", "T", "p", "m");
        write(writer -> writer.append("s1", List.of(user("one"), user(HOSTILE))));
        write(writer -> writer.archive("s1", List.of(new ArchivedMessage(Kind.COMPACTED, 1, user("once there")))));
        SessionSummary summary = find("s1");
        List<Object> expected = new ArrayList<>(List.of(withoutMessages(store.find("s1"))));
        expected.addAll(messages("s1"));
        expected.add(store.archive("s1"));
        Parts parts = new Parts();
        assertTrue(store.read(summary, parts));
        assertEquals(expected, parts.all);
        assertEquals(4, parts.all.size());
        write(writer -> writer.delete(List.of("s1")));
        assertFalse(store.read(summary, parts));
        assertEquals(4, parts.all.size());
    }

    private static Session withoutMessages(Session session) {
        String document = session.document();
        boolean held = JsonText.get(document, "conversation", "messages") != null;
        return new Session(
                session.summary(),
                held ? JsonText.set(document, "[]", "conversation", "messages") : document,
                session.degraded());
    }

    @Test
    void listIsNewestFirstAndPagesMeetWithoutGapOrOverlap() {
        for (int i = 0; i < 23; i++) {
            create(String.format("s%02d", i), "Title " + (i * 7 % 23), "p" + i % 3, "m" + i % 2);
            if (i % 4 == 0) {
                int count = i % 3 + 1;
                for (int k = 0; k < count; k++) {
                    String id = String.format("s%02d", i);
                    write(writer -> writer.append(id, List.of(user("q"))));
                }
            }
        }
        for (SessionOrder.By by : SessionOrder.By.values()) {
            for (boolean reverse : new boolean[] {false, true}) {
                SessionOrder order = new SessionOrder(by, reverse);
                List<String> whole = ids(store.page(SessionFilter.ALL, order, null, false, 100));
                assertEquals(23, whole.size(), order.toString());
                assertEquals(whole, walk(order, false), order.toString());
                assertEquals(whole, walk(order, true), order.toString());
            }
        }
        assertEquals(
                store.ids(SessionFilter.ALL),
                ids(store.page(SessionFilter.ALL, SessionOrder.NEWEST, null, false, 100)));
    }

    private List<String> walk(SessionOrder order, boolean backward) {
        List<String> ids = new ArrayList<>();
        SessionPage page = store.page(SessionFilter.ALL, order, null, backward, 4);
        while (true) {
            ids.addAll(backward ? 0 : ids.size(), ids(page));
            SessionPage.Anchor anchor = backward ? page.first() : page.last();
            if (!page.more() || anchor == null) {
                return ids;
            }
            page = store.page(SessionFilter.ALL, order, anchor, backward, 4);
        }
    }

    @Test
    void filtersHoldTogether() {
        create("abc-1", "A", "anthropic", "claude-sonnet-4");
        create("abc-2", "B", "openai", "gpt-4o");
        create("ABC-3", "C", "openai", "gpt-4");
        write(writer -> writer.setTags("abc-2", List.of("bug", "Urgent")));
        assertEquals(List.of("abc-2", "abc-1"), store.ids(SessionFilter.prefix("abc-")));
        assertEquals(List.of(), store.ids(SessionFilter.prefix("abc_")));
        assertEquals(List.of(), store.ids(SessionFilter.prefix("%")));
        assertEquals(List.of("ABC-3", "abc-2"), store.ids(filter("OpenAI", null)));
        assertEquals(List.of("ABC-3", "abc-2"), store.ids(filter(null, "gpt-4")));
        assertEquals(List.of("abc-2"), store.ids(filter("openai", "gpt-4o")));
        assertEquals(
                List.of("abc-2"), store.ids(new SessionFilter(null, null, null, List.of("urgent", "bug"), null, null)));
        assertEquals(1, store.count(new SessionFilter(null, "openai", null, List.of("bug"), null, null)));
        assertEquals(List.of("abc-1", "abc-2"), store.idsStartingWith("abc", 5));
        long now = clock.millis();
        assertEquals(3, store.count(new SessionFilter(null, null, null, List.of(), now - 3_600_000, now + 1000)));
        assertEquals(0, store.count(new SessionFilter(null, null, null, List.of(), now + 1000, null)));
        assertEquals(0, store.count(new SessionFilter(null, null, null, List.of(), null, now - 3_600_000)));
    }

    private static SessionFilter filter(String provider, String model) {
        return new SessionFilter(null, provider, model, List.of(), null, null);
    }

    @Test
    void renamingAndTaggingLeaveTheTimeAlone() {
        create("s1", "Old", "p", "m");
        String updated = find("s1").updatedAt();
        assertTrue(change(writer -> writer.rename("s1", HOSTILE)));
        assertTrue(change(writer -> writer.setTags("s1", List.of("a b", "认证", "\"q\""))));
        assertEquals(HOSTILE, find("s1").title());
        assertEquals(List.of("a b", "认证", "\"q\""), find("s1").tags());
        assertEquals(updated, find("s1").updatedAt());
        write(writer -> writer.append("s1", List.of(user("q"))));
        assertNotEquals(updated, find("s1").updatedAt());
        assertFalse(change(writer -> writer.rename("nobody", "x")));
        assertFalse(change(writer -> writer.setTags("nobody", List.of())));
    }

    @Test
    void aSessionWithoutTitleIsCalledByItsFirstQuestion() {
        create("s1", null, "p", "m");
        assertEquals("Untitled Session", find("s1").title());
        write(writer ->
                writer.append("s1", List.of(new Message(0, "system", "rules", null, null, "{}"), user("why\n is it"))));
        assertEquals("why is it", find("s1").title());
        create("s2", null, "p", "m");
        write(writer -> writer.append("s2", List.of(user("y".repeat(51)))));
        assertEquals("y".repeat(47) + "...", find("s2").title());
    }

    @Test
    void documentMembersSurviveAndCanBeReplaced() {
        create("s1", "T", "p", "m");
        assertTrue(change(writer -> writer.setDocument(
                "s1",
                Map.of(
                        "conversation_state",
                        "{\"state\":{\"stage\":\"PLANNING\",\"n\":1.00,\"n\":2}}",
                        "x_tool",
                        "[1e400]"))));
        write(writer -> writer.rename("s1", "Other"));
        write(writer -> writer.setTags("s1", List.of("t")));
        write(writer -> writer.append("s1", List.of(user("q"))));
        String document = Objects.requireNonNull(store.find("s1")).document();
        assertEquals(
                "{\"state\":{\"stage\":\"PLANNING\",\"n\":1.00,\"n\":2}}",
                JsonText.get(document, "conversation_state"));
        assertEquals("[1e400]", JsonText.get(document, "x_tool"));
        write(writer -> writer.setDocument("s1", Map.of("conversation_state", "null")));
        document = Objects.requireNonNull(store.find("s1")).document();
        assertEquals("null", JsonText.get(document, "conversation_state"));
        assertEquals("[1e400]", JsonText.get(document, "x_tool"));
    }

    @Test
    void theModelCanBeSwitched() {
        create("s1", "T", "anthropic", "claude");
        assertTrue(change(writer -> writer.setModel("s1", "ollama", "qwen2.5-coder:7b")));
        assertEquals("ollama", find("s1").provider());
        assertEquals("qwen2.5-coder:7b", find("s1").model());
    }

    @Test
    void archivedMessagesAreKeptButNotCounted() {
        create("s1", "T", "p", "m");
        write(writer -> writer.append("s1", List.of(user("q"), user("r"))));
        Message preview = new Message(
                0,
                "system",
                "FILE PREVIEW: app.py",
                null,
                null,
                "{\"metadata\":{\"preview_kind\":\"file_preview\",\"preview_path\":\"app.py\",\"preview_body\":\"print()\\n\"}}");
        assertTrue(change(writer -> writer.archive(
                "s1",
                List.of(
                        new ArchivedMessage(Kind.PREVIEW, 1, preview),
                        new ArchivedMessage(Kind.COMPACTED, 0, user("old"))))));
        assertEquals(2, find("s1").messageCount());
        assertEquals(1, find("s1").previewCount());
        List<ArchivedMessage> archive = store.archive("s1");
        ArchivedMessage read = archive.stream()
                .filter(one -> one.kind() == Kind.PREVIEW)
                .findFirst()
                .orElseThrow();
        assertEquals(1, read.afterMessageIndex());
        assertEquals("FILE PREVIEW: app.py", read.message().content());
        assertEquals("\"print()\\n\"", JsonText.get(read.message().fields(), "metadata", "preview_body"));
        assertTrue(archive.stream()
                .anyMatch(one -> one.kind() == Kind.COMPACTED
                        && "old".equals(one.message().content())));
        assertEquals(
                List.of("q", "r"), messages("s1").stream().map(Message::content).toList());
    }

    @Test
    void deletingTakesEverythingOfTheSessionAndNothingElse() {
        create("s1", "T", "p", "m");
        create("s2", "U", "p", "m");
        write(writer -> writer.append("s1", List.of(user("q"))));
        write(writer -> writer.append("s2", List.of(user("r"))));
        assertEquals(1, (int) write(writer -> writer.delete(List.of("s1", "nobody", "s1"))));
        assertNull(store.find("s1"));
        assertEquals(List.of(), messages("s1"));
        assertEquals(1, messages("s2").size());
        assertEquals(List.of("s2"), store.ids(SessionFilter.ALL));
        create("s1", "New", "p", "m");
        assertEquals(0, find("s1").messageCount(), "a new session does not inherit from the deleted one");
    }

    @Test
    void replacingMessagesKeepsTheSession() {
        create("s1", "T", "p", "m");
        write(writer -> writer.append("s1", List.of(user("q"), user("r"), user("s"))));
        assertTrue(change(writer -> writer.replaceMessages("s1", List.of(user("one")))));
        assertEquals(
                List.of("one"), messages("s1").stream().map(Message::content).toList());
        assertEquals(1, find("s1").messageCount());
    }

    @Test
    void aFailedWriteChangesNothing() {
        create("s1", "T", "p", "m");
        assertThrows(
                IllegalStateException.class,
                () -> write(writer -> {
                    writer.delete(List.of("s1"));
                    writer.create("s9", "X", null, null, null);
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(List.of("s1"), store.ids(SessionFilter.ALL));
        assertTrue(change(writer -> writer.rename("s1", "still works")));
    }

    @Test
    void aSecondConnectionSeesWritesAndTheStampTells() {
        create("s1", "T", "p", "m");
        try (SessionStore other = open(file, clock)) {
            String before = other.changeStamp();
            assertEquals(before, other.changeStamp());
            create("s2", "U", "p", "m");
            assertNotEquals(before, other.changeStamp());
            assertNotNull(other.find("s2"));
        }
    }

    @Test
    void aSnapshotStaysWhatItWas() {
        create("s1", "T", "p", "m");
        try (SessionStore other = open(file, clock)) {
            assertEquals(1, (int) other.snapshot(reads -> {
                int before = reads.count(SessionFilter.ALL);
                create("s2", "U", "p", "m");
                assertEquals(before, reads.count(SessionFilter.ALL));
                return before;
            }));
            assertEquals(2, other.count(SessionFilter.ALL));
        }
    }

    @Test
    void aRestoredSessionIsWhatItWasElsewhere() {
        create("s1", HOSTILE, "anthropic", "claude");
        write(writer -> writer.append(
                "s1", List.of(user("q"), new Message(0, "tool", "r", null, null, "{\"tool_call_id\":\"c\"}"))));
        write(writer -> writer.setTags("s1", List.of("a")));
        write(writer -> writer.setDocument("s1", Map.of("execution_state", "{\"x\":1.0}")));
        var session = Objects.requireNonNull(store.find("s1"));
        List<Message> messages = messages("s1");
        List<ArchivedMessage> archive = store.archive("s1");
        write(writer -> writer.delete(List.of("s1")));
        assertTrue(change(writer -> writer.restore(session, messages, archive)));
        assertFalse(change(writer -> writer.restore(session, messages, archive)));
        assertEquals(session.summary(), find("s1"));
        assertEquals(
                messages.stream().map(Message::createdAt).toList(),
                messages("s1").stream().map(Message::createdAt).toList());
        assertEquals(
                "{\"x\":1.0}",
                JsonText.get(Objects.requireNonNull(store.find("s1")).document(), "execution_state"));
    }
}
