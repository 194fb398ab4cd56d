package victor.tui.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.command.ChatOpening;
import victor.command.ChatResult;
import victor.command.Result;
import victor.domain.Message;
import victor.domain.Mode;
import victor.domain.StopSignal;
import victor.llm.Answer;
import victor.llm.ProviderException;
import victor.service.chat.CompactionRequest;
import victor.service.chat.DraftSummary;
import victor.service.chat.ScriptedProviders;
import victor.service.chat.TurnEnd;
import victor.tui.pane.PaneAnswer;
import victor.tui.pane.PaneRequest;

/** What the chat asks for, done with a conversation. */
final class ConversationWorkTest {
    @TempDir
    Path directory;

    private static <T> T is(Class<T> type, Object thing) {
        return assertInstanceOf(type, thing);
    }

    private static ChatResult chat(Event event) {
        return is(Result.Chat.class, is(Event.Answered.class, event).result()).result();
    }

    private static List<String> texts(Event.State state) {
        return state.end().messages().stream().map(Message::content).toList();
    }

    // --- Beginning -----------------------------------------------------------------------------------

    @Test
    void beginsWithNothingAndSaysWhatIsToBeAskedAtOnce() {
        ChatOpening opening = new ChatOpening("Hello", null, null, null, false, null, false, null, true);
        try (Worked chat = new Worked(directory, opening)) {
            Event.Begun begun = chat.begin();
            assertEquals("Hello", begun.message());
            assertNull(begun.notice());
            assertEquals(List.of(), begun.drafts());
            assertEquals("claude-sonnet-4-20250514", begun.state().view().model());
        }
        assertFalse(Files.exists(directory.resolve(".victor")), "nothing was said, so nothing is written");
    }

    @Test
    void whereTheSessionIsMissingThatIsSaidAndOneCanTalk() {
        ChatOpening opening = new ChatOpening("Hello", null, null, null, true, "20990101", false, null, true);
        try (Worked chat = new Worked(directory, opening)) {
            Event.Begun begun = chat.begin();
            assertTrue(String.valueOf(begun.notice()).startsWith("Session not found: 20990101\n"), begun.notice());
            assertNull(begun.message(), "it was meant for another conversation");
            chat.model.says("Hi.");
            assertEquals(
                    TurnEnd.How.COMPLETE,
                    is(Event.TurnOver.class, chat.perform(new Effect.Say("Hello")))
                            .end()
                            .how());
        }
    }

    @Test
    void aModelOfSeveralProvidersIsAskedForBeforeAnythingIsSaid() {
        ChatOpening opening = new ChatOpening("Hello", null, "twin", null, false, null, false, null, true);
        try (Worked chat = new Worked(directory, opening)) {
            Event.Begun asking = chat.begin();
            assertEquals(2, asking.models().size());
            assertEquals("claude-sonnet-4-20250514", asking.state().view().model());
            Event.Begun begun = is(Event.Begun.class, chat.perform(new Effect.Begin("west:twin")));
            assertEquals(List.of(), begun.models());
            assertEquals("west", begun.state().view().provider());
            assertEquals("Hello", begun.message());
        }
    }

    @Test
    void beforeTheBeginningNothingCanBeDone() {
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            Event.Failed failed = is(Event.Failed.class, chat.perform(new Effect.Say("Hello")));
            assertEquals("The conversation has not begun yet", failed.sentence());
        }
    }

    // --- Answers -------------------------------------------------------------------------------------

    @Test
    void aTurnSaysWhatIsKeptAndWhatStreamsIn() throws IOException {
        Files.writeString(directory.resolve("a.txt"), "the text of a file\n");
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            chat.begin();
            chat.model.then((request, listener, stop) -> {
                listener.thinking("Hm. ");
                listener.text("It ");
                listener.text("works.");
                return ScriptedProviders.answer("It works.", List.of(), Answer.Ending.COMPLETE, null);
            });
            Event.TurnOver over = is(Event.TurnOver.class, chat.perform(new Effect.Say("Look at @a.txt")));
            assertEquals(TurnEnd.How.COMPLETE, over.end().how());
            assertEquals("It works.", chat.text.toString());
            assertEquals("Hm. ", chat.thinking.toString());
            assertEquals(2, over.state().view().messages());
            assertTrue(
                    texts(over.state()).get(0).contains("the text of a file"),
                    texts(over.state()).get(0));
            assertEquals(
                    "It works.",
                    is(Event.Said.class, chat.events.get(0)).message().content());
        }
    }

    @Test
    void whatThePaneWantsIsReadWhileAnAnswerComes() {
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            chat.begin();
            chat.talk(30);
            chat.run("/save");
            chat.model.then((request, listener, stop) -> {
                listener.text("One");
                chat.work.want(new Effect.ReadPane(new PaneRequest.Open(7, Chat.SHOWN.id(), 0)));
                listener.text(" two");
                listener.text(" three");
                return ScriptedProviders.answer("One two three", List.of(), Answer.Ending.COMPLETE, null);
            });
            chat.events.clear();
            chat.perform(new Effect.Say("Count"));
            Event.PaneAnswered read = is(Event.PaneAnswered.class, chat.events.get(0));
            assertEquals(7, read.answer().generation());
            assertEquals(
                    "Question 1",
                    is(PaneAnswer.Opened.class, read.answer())
                            .page()
                            .messages()
                            .get(0)
                            .content());
            assertInstanceOf(Event.Said.class, chat.events.get(1));
            chat.events.clear();
            chat.work.want(new Effect.ReadPane(new PaneRequest.Open(8, Chat.SHOWN.id(), 0)));
            chat.work.read(chat);
            chat.work.read(chat);
            assertEquals(1, chat.events.size(), "once");
        }
    }

    @Test
    void aFailedAnswerIsAskedForAgain() {
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            chat.begin();
            chat.model.fails(ProviderException.Kind.REFUSED, "nobody listens").says("Now.");
            assertEquals(
                    TurnEnd.How.FAILED,
                    is(Event.TurnOver.class, chat.perform(new Effect.Say("Hello")))
                            .end()
                            .how());
            Event.TurnOver over = is(Event.TurnOver.class, chat.perform(new Effect.Again()));
            assertEquals(List.of("Hello", "Now."), texts(over.state()));
            Event.Failed failed = is(Event.Failed.class, chat.perform(new Effect.Again()));
            assertEquals("There is no question without an answer", failed.sentence());
        }
    }

    @Test
    void anAnswerIsStoppedAlsoWhereThatWasSaidBeforeItBegan() throws Exception {
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            chat.begin();
            assertEquals(
                    TurnEnd.How.STOPPED,
                    stopped(chat, new Effect.Say("Count"), Event.TurnOver.class)
                            .end()
                            .how());
            chat.model.then(ConversationWorkTest::waiting);
            chat.work.prepare();
            chat.work.stop();
            Event early = chat.perform(new Effect.Say("Count on"));
            assertEquals(
                    TurnEnd.How.STOPPED, is(Event.TurnOver.class, early).end().how());
            chat.model.says("Ten.");
            chat.work.prepare();
            Event later = chat.perform(new Effect.Say("And now"));
            assertEquals(
                    TurnEnd.How.COMPLETE, is(Event.TurnOver.class, later).end().how(), "an old stop is forgotten");
        }
    }

    /** Does it on another thread, and stops it when the model waits. */
    private static <T> T stopped(Worked chat, Effect.Worked effect, Class<T> type) throws Exception {
        CountDownLatch waits = new CountDownLatch(1);
        chat.model.then((request, listener, stop) -> {
            waits.countDown();
            return waiting(request, listener, stop);
        });
        chat.work.prepare();
        CompletableFuture<Event> event = CompletableFuture.supplyAsync(() -> chat.perform(effect));
        waits.await();
        chat.work.stop();
        return is(type, event.get());
    }

    private static Answer waiting(Object request, Object listener, StopSignal stop) {
        CountDownLatch given = new CountDownLatch(1);
        try (StopSignal.Registration told = stop.onStop(given::countDown)) {
            Objects.requireNonNull(told);
            given.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return ScriptedProviders.answer("", List.of(), Answer.Ending.STOPPED, null);
    }

    // --- Commands ------------------------------------------------------------------------------------

    @Test
    void aSummaryIsStoppedAndNothingChanges() throws Exception {
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            chat.begin();
            chat.talk(5);
            Event.Failed failed = stopped(chat, new Effect.Run("/compact --smart"), Event.Failed.class);
            assertEquals(
                    "The summary could not be made: it was stopped",
                    failed.sentence().lines().findFirst().orElseThrow());
            assertTrue(failed.sentence().contains("Nothing has changed."), failed.sentence());
            assertEquals("", failed.details());
            chat.work.prepare();
            assertEquals(
                    10,
                    is(Event.Answered.class, chat.run("/mode")).state().view().messages());
        }
    }

    @Test
    void whatASwitchNeedsIsSaidBeforeItIsMade() {
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            chat.begin();
            chat.talk(1);
            ChatResult.WhichModel which = is(ChatResult.WhichModel.class, chat(chat.run("/switch twin")));
            chat.events.clear();
            Event.Answered answered =
                    is(Event.Answered.class, chat.perform(new Effect.Choose("/switch twin", which, "east:twin")));
            Event.Foretold told = is(Event.Foretold.class, chat.events.get(0));
            assertEquals("/switch twin", told.line());
            assertEquals("", answered.line(), "the command is named once");
            assertEquals("east", answered.state().view().provider());
            chat.model.says("x".repeat(8_000));
            chat.perform(new Effect.Say("Go on"));
            chat.run("/switch claude-opus-4");
            Event.Answered asking = is(Event.Answered.class, chat.run("/switch east:twin"));
            Result.Confirmation question = is(Result.Confirmation.class, asking.result());
            assertEquals("anthropic", asking.state().view().provider(), "not before a yes");
            Event.Answered done = is(
                    Event.Answered.class, chat.perform(new Effect.Confirm("/switch east:twin", question.confirmed())));
            assertEquals("east", done.state().view().provider());
        }
    }

    @Test
    void anotherConversationInItsPlaceIsTold() {
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            chat.begin();
            chat.talk(2);
            assertFalse(
                    is(Event.Answered.class, chat.run("/save First")).state().other(), "it goes on");
            assertTrue(is(Event.Answered.class, chat.run("/new")).state().other());
            chat.perform(new Effect.Note("Something else"));
            Event.Answered resumed = is(Event.Answered.class, chat.run("/resume 1"));
            assertTrue(resumed.state().other());
            assertEquals("First", resumed.state().view().title());
            Event.SessionsRead sessions = is(Event.SessionsRead.class, chat.perform(new Effect.ReadSessions()));
            assertEquals("First", sessions.sessions().get(0).title());
        }
    }

    @Test
    void faultsAreToldAndEndNothing() {
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            chat.begin();
            assertTrue(is(Event.Failed.class, chat.run("/sav")).sentence().contains("Did you mean '/save'?"));
            String missing = is(Event.Failed.class, chat.run("/resume 2099")).sentence();
            assertTrue(missing.startsWith("Session not found: 2099\n"), missing);
            Event.Failed broken = is(Event.Failed.class, chat.run("/broken"));
            assertTrue(broken.sentence().startsWith("Something in victor went wrong"), broken.sentence());
            assertTrue(broken.details().contains("a fault of the program"), "for a report");
            chat.talk(1);
        }
    }

    // --- The rest ------------------------------------------------------------------------------------

    @Test
    void looksWithoutChanging() throws IOException {
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            chat.begin();
            chat.talk(5);
            Event.Previewed previewed = is(
                    Event.Previewed.class,
                    chat.perform(new Effect.Preview(new CompactionRequest(4, CompactionRequest.Summary.NONE))));
            assertEquals(6, Objects.requireNonNull(previewed.preview()).goes().size());
            assertTrue(is(Event.Measured.class, chat.perform(new Effect.Measure()))
                            .length()
                            .tokens()
                    > 10);
            assertNotNull(is(Event.ModelsRead.class, chat.perform(new Effect.ReadModels()))
                    .catalog());
            PaneAnswer read = is(
                            Event.PaneAnswered.class,
                            chat.perform(new Effect.ReadPane(
                                    new PaneRequest.Open(7, Chat.SHOWN.id(), PaneRequest.Open.END))))
                    .answer();
            assertEquals(7, read.generation());
            assertEquals(10, is(PaneAnswer.Opened.class, read).page().messages().size());
            Path file = is(Event.Written.class, chat.perform(new Effect.ShowConversation()))
                    .file();
            String text = Files.readString(file);
            Files.delete(file);
            Files.delete(Objects.requireNonNull(file.getParent()));
            assertTrue(text.contains("Question 1") && text.contains("Answer 5"), text);
            assertEquals(
                    10,
                    is(Event.Changed.class, chat.perform(new Effect.SetMode(Mode.PLAN)))
                            .state()
                            .view()
                            .messages());
        }
    }

    @Test
    void aDraftIsGoneOnWithOrThrownAway() {
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            chat.begin();
            chat.talk(2);
        }
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            DraftSummary draft = chat.begin().drafts().get(0);
            Event.Changed recovered = is(Event.Changed.class, chat.perform(new Effect.Recover(draft)));
            assertTrue(recovered.state().other());
            assertEquals(List.of("Question 1", "Answer 1", "Question 2", "Answer 2"), texts(recovered.state()));
            assertEquals(
                    4,
                    is(Event.Saved.class, chat.perform(new Effect.SaveAndLeave()))
                            .state()
                            .view()
                            .messages());
        }
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            assertEquals(List.of(), chat.begin().drafts(), "it is saved");
            chat.perform(new Effect.Note("Only kept"));
        }
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            DraftSummary draft = chat.begin().drafts().get(0);
            chat.perform(new Effect.Discard(draft));
            Event.Failed gone = is(Event.Failed.class, chat.perform(new Effect.Recover(draft)));
            assertTrue(gone.sentence().startsWith("The draft cannot be read"), gone.sentence());
        }
        try (Worked chat = new Worked(directory, Worked.NEW)) {
            assertEquals(List.of(), chat.begin().drafts());
        }
    }
}
