package victor.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import victor.tui.input.EndOfInput;
import victor.tui.view.Themes;

/** The thread that reads the terminal. */
@Timeout(30)
final class InputReaderTest {
    private final Drawn application = new Drawn();
    private final Loop loop = new Loop(
            application, new Nowhere(), Appearance.of(Themes.dark(), Map.of("TERM", "xterm")), System::nanoTime);

    @Test
    void nothingIsReadBeforeAKeyWasHandled() throws InterruptedException {
        AtomicInteger reads = new AtomicInteger();
        CountDownLatch readOn = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        InputStream terminal = new OneAtATime() {
            @Override
            int next(byte[] buffer) throws InterruptedException {
                if (reads.incrementAndGet() == 1) {
                    buffer[0] = 'e';
                    return 1;
                }
                readOn.countDown();
                end.await();
                return -1;
            }
        };
        InputReader reader = new InputReader(terminal, loop);
        application.reaction = key -> {
            try {
                // It would wait for a read that was begun, and this one has no end.
                reader.pause();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            assertEquals(1, reads.get());
            reader.resume();
            loop.stop(7);
        };
        loop.begin();
        reader.start();
        assertEquals(7, loop.run());
        assertEquals(1, reads.get(), "what comes after the end is not for this program");
        assertEquals(1, readOn.getCount());
        end.countDown();
    }

    @Test
    void keysGoOnComingAfterAPause() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        InputReader reader = new InputReader(
                new OneAtATime() {
                    @Override
                    int next(byte[] buffer) {
                        first.countDown();
                        buffer[0] = 'x';
                        return 1;
                    }
                },
                loop);
        application.reaction = key -> {
            if (application.inputs.size() == 3) {
                loop.stop(0);
            }
        };
        loop.begin();
        reader.pause();
        reader.start();
        assertEquals(1, first.getCount());
        reader.resume();
        assertEquals(0, loop.run());
        assertTrue(first.await(1, TimeUnit.SECONDS));
    }

    @Test
    void readsThatEndAtOnceAgainAndAgainAreTheEnd() throws InterruptedException {
        InputReader reader = new InputReader(InputStream.nullInputStream(), loop);
        loop.begin();
        reader.start();
        assertEquals(Loop.INPUT_ENDED, loop.run());
        assertEquals(List.of(new EndOfInput()), application.inputs);
    }

    private abstract static class OneAtATime extends InputStream {
        abstract int next(byte[] buffer) throws InterruptedException;

        @Override
        public int read(byte[] buffer) throws IOException {
            try {
                return next(buffer);
            } catch (InterruptedException interrupted) {
                throw new InterruptedIOException();
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            throw new UnsupportedOperationException("only whole buffers are read");
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("only whole buffers are read");
        }
    }

    @Test
    void aTerminalThatTakesNoFrameIsTheEndToo() throws InterruptedException {
        Loop broken = new Loop(
                application,
                new Nowhere() {
                    @Override
                    public void write(Bytes bytes) throws IOException {
                        throw new IOException("Input/output error");
                    }
                },
                Appearance.of(Themes.dark(), Map.of("TERM", "xterm")),
                System::nanoTime);
        broken.begin();
        assertEquals(Loop.INPUT_ENDED, broken.run());
        assertEquals(List.of(new EndOfInput()), application.inputs);
    }

    private static class Nowhere implements Device {
        @Override
        public Size size() {
            return new Size(20, 4);
        }

        @Override
        public Clipboard clipboard() {
            return new Clipboard(Map.of());
        }

        @Override
        public void write(Bytes bytes) throws IOException {}

        @Override
        public int lend(ProcessBuilder program) {
            return 0;
        }

        @Override
        public void suspend() {}

        @Override
        public void resume() {}
    }
}
