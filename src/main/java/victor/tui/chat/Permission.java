package victor.tui.chat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Whether the model may use tools: one thread waits for what a person says on another one. */
final class Permission {
    private final BlockingQueue<Boolean> answers = new LinkedBlockingQueue<>();

    /** Forgets what was said before anybody asked. */
    void ask() {
        answers.clear();
    }

    /** What is said; false when the thread is to end meanwhile. */
    boolean await() {
        try {
            return answers.take();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void answer(boolean allowed) {
        answers.add(allowed);
    }
}
