package victor.tui.browser;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SessionFilter;
import victor.domain.SessionPage.Anchor;
import victor.tui.dialog.Answer;
import victor.tui.dialog.ExportDialog;
import victor.tui.pane.PaneRequest;

/** What is to be done outside the update; its result comes back as an {@link Event}. */
sealed interface Effect {
    /** What reads or writes the database; done in order, on another thread. */
    sealed interface Stored extends Effect {}

    /** What the terminal does; done at once. */
    sealed interface Hosted extends Effect {}

    /**
     * Reads the list around the first of these sessions that is still there.
     *
     * @param ids empty for the beginning
     */
    record ReadAround(int generation, Scope scope, List<String> ids, int before, int after) implements Stored {}

    /** Reads on from where the loaded part ends. */
    record ReadPage(int generation, Scope scope, Anchor anchor, boolean backward, int limit) implements Stored {}

    /** Reads the end of the list. */
    record ReadEnd(int generation, Scope scope, int limit) implements Stored {}

    /** Counts the sessions in the scope. */
    record Count(int generation, SessionFilter filter) implements Stored {}

    /** Searches. */
    record Search(int generation, String text, Scope scope, int limit) implements Stored {}

    /** Reads for the pane. */
    record ReadPane(PaneRequest.Read request) implements Stored {}

    /** Looks whether the database is there and whether somebody changed it. */
    record Look() implements Stored {}

    /** Asks which sessions a clear would delete. */
    record ReadClearable(SessionFilter filter) implements Stored {}

    /** Deletes sessions. */
    record Delete(List<String> ids) implements Stored {}

    /** Deletes those of the agreed sessions that still match. */
    record Clear(SessionFilter filter, List<String> agreed) implements Stored {}

    /** Gives a session another title. */
    record Rename(String id, String title) implements Stored {}

    /** Adds tags to sessions and takes others away. */
    record Retag(List<String> ids, List<String> added, List<String> removed) implements Stored {}

    /** Reads the tags of sessions. */
    record ReadTags(List<String> ids) implements Stored {}

    /** Reads which models there are to choose from for these sessions. */
    record ReadModels(List<String> ids) implements Stored {}

    /** Estimates how long the longest of these sessions is for a model. */
    record Measure(List<String> ids) implements Stored {}

    /** Sets provider and model of sessions. */
    record SetModel(List<String> ids, String provider, String model) implements Stored {}

    /**
     * Writes sessions to a file.
     *
     * @param ids the sessions; empty for all that match the filter
     * @param answer where to, and how
     * @param origin the dialog to come back to when the file is there already; null for none
     */
    record Export(
            List<String> ids,
            SessionFilter filter,
            Answer.Export answer,
            @Nullable ExportDialog origin) implements Stored {}

    /** Takes the conversations of a file in. */
    record Import(String file) implements Stored {}

    /** Sends an event after a while. */
    record Later(int millis, Event event) implements Hosted {}

    /** Looks again after a while. */
    record LookLater(int millis) implements Hosted {}

    /** Ends an export that goes on. */
    record CancelExport() implements Hosted {}

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

    /** Writes a whole conversation into a file to be shown. */
    record ShowConversation(String id) implements Stored {}

    /** Uses another theme. */
    record UseTheme(String name) implements Hosted {}

    /** Draws everything anew. */
    record Redraw() implements Hosted {}

    /** Goes to the background. */
    record Suspend() implements Hosted {}

    /**
     * Ends the browser.
     *
     * @param outcome what is to be done then
     */
    record Leave(Outcome outcome) implements Hosted {}
}
