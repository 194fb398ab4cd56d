package victor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import victor.domain.ArchivedMessage;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.domain.MessageHits;
import victor.domain.MessageRange;
import victor.domain.QueryParser;
import victor.domain.SearchQuery;

/** One conversation, read and searched in pieces. */
public abstract class ReadingContract extends OpenStore {
    @Test
    void messagesAreReadBackwardsFromAnyOfThem() {
        createNumbered("s1", 25);
        createNumbered("s2", 3);
        List<Message> all = messages("s1");
        for (int at : new int[] {0, 1, 9, 24}) {
            for (int limit : new int[] {1, 2, 10, 100}) {
                assertEquals(
                        contents(all.subList(Math.max(0, at + 1 - limit), at + 1)),
                        contents(store.messagesUpTo("s1", all.get(at).id(), limit)));
            }
            assertEquals(at + 1, store.messageNumber("s1", all.get(at).id()));
        }
        long other = all.get(24).id() + 1_000_000;
        assertEquals(List.of(), store.messagesUpTo("s1", other, 5));
        assertEquals(List.of(), store.messagesUpTo("nobody", all.get(0).id(), 5));
        assertEquals(0, store.messageNumber("s1", other));
        assertEquals(0, store.messageNumber("nobody", all.get(0).id()));
    }

    @Test
    void oneSessionIsSearchedInPieces() {
        createNumbered("s1", 40);
        createNumbered("s2", 3);
        List<Long> expected = new ArrayList<>();
        for (Message message : messages("s1")) {
            if (message.content().equals("message 7") || message.content().contains(" 3")) {
                expected.add(message.id());
            }
        }
        assertEquals(12, expected.size());
        assertEquals(expected, found("3 \"message 7\" -nothing", false, 6));
        List<Long> reversed = new ArrayList<>(expected);
        Collections.reverse(reversed);
        assertEquals(reversed, found("3 \"message 7\" role:user", true, 7));
        assertEquals(List.of(), found("3 role:assistant", true, 7));
        SearchQuery every = QueryParser.parse("message", null, clock.millis());
        List<Long> all = messages("s1").stream().map(Message::id).toList();
        for (boolean backward : new boolean[] {false, true}) {
            List<Long> between = new ArrayList<>(all.subList(11, 20));
            if (backward) {
                Collections.reverse(between);
            }
            assertEquals(
                    new MessageHits(between, between.get(8), true),
                    store.findMessages("s1", every, new MessageRange(all.get(10), all.get(20), backward), 10));
        }
    }

    private List<Long> found(String text, boolean backward, int limit) {
        SearchQuery query = QueryParser.parse(text, null, clock);
        List<Long> ids = new ArrayList<>();
        MessageRange range = new MessageRange(0, 0, backward);
        MessageHits hits = store.findMessages("s1", query, range, limit);
        ids.addAll(hits.ids());
        while (!hits.finished()) {
            range = range.beyond(hits);
            hits = store.findMessages("s1", query, range, limit);
            ids.addAll(hits.ids());
        }
        return ids;
    }

    @Test
    void theArchiveIsReadInParts() {
        createNumbered("s1", 6);
        List<ArchivedMessage> archived = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            archived.add(new ArchivedMessage(
                    i % 3 == 0 ? ArchivedMessage.Kind.PREVIEW : ArchivedMessage.Kind.COMPACTED,
                    i / 4 * 2,
                    new Message(
                            0,
                            "user",
                            "archived " + i,
                            null,
                            null,
                            i % 3 == 0 ? "{\"metadata\":{\"preview_kind\":\"file_preview\"}}" : "{}")));
        }
        write(writer -> writer.archive("s1", archived));
        assertEquals(
                List.of("archived 3", "archived 6", "archived 9"),
                archivedContents(ArchivedMessage.Kind.PREVIEW, 0, 4, 3));
        assertEquals(List.of("archived 0", "archived 3"), archivedContents(ArchivedMessage.Kind.PREVIEW, 0, 1, 9));
        assertEquals(
                List.of("archived 4", "archived 5", "archived 7"),
                archivedContents(ArchivedMessage.Kind.COMPACTED, 2, 2, 9));
        assertEquals(List.of(new ConversationPage.Gap(2, 3), new ConversationPage.Gap(4, 3)), store.gaps("s1", 1, 9));
        assertEquals(List.of(), store.gaps("s1", 1, 1));
        assertEquals(List.of(), store.gaps("nobody", 0, 9));
        assertEquals(
                12,
                store.archive("s1", ArchivedMessage.Kind.PREVIEW, 0, 9, 99).stream()
                                .map(one -> one.message().id())
                                .distinct()
                                .count()
                        + store.archive("s1", ArchivedMessage.Kind.COMPACTED, 0, 9, 99).stream()
                                .map(one -> one.message().id())
                                .distinct()
                                .count());
    }

    private List<String> archivedContents(ArchivedMessage.Kind kind, int from, int to, int limit) {
        return contents(store.archive("s1", kind, from, to, limit).stream()
                .map(ArchivedMessage::message)
                .toList());
    }

    private void createNumbered(String id, int count) {
        create(id, "T", "p", "m");
        List<Message> written = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            written.add(user("message " + i));
        }
        write(writer -> writer.append(id, written));
    }

    private static List<String> contents(List<Message> messages) {
        return messages.stream().map(Message::content).toList();
    }
}
