package victor.tui.browser;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ModelCatalog;
import victor.domain.SearchResult;
import victor.domain.SessionFilter;
import victor.domain.SessionPage;
import victor.service.Stretch;
import victor.tui.dialog.Answer;
import victor.tui.dialog.ExportDialog;
import victor.tui.input.Input;
import victor.tui.pane.PaneAnswer;

/** What happened: a person did something, or an effect has its result. */
sealed interface Event {
    /** A key, the mouse, pasted text, a new size. */
    record Typed(Input input) implements Event {}

    /**
     * A part of the list, read anew.
     *
     * @param generation of the request
     */
    record Listed(int generation, Stretch stretch) implements Event {}

    /** A page of the list beside what is loaded. */
    record Paged(int generation, SessionPage page, boolean backward) implements Event {}

    /** The end of the list. */
    record Ended(int generation, SessionPage page, int total) implements Event {}

    /** How many sessions are in the scope. */
    record Counted(int generation, int total) implements Event {}

    /**
     * What a search found.
     *
     * @param text what was searched for
     * @param limit how many hits were asked for
     */
    record Found(int generation, String text, int limit, SearchResult result) implements Event {}

    /** The time has come to search for what is in the field, unless it changed since. */
    record SearchDue(int generation) implements Event {}

    /** Something that takes its time is still not there. */
    record Slow(int generation) implements Event {}

    /** Work on the database that takes its time is still not done. */
    record StillWorking(int number) implements Event {}

    /**
     * A look at the database.
     *
     * @param exists whether there is one
     * @param readOnlyReason why nothing can be changed; null when changes work
     * @param stamp differs when somebody else changed it
     */
    record Seen(boolean exists, @Nullable String readOnlyReason, String stamp) implements Event {}

    /** The pane's answer to one of its requests. */
    record PaneAnswered(PaneAnswer answer) implements Event {}

    /**
     * A change was made.
     *
     * @param sentence what was done
     * @param gone ids of sessions that are no more
     */
    record Changed(String sentence, List<String> gone) implements Event {}

    /**
     * The sessions that a clear would delete.
     *
     * @param titles of the first of them
     */
    record Clearable(SessionFilter filter, List<String> ids, List<String> titles) implements Event {}

    /** The models that can be chosen for these sessions. */
    record ModelsRead(List<String> ids, ModelCatalog catalog) implements Event {}

    /**
     * How long a conversation is for a model.
     *
     * @param tokens estimated; of several sessions those of the longest
     */
    record Measured(long tokens) implements Event {}

    /** An export was not made, as there is a file of that name. */
    record FileExists(Answer.Export answer, @Nullable ExportDialog origin) implements Event {}

    /** The tags of these sessions, each session's own; without those that are gone. */
    record TagsRead(List<String> ids, List<List<String>> tags) implements Event {}

    /**
     * Something could not be done.
     *
     * @param effect what was tried
     * @param sentence for people
     * @param details for a report
     */
    record Failed(Effect effect, String sentence, String details) implements Event {}

    /** A conversation is in a file now, to be shown. */
    record Written(Path file) implements Event {}

    /** A short word in the status line. */
    record Told(String sentence) implements Event {}

    /** A toast has been there long enough. */
    record ToastOver(int number) implements Event {}
}
