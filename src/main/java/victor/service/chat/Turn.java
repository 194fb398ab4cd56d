package victor.service.chat;

import victor.domain.StopSignal;

/** One question and its answer, with the calls of tools in between. */
@SuppressWarnings("DoNotCallSuggester")
public final class Turn {
    private final StopSignal stop = new StopSignal();

    /**
     * Sends the question and waits for the end of the answer. Once only.
     *
     * @throws victor.store.StoreException when the messages before cannot be read
     */
    public TurnEnd run(TurnListener listener) {
        throw Conversation.missing();
    }

    /** Ends the answer as soon as may be; what came is kept. From any thread. */
    public void stop() {
        stop.stop();
    }
}
