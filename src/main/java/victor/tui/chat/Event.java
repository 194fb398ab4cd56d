package victor.tui.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.command.Result;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.domain.ModelCatalog;
import victor.domain.ModelFacts;
import victor.domain.SessionSummary;
import victor.domain.ToolCall;
import victor.service.chat.CompactionPreview;
import victor.service.chat.CompactionRequest;
import victor.service.chat.ConversationView;
import victor.service.chat.DraftSummary;
import victor.service.chat.Length;
import victor.service.chat.TurnEnd;
import victor.tui.input.Input;
import victor.tui.pane.PaneAnswer;

/** What happened: a person did something, a model answers, or an effect has its result. */
sealed interface Event {
    /** A key, the mouse, pasted text, a new size. */
    record Typed(Input input) implements Event {}

    /**
     * The conversation is there.
     *
     * @param drafts those that nobody saved
     * @param notice something to be said; null for nothing
     * @param message what is to be asked at once; null for nothing
     * @param models those that have the name that was asked for, one of which is to be chosen first; empty where that is clear
     */
    record Begun(
            State state,
            List<DraftSummary> drafts,
            @Nullable String notice,
            @Nullable String message,
            List<ModelFacts> models)
            implements Event {}

    /**
     * The conversation as it is now.
     *
     * @param end its last messages
     * @param other whether it is another one than before
     */
    record State(ConversationView view, ConversationPage end, boolean other) {}

    /** The pane's answer to one of its requests. */
    record PaneAnswered(PaneAnswer answer) implements Event {}

    /** The answer goes on. */
    record Streamed(String text, String thinking) implements Event {}

    /** A message of the turn is kept. */
    record Said(Message message) implements Event {}

    /** What is going on besides the answer: a tool, a wait. */
    record Doing(String what) implements Event {}

    /** The model wants to use tools. */
    record ToolsWanted(ToolCall first) implements Event {}

    /** The answer is over. */
    record TurnOver(TurnEnd end, State state) implements Event {}

    /** The conversation is so long. */
    record Measured(Length length) implements Event {}

    /**
     * A command has its result.
     *
     * @param line as typed
     */
    record Answered(String line, Result result, State state) implements Event {}

    /**
     * A command says something before it goes on.
     *
     * @param line as typed
     */
    record Foretold(String line, Result result) implements Event {}

    /**
     * Something was done with the conversation.
     *
     * @param sentence what, for people
     */
    record Changed(String sentence, State state) implements Event {}

    /** The conversation was saved to be left. */
    record Saved(State state) implements Event {}

    /** The sessions that can be gone on with. */
    record SessionsRead(List<SessionSummary> sessions) implements Event {}

    /** The models that can be chosen. */
    record ModelsRead(ModelCatalog catalog, Length length) implements Event {}

    /**
     * What a compaction would do.
     *
     * @param preview null where there is nothing to compact
     */
    record Previewed(CompactionRequest request, @Nullable CompactionPreview preview) implements Event {}

    /**
     * Files that a name may go on to.
     *
     * @param typed the beginning that was asked for
     */
    record FilesListed(String typed, List<String> names) implements Event {}

    /** A text came back from the editor. */
    record Edited(String text) implements Event {}

    /** A conversation is in a file now, to be shown. */
    record Written(java.nio.file.Path file) implements Event {}

    /**
     * Something could not be done.
     *
     * @param sentence for people
     * @param details for a report
     */
    record Failed(Effect effect, String sentence, String details) implements Event {}

    /** A short word in the status line. */
    record Told(String sentence) implements Event {}

    /** A toast has been there long enough. */
    record ToastOver(int number) implements Event {}

    /** What takes its time is still not over. */
    record Slow(int number) implements Event {}
}
