package victor.tui.chat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import victor.command.ChatResult;
import victor.command.Result;
import victor.domain.Mode;
import victor.service.chat.CompactionRequest;
import victor.service.chat.DraftSummary;
import victor.tui.pane.PaneRequest;

/** What is to be done outside the update; its result comes back as an {@link Event}. */
sealed interface Effect {
    /** What the conversation does; done in order, on its own thread. */
    sealed interface Worked extends Effect {}

    /** What has nothing to do with the conversation; done on a thread of its own. */
    sealed interface Aside extends Effect {}

    /** What the terminal does; done at once. */
    sealed interface Hosted extends Effect {}

    /**
     * Begins the conversation as the person asked for at the start.
     *
     * @param model the one that was chosen, where several providers have it; null where that was not asked
     */
    record Begin(@Nullable String model) implements Worked {}

    /** Reads for the pane. */
    record ReadPane(PaneRequest.Read request) implements Worked {}

    /** Asks the model. */
    record Say(String text) implements Worked {}

    /** Keeps what is said, as there is no model to ask. */
    record Note(String text) implements Worked {}

    /** Asks again what got no answer. */
    record Again() implements Worked {}

    /** Counts the tokens of the conversation. */
    record Measure() implements Worked {}

    /** Runs a command that was typed. */
    record Run(String line) implements Worked {}

    /** Goes on with a command after a yes. */
    record Confirm(String line, Result.Continuation confirmed) implements Worked {}

    /**
     * Goes on with a command for which a model had to be chosen.
     *
     * @param model its name
     */
    record Choose(String line, ChatResult.WhichModel which, String model) implements Worked {}

    /** Reads what sessions there are. */
    record ReadSessions() implements Worked {}

    /** Reads what models there are, and how long the conversation is. */
    record ReadModels() implements Worked {}

    /** Looks what a compaction would do. */
    record Preview(CompactionRequest request) implements Worked {}

    /** Chooses a mode. */
    record SetMode(Mode mode) implements Worked {}

    /** Goes on with a draft. */
    record Recover(DraftSummary draft) implements Worked {}

    /** Throws a draft away. */
    record Discard(DraftSummary draft) implements Worked {}

    /** Looks for files whose names begin so. */
    record ListFiles(String typed) implements Aside {}

    /** Writes the whole conversation into a file to be shown. */
    record ShowConversation() implements Worked {}

    /** Saves, and ends the chat where that worked. */
    record SaveAndLeave() implements Worked {}

    /** Stops the answer, or what a command waits for. */
    record Stop() implements Hosted {}

    /** Says whether the model may use tools. */
    record AllowTools(boolean allowed) implements Hosted {}

    /** Sends an event after a while. */
    record Later(int millis, Event event) implements Hosted {}

    /** Puts a text on the clipboard. */
    record Copy(String text, String what) implements Hosted {}

    /**
     * Shows a text in the person's editor or pager.
     *
     * @param name of the file it is shown in
     */
    record Show(String text, String name) implements Hosted {}

    /** Shows a file in the person's pager or editor, and deletes it and its directory. */
    record ShowFile(Path file) implements Hosted {}

    /** Lets the person write a text in an editor. */
    record EditText(String text) implements Hosted {}

    /** Draws everything anew. */
    record Redraw() implements Hosted {}

    /** Goes to the background. */
    record Suspend() implements Hosted {}

    /** Ends the chat. */
    record Leave() implements Hosted {}
}
