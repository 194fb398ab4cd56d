package victor.tui.browser;

/** What is to be done after the browser. */
public sealed interface Outcome {
    /** Nothing. */
    record Quit() implements Outcome {}

    /** Carry on with a session. */
    record Resume(String id) implements Outcome {}

    /** Begin a new conversation. */
    record Chat() implements Outcome {}

    /** Open the sample sessions. */
    record Demo() implements Outcome {}
}
