package victor.service.chat;

import victor.llm.AnswerListener;

/** Hands the pieces of an answer on, and puts them into the draft from time to time. */
final class ArrivingAnswer implements AnswerListener {
    private static final int MANY_CHARACTERS = 2_000;
    private static final long NANOS = 500_000_000;

    private final Conversation conversation;
    private final TurnListener listener;
    private final StringBuilder unwritten = new StringBuilder();
    private long written = System.nanoTime();

    ArrivingAnswer(Conversation conversation, TurnListener listener) {
        this.conversation = conversation;
        this.listener = listener;
    }

    @Override
    public void text(String piece) {
        unwritten.append(piece);
        long now = System.nanoTime();
        if (unwritten.length() >= MANY_CHARACTERS || now - written >= NANOS) {
            conversation.piece(unwritten.toString());
            unwritten.setLength(0);
            written = now;
        }
        listener.text(piece);
    }

    @Override
    public void thinking(String piece) {
        listener.thinking(piece);
    }

    @Override
    public void waiting(long millis, String reason) {
        listener.waiting(millis, reason);
    }
}
