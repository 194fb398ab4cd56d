package victor.service.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import victor.domain.ArchivedMessage;
import victor.domain.QueryParser;
import victor.domain.SearchOrder;
import victor.domain.SessionFilter;
import victor.domain.StopSignal;
import victor.llm.ProviderException;
import victor.service.SessionException;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/** Compactions of conversations on a real database, and that they can be taken back. */
final class CompactingTest extends OnProject {
    private static final CompactionRequest PLAIN = new CompactionRequest(6, CompactionRequest.Summary.NONE);
    private static final CompactionRequest SMART = new CompactionRequest(6, CompactionRequest.Summary.SMART);
    private static final CompactionRequest OFFLINE = new CompactionRequest(6, CompactionRequest.Summary.OFFLINE);

    @Test
    void aSmallConversationIsLeftAlone() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 2);
        ConversationView before = conversation.view();
        assertNull(conversation.preview(PLAIN));
        assertNull(conversation.compact(PLAIN, new StopSignal()));
        assertNull(conversation.uncompact());
        assertEquals(before, conversation.view());
    }

    @Test
    void theLastSixStayAndTheActiveSessionToo() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 12);
        String id = conversation.save(false, null).id();
        CompactionPreview preview = conversation.preview(PLAIN);
        assertEquals(24, preview.before());
        assertEquals(6, preview.after());
        assertEquals(18, preview.goes().size());
        assertTrue(preview.lengthAfter().tokens() < preview.lengthBefore().tokens());
        assertEquals(24, conversation.view().messages(), "a preview changes nothing");
        Compacted compacted = conversation.compact(PLAIN, new StopSignal());
        assertEquals(24, compacted.before());
        assertEquals(6, compacted.after());
        assertNull(compacted.summary());
        assertEquals(preview.lengthAfter(), compacted.lengthAfter());
        assertEquals(24, project.stored(id).size(), "only a save changes a session");
        Saved saved = conversation.save(false, null);
        assertEquals(id, saved.id());
        assertEquals("a question 0", saved.title(), "the title stays although its question went");
        assertEquals(6, project.stored(id).size());
        assertEquals(18, archived(id));
        assertEquals(List.of(id), found("\"a answer 3\""), "what went is searched");
    }

    @Test
    void itComesBackInALaterProcessWithWhatWasSaidSince() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 12);
        String id = conversation.save(false, null).id();
        List<String> before = project.texts(id);
        conversation.compact(OFFLINE, new StopSignal());
        conversation.save(false, null);
        project.talk(conversation, "b", 2);
        conversation.compact(PLAIN, new StopSignal());
        conversation.save(false, null);
        conversation.close();

        Conversation later = project.begin();
        later.resume(id);
        Uncompacted once = later.uncompact();
        assertNotNull(once);
        Uncompacted twice = later.uncompact();
        assertEquals(28, twice.after());
        assertNull(later.uncompact());
        later.save(false, null);
        List<String> expected = new ArrayList<>(before);
        expected.addAll(List.of("b question 0", "b answer 0", "b question 1", "b answer 1"));
        assertEquals(expected, project.texts(id));
        assertEquals(0, archived(id));
        project.ask(later, "c", "c");
        assertEquals(
                29,
                project.providers
                        .requests
                        .get(project.providers.requests.size() - 1)
                        .messages()
                        .size());
    }

    @Test
    void aModelMakesTheSummary() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 13);
        project.providers.says("They counted.");
        Compacted compacted = conversation.compact(SMART, new StopSignal());
        assertEquals(26, compacted.before());
        assertEquals(7, compacted.after());
        assertEquals("[Previous conversation summary]\nThey counted.", compacted.summary());
        assertEquals(compacted.summary(), conversation.end().messages().get(0).content());
        var request = project.providers.requests.get(project.providers.requests.size() - 1);
        String sent = request.messages().get(0).content();
        assertTrue(sent.contains("a question 0") && sent.contains("a answer 9"), sent);
        assertFalse(sent.contains("a question 10"), sent);
        project.ask(conversation, "next", "yes");
        request = project.providers.requests.get(project.providers.requests.size() - 1);
        assertEquals(8, request.messages().size());
        assertEquals("system", request.messages().get(0).role());
    }

    @Test
    void aSummaryThatCannotBeMadeChangesNothingAndNamesTheWayOut() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 12);
        ConversationView before = conversation.view();
        project.providers.fails(ProviderException.Kind.NO_NETWORK, "api.anthropic.com cannot be reached");
        assertUnsummarised(conversation, "api.anthropic.com cannot be reached");
        project.providers.breaksOffAfter("They");
        assertUnsummarised(conversation, "the connection broke");
        project.providers.says("  \n ");
        assertUnsummarised(conversation, "the model answered nothing");
        assertEquals(before, conversation.view());
        conversation.close();
        Conversation without = project.chats().begin(null);
        for (int i = 0; i < 8; i++) {
            without.note("note " + i);
        }
        assertUnsummarised(without, "no model is set up");
        Compacted offline = without.compact(OFFLINE, new StopSignal());
        assertTrue(offline.summary().contains("not written by a model"), offline::toString);
        assertEquals(5, offline.after());
        without.close();
    }

    private static void assertUnsummarised(Conversation conversation, String reason) {
        SessionException e = assertThrows(SessionException.class, () -> conversation.compact(SMART, new StopSignal()));
        assertEquals("The summary could not be made: " + reason, e.getMessage());
        assertTrue(e.hints().toString().contains("--smart --offline"), e.hints()::toString);
    }

    @Test
    void whatAnotherTerminalAddedStaysWhenACompactionIsSaved() {
        Conversation one = project.begin();
        project.talk(one, "a", 12);
        String id = one.save(false, null).id();
        Conversation two = project.begin();
        two.resume(id);
        one.compact(OFFLINE, new StopSignal());
        project.talk(one, "one", 1);
        project.talk(two, "two", 1);
        two.save(false, null);
        assertEquals(Saved.How.MERGED, one.save(false, null).how());
        List<String> texts = project.texts(id);
        assertEquals(11, texts.size());
        assertEquals(List.of("two question 0", "two answer 0", "one question 0", "one answer 0"), texts.subList(7, 11));
        one.uncompact();
        one.save(false, null);
        assertEquals(28, project.stored(id).size());
    }

    @Test
    void aNewSessionTakesTheArchiveAlong() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 12);
        String first = conversation.save(false, null).id();
        conversation.compact(PLAIN, new StopSignal());
        String second = conversation.save(true, "Short").id();
        assertEquals(24, project.stored(first).size());
        assertEquals(6, project.stored(second).size());
        assertEquals(18, archived(second));
        conversation.uncompact();
        conversation.save(false, null);
        assertEquals(project.texts(first), project.texts(second));
    }

    @Test
    void aCompactionInADraftIsMadeAgain() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 12);
        String id = conversation.save(false, null).id();
        project.talk(conversation, "b", 1);
        conversation.compact(OFFLINE, new StopSignal());
        project.talk(conversation, "c", 1);
        List<String> expected = ChatProject.texts(conversation.end().messages());
        conversation.close();
        Chats chats = project.chats();
        Conversation recovered = chats.recover(chats.drafts().get(0));
        assertEquals(expected, ChatProject.texts(recovered.end().messages()));
        recovered.save(false, null);
        assertEquals(expected, project.texts(id));
        recovered.uncompact();
        assertEquals(28, recovered.view().messages());
        recovered.close();
    }

    private long archived(String id) {
        try (SessionStore store = SqliteStores.open(project.file, clock)) {
            return store.archive(id).stream()
                    .filter(each -> each.kind() == ArchivedMessage.Kind.COMPACTED)
                    .count();
        }
    }

    private List<String> found(String query) {
        try (SessionStore store = SqliteStores.open(project.file, clock)) {
            return store
                    .search(QueryParser.parse(query, null, clock), SessionFilter.ALL, SearchOrder.NEWEST_HIT, 10)
                    .hits()
                    .stream()
                    .map(hit -> hit.session().id())
                    .toList();
        }
    }
}
