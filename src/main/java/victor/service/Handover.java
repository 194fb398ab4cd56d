package victor.service;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.Session;
import victor.domain.SessionSink;

/**
 * Passes sessions on to a sink that works in a thread of its own, so that reading the next ones does not wait for the last ones to
 * be written. What is under way is bounded: two large messages, or a million characters of small ones.
 *
 * <p>A failure of the sink is thrown by a later call here, {@link #finish} at the latest; nothing reaches the sink after it.
 */
final class Handover implements SessionSink, AutoCloseable {
    /** Characters that go over at once; less is not worth waking the other thread for. */
    private static final int BATCH = 1 << 17;

    private static final int UNDER_WAY = 8 * BATCH;
    /** What a step takes beside its text, about. */
    private static final int STEP = 100;

    private final SessionSink target;
    private final Deque<Batch> waiting = new ArrayDeque<>();
    private @Nullable Thread writer;
    private @Nullable Throwable failure;
    private Batch next = new Batch();
    /** Characters that were passed on and are not written yet. */
    private int underWay;

    private boolean over;

    /** @param target is called by one thread at a time, and by none when {@link #finish} or {@link #close} has returned */
    Handover(SessionSink target) {
        this.target = target;
    }

    /** Something to do with the sink. */
    private interface Step {
        void with(SessionSink sink);
    }

    /** Steps in order, with the characters in them. */
    private static final class Batch {
        final List<Step> steps = new ArrayList<>();
        int size;

        void carryOut(SessionSink sink) {
            for (Step step : steps) {
                step.with(sink);
            }
        }
    }

    @Override
    public void begin(Session session) {
        add(sink -> sink.begin(session), session.document().length());
    }

    @Override
    public void message(Message message) {
        String content = message.content();
        String calls = message.toolCalls();
        int size = message.fields().length() + (content == null ? 0 : content.length());
        add(sink -> sink.message(message), size + (calls == null ? 0 : calls.length()));
    }

    @Override
    public void end(List<ArchivedMessage> archive) {
        int size = 0;
        for (ArchivedMessage archived : archive) {
            String content = archived.message().content();
            size += content == null ? 0 : content.length();
        }
        add(sink -> sink.end(archive), size);
    }

    /** Returns when the sink has taken everything. */
    void finish() {
        if (writer == null) {
            // So little that one thread is enough.
            next.carryOut(target);
            return;
        }
        pass();
        close();
        check();
    }

    /** As {@link #finish} for what was passed on so far, whatever became of it: no call of the sink is under way afterwards. */
    @Override
    public void close() {
        synchronized (this) {
            over = true;
            notifyAll();
        }
        boolean interrupted = false;
        while (writer != null) {
            try {
                writer.join();
                writer = null;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void add(Step step, int size) {
        next.steps.add(step);
        next.size += size + STEP;
        if (next.size >= BATCH) {
            pass();
        }
    }

    private void pass() {
        if (writer == null) {
            writer = new Thread(this::write, "writing");
            writer.setDaemon(true);
            writer.start();
        }
        Batch batch = next;
        next = new Batch();
        try {
            put(batch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted"));
        }
        check();
    }

    private void write() {
        try {
            for (Batch batch = take(); batch != null; batch = take()) {
                batch.carryOut(target);
                written(batch);
            }
        } catch (InterruptedException | RuntimeException | Error thrown) {
            fail(thrown);
        }
    }

    private synchronized void put(Batch batch) throws InterruptedException {
        while (failure == null && underWay > 0 && underWay + batch.size > UNDER_WAY) {
            wait();
        }
        waiting.add(batch);
        underWay += batch.size;
        notifyAll();
    }

    private synchronized @Nullable Batch take() throws InterruptedException {
        while (waiting.isEmpty() && !over) {
            wait();
        }
        return waiting.poll();
    }

    private synchronized void written(Batch batch) {
        underWay -= batch.size;
        notifyAll();
    }

    private synchronized void fail(Throwable thrown) {
        failure = thrown;
        notifyAll();
    }

    private synchronized void check() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
