package victor.service.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.domain.Mode;
import victor.domain.Session;
import victor.json.JsonText;
import victor.llm.Answer;
import victor.llm.ChatRequest;
import victor.llm.ProviderException;
import victor.service.SessionException;

/** Conversations on a real database, with a scripted model. */
final class ConversationTest extends OnProject {
    @Test
    void beginningWritesNothing() {
        Conversation conversation = project.begin();
        assertEquals("Untitled Session", conversation.view().title());
        assertEquals(0, conversation.end().messages().size());
        assertFalse(Files.exists(directory.resolve("p/.victor")));
        assertThrows(SessionException.class, () -> conversation.save(false, null));
    }

    @Test
    void aConversationIsSavedWithItsStateAndModels() {
        Conversation conversation = project.begin();
        TurnEnd end = project.ask(conversation, "Why is it slow?\n- [ ] measure", "Because.");
        assertEquals(new TurnEnd(TurnEnd.How.COMPLETE, null, null, 10, 5), end);
        assertFalse(Files.exists(project.file), "only a save makes a database");
        Saved saved = conversation.save(false, null);
        assertEquals(Saved.How.CREATED, saved.how());
        assertEquals("Why is it slow? - [ ] measure", saved.title());
        assertEquals(2, saved.messages());
        Session session = project.session(saved.id());
        assertEquals("anthropic", session.summary().provider());
        assertEquals("claude-sonnet-4-20250514", session.summary().model());
        assertEquals("\"ANALYSIS\"", JsonText.get(session.document(), "conversation_state", "state", "stage"));
        assertEquals("2", JsonText.get(session.document(), "conversation_state", "state", "message_count"));
        Message answer = project.stored(saved.id()).get(1);
        assertEquals("\"claude-sonnet-4-20250514\"", JsonText.get(answer.fields(), "model"));
        assertEquals("\"anthropic\"", JsonText.get(answer.fields(), "provider"));
        assertEquals(saved.id(), conversation.view().sessionId());
        assertFalse(conversation.view().changed());
        assertEquals(0, drafts());
    }

    @Test
    void aSecondSaveAddsToTheSameSessionAndTheTitleStays() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 1);
        String id = conversation.save(false, "My Title").id();
        project.talk(conversation, "b", 1);
        Saved again = conversation.save(false, null);
        assertEquals(Saved.How.UPDATED, again.how());
        assertEquals(id, again.id());
        assertEquals("My Title", again.title());
        assertEquals(List.of("a question 0", "a answer 0", "b question 0", "b answer 0"), project.texts(id));
        Saved unchanged = conversation.save(false, null);
        assertEquals(Saved.How.UNCHANGED, unchanged.how());
        assertEquals(id, unchanged.id());
        assertEquals("Another", conversation.save(false, "Another").title());
    }

    @Test
    void aNewSessionLeavesTheOldOneAsItWas() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 1);
        String first = conversation.save(false, null).id();
        project.talk(conversation, "b", 1);
        Saved second = conversation.save(true, "Other");
        assertEquals(Saved.How.CREATED, second.how());
        assertNotEquals(first, second.id());
        assertEquals(2, project.stored(first).size());
        assertEquals(4, project.stored(second.id()).size());
        assertEquals(second.id(), conversation.view().sessionId());
    }

    @Test
    void aResumedConversationGoesOnWhereItEndedAndSendsAll() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 2);
        conversation.setMode(Mode.PLAN);
        String id = conversation.save(false, null).id();
        conversation.close();
        Conversation other = project.chats().begin(null);
        Resumed resumed = other.resume(null);
        assertEquals(id, resumed.session().id());
        assertNull(resumed.left());
        assertEquals(Mode.PLAN, other.view().state().mode());
        assertEquals("claude-sonnet-4-20250514", other.view().model());
        assertEquals(4, other.view().messages());
        project.ask(other, "more?", "more.");
        ChatRequest request = project.providers.requests.get(project.providers.requests.size() - 1);
        assertEquals(
                List.of("a question 0", "a answer 0", "a question 1", "a answer 1", "more?"),
                ChatProject.texts(request.messages()));
        assertEquals(Saved.How.UPDATED, other.save(false, null).how());
        assertEquals(6, project.stored(id).size());
        assertEquals("6", JsonText.get(project.session(id).document(), "conversation_state", "state", "message_count"));
        other.close();
    }

    @Test
    void aMissingSessionIsRefusedAndNothingChanges() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 1);
        conversation.save(false, null);
        project.talk(conversation, "b", 1);
        ConversationView before = conversation.view();
        SessionException missing = assertThrows(SessionException.class, () -> conversation.resume("missing"));
        assertEquals("Session not found: missing", missing.getMessage());
        missing = assertThrows(SessionException.class, () -> conversation.resume("99"));
        assertEquals("Invalid session index: 99", missing.getMessage());
        assertThrows(
                SessionException.class, () -> conversation.plan(new SwitchRequest("claude-opus-4", true, "missing")));
        assertEquals(before, conversation.view());
    }

    @Test
    void resumingAnotherSessionLeavesADraftOfWhatWasNotSaved() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 1);
        String id = conversation.save(false, null).id();
        conversation.begin();
        project.talk(conversation, "b", 1);
        Resumed resumed = conversation.resume(id);
        assertNotNull(resumed.left());
        assertEquals("b question 0", resumed.left().title());
        assertEquals(2, resumed.left().messages());
        Chats chats = project.chats();
        assertEquals(1, chats.drafts().size());
        Conversation recovered = chats.recover(chats.drafts().get(0));
        assertEquals(
                List.of("b question 0", "b answer 0"),
                ChatProject.texts(recovered.end().messages()));
        assertEquals(0, project.chats().drafts().size(), "somebody has it open");
        recovered.save(false, null);
        recovered.close();
        assertEquals(0, project.chats().drafts().size());
    }

    @Test
    void anAnswerThatBreaksOffIsKeptAndAskedForAgain() {
        Conversation conversation = project.begin();
        project.providers.breaksOffAfter("Half an ans");
        TurnEnd end = conversation.say("q").run(new TurnListener() {});
        assertEquals(TurnEnd.How.CUT_OFF, end.how());
        assertEquals("the connection broke", end.reason());
        assertEquals(2, conversation.view().messages());
        project.providers.says("A whole answer");
        assertEquals(
                TurnEnd.How.COMPLETE,
                conversation.again().run(new TurnListener() {}).how());
        assertEquals(
                List.of("q", "A whole answer"),
                ChatProject.texts(conversation.end().messages()));
        assertThrows(SessionException.class, conversation::again);
    }

    @Test
    void aFailedQuestionStaysAndIsAskedAgain() {
        Conversation conversation = project.begin();
        project.providers.fails(ProviderException.Kind.REFUSED, "nobody listens at 127.0.0.1:1");
        TurnEnd end = conversation.say("q").run(new TurnListener() {});
        assertEquals(TurnEnd.How.FAILED, end.how());
        assertEquals(ProviderException.Kind.REFUSED, end.kind());
        assertEquals("nobody listens at 127.0.0.1:1", end.reason());
        project.providers.says("here");
        assertEquals(
                TurnEnd.How.COMPLETE,
                conversation.again().run(new TurnListener() {}).how());
        assertEquals(List.of("q", "here"), ChatProject.texts(conversation.end().messages()));
    }

    @Test
    void withoutAModelAConversationIsKeptAllTheSame() {
        Conversation conversation = project.chats().begin(null);
        TurnEnd end = conversation.say("q").run(new TurnListener() {});
        assertEquals(TurnEnd.How.FAILED, end.how());
        Saved saved = conversation.save(false, null);
        assertNull(project.session(saved.id()).summary().model());
        assertEquals(List.of("q"), project.texts(saved.id()));
        conversation.close();
    }

    @Test
    void aStoppedAnswerKeepsWhatCame() {
        Conversation conversation = project.begin();
        Turn turn = conversation.say("q");
        project.providers.then((request, listener, stop) -> {
            listener.text("so far");
            turn.stop();
            assertTrue(stop.isGiven());
            return ScriptedProviders.answer("so far", List.of(), Answer.Ending.STOPPED, null);
        });
        assertEquals(TurnEnd.How.STOPPED, turn.run(new TurnListener() {}).how());
        assertEquals(
                List.of("q", "so far"), ChatProject.texts(conversation.end().messages()));
        assertEquals(
                "\"stopped\"", JsonText.get(conversation.end().messages().get(1).fields(), "ended"));
    }

    @Test
    void aSwitchIsCheckedAndThenMade() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 1);
        SwitchPlan plan = conversation.plan(new SwitchRequest("claude-opus-4", false, null));
        assertEquals("claude-opus-4-20250514", plan.model().model());
        assertNotNull(plan.costIn());
        assertNotNull(plan.costOut());
        assertEquals("claude-sonnet-4-20250514", conversation.view().model());
        Switched switched = conversation.apply(plan);
        assertEquals("claude-opus-4-20250514", switched.model().model());
        assertEquals("claude-opus-4-20250514", conversation.view().model());
        assertEquals(
                "anthropic:claude-sonnet-4-20250514",
                conversation.view().state().transitions().get(0).from());
        plan = conversation.plan(new SwitchRequest("ollama:qwen2.5-coder:7b", false, null));
        conversation.apply(plan);
        assertEquals("ollama", conversation.view().provider());
        assertEquals("qwen2.5-coder:7b", conversation.view().model());
        String id = conversation.save(false, null).id();
        assertEquals("qwen2.5-coder:7b", project.session(id).summary().model());
        assertEquals("ollama", project.session(id).summary().provider());
    }

    @Test
    void resumeThenSwitchSaysThatTheModelIsAnother() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 1);
        String id = conversation.save(false, "T").id();
        conversation.begin();
        Switched switched =
                conversation.apply(conversation.plan(new SwitchRequest("ollama:qwen2.5-coder:7b", true, id)));
        assertEquals("claude-sonnet-4-20250514", switched.resumed().otherModel().model());
        assertEquals(id, conversation.view().sessionId());
        conversation.save(false, null);
        assertEquals("qwen2.5-coder:7b", project.session(id).summary().model());
    }

    @Test
    void eachModelIsAskedAtItsOwnProvider() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 1);
        String id = conversation.save(false, null).id();
        conversation.apply(conversation.plan(new SwitchRequest("ollama:qwen2.5-coder:7b", false, null)));
        project.talk(conversation, "b", 1);
        conversation.save(true, null);
        conversation.resume(id);
        project.talk(conversation, "c", 1);
        assertEquals(List.of("anthropic", "ollama", "anthropic"), project.providers.asked);
    }

    @Test
    void aModeAloneIsNoDraft() {
        Conversation conversation = project.begin();
        conversation.setMode(Mode.PLAN);
        conversation.close();
        assertEquals(0, drafts());
    }

    @Test
    void pagesHoldWhatIsStoredAndWhatIsNot() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 60);
        conversation.save(false, null);
        project.talk(conversation, "b", 30);
        List<String> all = new ArrayList<>();
        ConversationPage page = conversation.end();
        assertEquals(180, page.firstNumber() + page.messages().size() - 1);
        assertTrue(page.atEnd());
        all.addAll(ChatProject.texts(page.messages()));
        while (!page.atStart()) {
            int first = page.firstNumber();
            page = conversation.before(page.messages().get(0).id());
            assertEquals(first, page.firstNumber() + page.messages().size());
            all.addAll(0, ChatProject.texts(page.messages()));
        }
        assertEquals(180, all.size());
        assertEquals("a question 0", all.get(0));
        assertEquals("b answer 29", all.get(179));
        List<String> forward = new ArrayList<>(ChatProject.texts(page.messages()));
        while (!page.atEnd()) {
            int next = page.firstNumber() + page.messages().size();
            page = conversation.after(
                    page.messages().get(page.messages().size() - 1).id());
            assertEquals(next, page.firstNumber());
            forward.addAll(ChatProject.texts(page.messages()));
        }
        assertEquals(all, forward);
    }

    @Test
    void onlyNewRowsAreWritten() {
        Conversation conversation = project.begin();
        for (int i = 0; i < 1_000; i++) {
            conversation.note("note " + i);
        }
        String id = conversation.save(false, null).id();
        List<Message> before = project.stored(id);
        project.talk(conversation, "new", 1);
        conversation.save(false, null);
        List<Message> after = project.stored(id);
        assertEquals(1_002, after.size());
        assertEquals(before, after.subList(0, 1_000), "rows that were there have the ids that they had");
    }

    private int drafts() {
        return project.chats().drafts().size();
    }
}
