package victor.tui.chat;

/** Where a key means something. */
enum Context {
    /** Anywhere but in a dialog. */
    ANYWHERE("Everywhere"),
    /** Where text is written. */
    WRITING("While writing"),
    /** In the conversation. */
    READING("In the conversation");

    private final String title;

    Context(String title) {
        this.title = title;
    }

    /** What the help screen calls it. */
    String title() {
        return title;
    }
}
