package victor.tui.dialog;

import java.util.List;
import java.util.Set;

/** What was decided in a dialog, as data. Whoever opened it acts on it. */
public sealed interface Answer {
    /** Nothing is to be done. */
    record Cancelled() implements Answer {}

    /**
     * Yes.
     *
     * @param token what the dialog was opened with
     */
    record Confirmed(Object token) implements Answer {}

    /**
     * One thing of a list was chosen: in a menu, in the palette.
     *
     * @param dialog name of the dialog
     * @param id of the thing
     */
    record Chosen(String dialog, String id) implements Answer {}

    /**
     * A session gets another title.
     *
     * @param title as typed, without blanks at its ends, never empty, not cleaned
     */
    record Rename(String id, String title) implements Answer {}

    /**
     * Sessions get and lose tags.
     *
     * @param added tags that every one of them is to have
     * @param removed tags that none of them is to have
     */
    record Retag(List<String> ids, Set<String> added, Set<String> removed) implements Answer {}

    /**
     * Sessions are to be written to a file.
     *
     * @param what id of the choice that was made: this session, the selected ones, all that match
     * @param file as typed, never blank
     * @param format id of the format
     * @param gzip whether to compress
     * @param replace whether an existing file may be replaced; it was asked for
     */
    record Export(String what, String file, String format, boolean gzip, boolean replace) implements Answer {}

    /** Sessions go on with another model. */
    record SwitchModel(List<String> ids, String provider, String model) implements Answer {}

    /**
     * Conversations are to be taken in.
     *
     * @param file as typed, never blank
     */
    record Import(String file) implements Answer {}

    /** Which sessions to list; empty texts ask for nothing. Times are as typed, and were found good. */
    record Filter(String provider, String model, String tag, String since, String until) implements Answer {}

    /**
     * Something goes to the clipboard. The dialog stays open.
     *
     * @param text not cleaned
     */
    record Copy(String text) implements Answer {}
}
