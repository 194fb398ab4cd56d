package victor.command;

/** The ways to work with a person. One is made only when it is asked for: most runs of the program need none. */
public interface Interactions {
    /** The full screen. */
    Interaction screen();

    /**
     * Line by line.
     *
     * @param plain whether without boxes and signs, for a screen reader or a terminal that can do nothing
     * @param withoutColour whether no colour is wanted, whatever the terminal can do
     */
    Interaction lines(boolean plain, boolean withoutColour);
}
