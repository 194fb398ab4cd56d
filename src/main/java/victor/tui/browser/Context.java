package victor.tui.browser;

/** Where a key means something. */
enum Context {
    /** Anywhere but in a dialog or a field. */
    ANYWHERE("Everywhere"),
    /** In the table of sessions. */
    LIST("In the list"),
    /** Where there is no database yet. */
    WELCOME("On the first screen"),
    /** In the conversation. */
    PANE("In the conversation");

    private final String title;

    Context(String title) {
        this.title = title;
    }

    /** What the help screen calls it. */
    String title() {
        return title;
    }
}
