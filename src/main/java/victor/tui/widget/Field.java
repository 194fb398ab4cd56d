package victor.tui.widget;

/** One part of a {@link Form}, from top to bottom. */
public sealed interface Field permits Note {
    /** How many places in it can have the focus; 0 for what is only read. */
    default int stops() {
        return 0;
    }
}
