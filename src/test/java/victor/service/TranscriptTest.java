package victor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.domain.ArchivedMessage;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/** Pages of a conversation meet without gap or overlap, whatever is in them. */
final class TranscriptTest {
    @TempDir
    Path directory;

    private SessionStore store;

    @BeforeEach
    void open() {
        store = SqliteStores.openOrCreate(directory.resolve("project.db"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void pagesForwardAndBackwardShowTheSame() {
        Transcript transcript = save(333, i -> "message " + i);
        List<String> forward = new ArrayList<>();
        ConversationPage page = transcript.beginning().page();
        assertTrue(page.atStart());
        int pages = 1;
        add(forward, page);
        while (!page.atEnd()) {
            page = transcript.after(last(page));
            assertEquals(forward.size() + 1, page.firstNumber());
            add(forward, page);
            pages++;
        }
        assertEquals(333, forward.size());
        assertTrue(pages > 5);
        List<String> backward = new ArrayList<>();
        page = transcript.end().page();
        assertTrue(page.atEnd());
        assertEquals(333 - page.messages().size() + 1, page.firstNumber());
        add(backward, page);
        while (!page.atStart()) {
            page = transcript.before(page.messages().get(0).id());
            assertEquals(333 - backward.size() - page.messages().size() + 1, page.firstNumber());
            backward.addAll(0, contents(page));
        }
        assertEquals(forward, backward);
    }

    @Test
    void longMessagesMakeSmallPages() {
        Transcript transcript = save(40, i -> "x".repeat(300_000));
        ConversationPage page = transcript.beginning().page();
        assertTrue(page.messages().size() <= 8, page.messages().size() + " messages");
        assertFalse(page.atEnd());
        ConversationPage next = transcript.after(last(page));
        assertEquals(page.messages().size() + 1, next.firstNumber());
    }

    @Test
    void aHitIsReadWithItsSurroundings() {
        Transcript transcript = save(200, i -> "message " + i);
        long id = store.messagesUpTo("s1", last(transcript.end().page()), 100)
                .get(0)
                .id();
        ConversationPage page = transcript.around(id).page();
        assertTrue(contents(page).contains("message 100"));
        assertEquals("message " + (page.firstNumber() - 1), contents(page).get(0));
        assertFalse(page.atStart());
        assertFalse(page.atEnd());
        assertEquals(transcript.beginning(), transcript.around(id + 1_000_000), "a message that is gone");
    }

    @Test
    void everyArchivedMessageIsInOnePage() {
        Transcript transcript = save(120, i -> "message " + i);
        List<ArchivedMessage> archive = new ArrayList<>();
        for (int index : new int[] {0, 0, 1, 49, 50, 51, 119, 120, 500}) {
            archive.add(archived(ArchivedMessage.Kind.PREVIEW, index));
            archive.add(archived(ArchivedMessage.Kind.COMPACTED, index));
            archive.add(archived(ArchivedMessage.Kind.COMPACTED, index));
        }
        store.write(writer -> writer.archive("s1", archive));
        List<Integer> previews = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        ConversationPage page = transcript.end().page();
        while (true) {
            previews.addAll(
                    0,
                    page.previews().stream()
                            .map(ArchivedMessage::afterMessageIndex)
                            .toList());
            gaps.addAll(
                    0,
                    page.gaps().stream()
                            .map(ConversationPage.Gap::afterMessageIndex)
                            .toList());
            if (page.atStart()) {
                break;
            }
            page = transcript.before(page.messages().get(0).id());
        }
        assertEquals(List.of(0, 0, 1, 49, 50, 51, 119, 120, 500), previews);
        assertEquals(List.of(0, 1, 49, 50, 51, 119, 120, 500), gaps);
        assertEquals(4, transcript.compacted(0, 9).size());
        assertEquals(1, transcript.compacted(0, 1).size());
    }

    @Test
    void anEmptySessionAndNoneAtAll() {
        Transcript transcript = save(0, i -> "");
        assertNotNull(transcript.beginning().session());
        assertEquals(ConversationPage.EMPTY, transcript.beginning().page());
        assertEquals(ConversationPage.EMPTY, transcript.end().page());
        Transcript none = new Sessions(store).transcript("nobody");
        assertNull(none.end().session());
        assertNull(none.around(7).session());
        assertEquals(List.of(), none.after(7).messages());
        assertEquals(List.of(), none.before(7).messages());
    }

    private Transcript save(int count, IntFunction<String> content) {
        List<Message> messages = IntStream.range(0, count)
                .mapToObj(i -> new Message(0, i % 2 == 0 ? "user" : "assistant", content.apply(i), null, null, "{}"))
                .toList();
        store.write(writer -> {
            writer.create("s0", "Other", null, null, null);
            writer.append("s0", List.of(new Message(0, "user", "other", null, null, "{}")));
            writer.create("s1", "T", null, null, null);
            return writer.append("s1", messages);
        });
        return new Sessions(store).transcript("s1");
    }

    private static ArchivedMessage archived(ArchivedMessage.Kind kind, int index) {
        return new ArchivedMessage(kind, index, new Message(0, "system", "archived", null, null, "{}"));
    }

    private static void add(List<String> all, ConversationPage page) {
        all.addAll(contents(page));
    }

    private static List<String> contents(ConversationPage page) {
        return page.messages().stream().map(Message::content).toList();
    }

    private static long last(ConversationPage page) {
        return page.messages().get(page.messages().size() - 1).id();
    }
}
