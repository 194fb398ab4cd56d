package victor.domain;

/** Something in a conversation that its state follows from. */
public sealed interface StateEvent {
    /** The stored text of its time. */
    String at();

    /**
     * A message was added.
     *
     * @param message of any role; the calls of tools in it are counted, so a tool that ran is no event of its own
     */
    record Said(Message message, String at) implements StateEvent {}

    /**
     * The user chose a mode.
     *
     * @param reason why, in a few words for people
     */
    record ModeChosen(Mode mode, String at, String reason) implements StateEvent {}

    /**
     * The conversation goes on with another model.
     *
     * @param from {@code provider:model}, empty for none
     * @param to the same of the new one
     */
    record ModelChosen(String from, String to, String at, String reason) implements StateEvent {}
}
