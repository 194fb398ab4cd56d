package victor.service.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.domain.MessageHits;
import victor.domain.MessageRange;
import victor.domain.QueryParser;
import victor.domain.StopSignal;

/** The search in a conversation: what is stored of it, and what was said since. */
final class FindingTest {
    @TempDir
    Path directory;

    private ChatProject project() {
        return new ChatProject(directory.resolve("project.db"), Clock.systemUTC());
    }

    /** The texts of the messages that are found, in their order. */
    private static List<String> found(Conversation conversation, String query, MessageRange range) {
        List<Long> ids = new ArrayList<>();
        MessageRange rest = range;
        while (true) {
            MessageHits hits = conversation.find(QueryParser.parse(query, null, 0), rest);
            ids.addAll(hits.ids());
            if (hits.finished()) {
                break;
            }
            rest = rest.beyond(hits);
        }
        List<String> texts = new ArrayList<>();
        ConversationPage page = conversation.after(0);
        while (!page.messages().isEmpty()) {
            for (Message message : page.messages()) {
                if (ids.contains(message.id())) {
                    texts.add(message.content());
                }
            }
            page = conversation.after(
                    page.messages().get(page.messages().size() - 1).id());
        }
        assertEquals(ids.size(), texts.size(), "each is a message of the conversation");
        return texts;
    }

    @Test
    void storedAndNewMessagesAreFoundAlike() {
        try (ChatProject project = project()) {
            Conversation conversation = project.begin();
            project.talk(conversation, "Alpha", 3);
            conversation.save(false, null);
            project.talk(conversation, "Beta", 2);
            assertEquals(
                    List.of("Alpha question 1", "Alpha answer 1", "Beta question 1", "Beta answer 1"),
                    found(conversation, "1", MessageRange.ALL));
            assertEquals(
                    List.of("Alpha answer 0", "Alpha answer 1", "Alpha answer 2", "Beta answer 0", "Beta answer 1"),
                    found(conversation, "role:assistant", MessageRange.ALL));
            assertEquals(
                    List.of("Beta question 0", "Beta question 1"),
                    found(conversation, "beta -role:assistant", MessageRange.ALL));
            assertEquals(List.of(), found(conversation, "gamma", MessageRange.ALL));
            assertEquals(List.of("Alpha answer 2"), found(conversation, "\"answer 2\"", MessageRange.ALL));
        }
    }

    @Test
    void aPartEndsWhereItIsToEnd() {
        try (ChatProject project = project()) {
            Conversation conversation = project.begin();
            project.talk(conversation, "Alpha", 2);
            conversation.save(false, null);
            project.talk(conversation, "Beta", 2);
            List<Message> all = conversation.after(0).messages();
            assertEquals(8, all.size());
            for (int from = 0; from <= 8; from++) {
                for (int to = from; to < 8; to++) {
                    MessageRange range = new MessageRange(
                            from == 0 ? 0 : all.get(from - 1).id(), all.get(to).id(), false);
                    List<String> expected = ChatProject.texts(all.subList(from, to)).stream()
                            .filter(text -> text.contains("answer"))
                            .toList();
                    assertEquals(expected, found(conversation, "answer", range), from + " to " + to);
                }
            }
        }
    }

    @Test
    void whatOthersAddedMeanwhileIsNoPartOfIt() {
        try (ChatProject project = project()) {
            Conversation first = project.begin();
            project.talk(first, "Alpha", 2);
            String id = first.save(false, null).id();
            Conversation second = project.begin();
            second.resume(id);
            project.talk(second, "Beta", 1);
            second.save(false, null);
            assertEquals(List.of(), found(first, "beta", MessageRange.ALL));
            assertEquals(2, found(second, "beta", MessageRange.ALL).size());
        }
    }

    @Test
    void afterACompactionWhatIsLeftIsSearched() {
        try (ChatProject project = project()) {
            Conversation conversation = project.begin();
            project.talk(conversation, "Alpha", 10);
            conversation.save(false, null);
            conversation.compact(new CompactionRequest(4, CompactionRequest.Summary.NONE), new StopSignal());
            List<String> left = found(conversation, "alpha", MessageRange.ALL);
            assertFalse(left.contains("Alpha question 0"), left.toString());
            assertTrue(left.contains("Alpha answer 9"), left.toString());
        }
    }
}
