package victor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.Session;
import victor.domain.SessionSink;
import victor.domain.SessionSummary;

@Timeout(60)
final class HandoverTest {
    private static final int MANY = 5_000;

    @Test
    void everythingArrivesInOrderFromAnotherThread() {
        Recorder recorder = new Recorder();
        List<String> expected = new ArrayList<>();
        try (Handover handover = new Handover(recorder)) {
            for (int i = 0; i < MANY; i++) {
                handover.begin(session("s" + i));
                handover.message(message("m" + i, 1_000));
                handover.end(List.of());
                expected.addAll(List.of("s" + i, "m" + i, "end 0"));
            }
            handover.finish();
        }
        assertEquals(expected, recorder.seen);
        assertNotSame(Thread.currentThread(), recorder.thread);
    }

    @Test
    void littleIsWrittenByTheCallingThread() {
        Recorder recorder = new Recorder();
        ArchivedMessage archived = new ArchivedMessage(ArchivedMessage.Kind.PREVIEW, 0, message("p", 10));
        try (Handover handover = new Handover(recorder)) {
            handover.begin(session("s"));
            handover.end(List.of(archived));
            handover.finish();
        }
        assertEquals(List.of("s", "end 1"), recorder.seen);
        assertSame(Thread.currentThread(), recorder.thread);
    }

    @Test
    void aFailureOfTheSinkEndsTheReading() {
        UncheckedIOException full = new UncheckedIOException(new IOException("full"));
        AtomicInteger calls = new AtomicInteger();
        SessionSink failing = new Recorder() {
            @Override
            public void message(Message message) {
                calls.incrementAndGet();
                throw full;
            }
        };
        try (Handover handover = new Handover(failing)) {
            UncheckedIOException thrown = assertThrows(UncheckedIOException.class, () -> {
                while (true) {
                    handover.message(message("m", 1_000));
                }
            });
            assertSame(full, thrown);
        }
        assertEquals(1, calls.get());
    }

    @Test
    void aFailureAfterTheLastCallIsThrownAtTheEnd() {
        OutOfMemoryError full = new OutOfMemoryError("test");
        CountDownLatch go = new CountDownLatch(1);
        SessionSink failing = new Recorder() {
            @Override
            public void message(Message message) {
                await(go);
                throw full;
            }
        };
        try (Handover handover = new Handover(failing)) {
            handover.message(message("m", 200_000));
            go.countDown();
            assertSame(full, assertThrows(OutOfMemoryError.class, handover::finish));
        }
    }

    @Test
    void readingWaitsWhenTheSinkIsBehind() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger read = new AtomicInteger();
        Recorder slow = new Recorder() {
            @Override
            public void message(Message message) {
                await(go);
                super.message(message);
            }
        };
        Thread reader = new Thread(() -> {
            try (Handover handover = new Handover(slow)) {
                for (int i = 0; i < MANY; i++) {
                    handover.message(message("m", 1_000));
                    read.incrementAndGet();
                }
                handover.finish();
            }
        });
        reader.start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (reader.getState() != Thread.State.WAITING && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertEquals(Thread.State.WAITING, reader.getState());
        assertTrue(read.get() < 1_500, read + " messages were under way");
        go.countDown();
        reader.join();
        assertEquals(MANY, slow.seen.size());
    }

    @Test
    void afterAFailedReadingTheSinkIsLeftInPeace() {
        Recorder recorder = new Recorder();
        Handover handover = new Handover(recorder);
        for (int i = 0; i < 1_000; i++) {
            handover.message(message("m" + i, 1_000));
        }
        handover.close();
        int seen = recorder.seen.size();
        assertTrue(seen > 0 && seen < 1_000, seen + " arrived");
        assertEquals("m" + (seen - 1), recorder.seen.get(seen - 1));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Session session(String id) {
        SessionSummary summary = new SessionSummary(id, id, null, null, null, null, null, 0, 0, List.of());
        return new Session(summary, "{}", false);
    }

    private static Message message(String role, int length) {
        return new Message(1, role, "x".repeat(length), null, null, "{}");
    }

    private static class Recorder implements SessionSink {
        final List<String> seen = new ArrayList<>();
        Thread thread;

        @Override
        public void begin(Session session) {
            seen.add(session.summary().id());
            thread = Thread.currentThread();
        }

        @Override
        public void message(Message message) {
            seen.add(message.role());
        }

        @Override
        public void end(List<ArchivedMessage> archive) {
            seen.add("end " + archive.size());
        }
    }
}
