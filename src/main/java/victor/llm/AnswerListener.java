package victor.llm;

/** Hears of an answer while it comes. */
public interface AnswerListener {
    /** The answer goes on with this; never empty, never half a character. */
    void text(String piece);

    /** The model thinks this. */
    default void thinking(String piece) {}

    /** The model wants this tool; what it says may go on. */
    default void call(RequestedCall call) {}

    /**
     * The request is sent again after a while.
     *
     * @param millis how long that is
     * @param reason why, in words for people, without a full stop
     */
    default void waiting(long millis, String reason) {}
}
