package victor.tui.pane;

import victor.domain.Message;

/** Something that stands in a conversation without being one of its stored messages. Compared by identity while it is the same thing. */
public sealed interface Inset {
    /** Tells it from all others of a pane. */
    long id();

    /** How many messages stand before it; more than there are for the end. */
    int after();

    /**
     * What a command answered.
     *
     * @param command as it was typed
     */
    record Panel(long id, int after, String command, PanelText text) implements Inset {}

    /**
     * A message that is on its way.
     *
     * @param note how it is with it: {@code answering}; empty for nothing to say
     */
    record Spoken(long id, int after, Message message, String note) implements Inset {}
}
