package victor.tui.chat;

/** Does what the conversation does. All but {@link #want}, {@link #stop} and {@link #allowTools} on one thread. */
interface Work {
    /** Hears what happens while something is done. For any thread. */
    interface Listener {
        /** An answer goes on; both may be empty. */
        void streamed(String text, String thinking);

        /** Something else happened. */
        void happened(Event event);
    }

    /** Does something and waits for its end; never throws. */
    Event perform(Effect.Worked effect, Listener listener);

    /** The pane is to be read for; it is done by the next {@link #read}, or while an answer comes. From any thread. */
    void want(Effect.ReadPane reading);

    /** Does what is still wanted to be read; each answer is an event. */
    void read(Listener listener);

    /** An answer is about to be asked for, or a command to be run; a stop from now on is meant for it. */
    void prepare();

    /** Stops the answer, or what the command waits for. From any thread. */
    void stop();

    /** Says whether the model may use tools, when it wants to. From any thread. */
    void allowTools(boolean allowed);

    /** Lets the conversation go; its draft stays where something is not saved. */
    void close();
}
