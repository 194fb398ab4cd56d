package victor.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import victor.tui.input.EndOfInput;

/**
 * Reads the terminal on a thread of its own. A read of a terminal prepared by {@link Tty} ends after a moment without a byte,
 * which Java tells as the end of the stream; when it ends so at once, again and again, the terminal is gone.
 */
final class InputReader implements Runnable {
    private static final long INSTANT = 20_000_000;
    private static final int ENOUGH = 10;
    private static final long LONGEST_READ = 800;

    private final InputStream in;
    private final Loop loop;
    private final byte[] buffer = new byte[8_192];
    private boolean paused;
    private boolean reading;

    InputReader(InputStream in, Loop loop) {
        this.in = in;
        this.loop = loop;
    }

    void start() {
        Thread thread = new Thread(this, "terminal input");
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins no further read. The one that goes on may still take what comes. */
    synchronized void stop() {
        paused = true;
    }

    /**
     * Reads no more; returns when nothing is being read, so that another program gets every key from now on. That is at once when a key
     * led here, as the next read waits until it was handled; else as soon as the read that goes on has ended.
     */
    synchronized void pause() throws InterruptedException {
        paused = true;
        long deadline = System.nanoTime() + LONGEST_READ * 1_000_000;
        while (reading && System.nanoTime() < deadline) {
            wait(LONGEST_READ);
        }
    }

    synchronized void resume() {
        paused = false;
        notifyAll();
    }

    private synchronized void beginRead() throws InterruptedException {
        reading = false;
        notifyAll();
        while (paused) {
            wait();
        }
        reading = true;
    }

    private synchronized void endRead() {
        reading = false;
        notifyAll();
    }

    @Override
    public void run() {
        int instant = 0;
        try {
            while (instant < ENOUGH) {
                beginRead();
                long start = System.nanoTime();
                int length = in.read(buffer);
                if (length > 0) {
                    endRead();
                    loop.feedAndWait(Arrays.copyOf(buffer, length));
                }
                instant = length > 0 || System.nanoTime() - start > INSTANT ? 0 : instant + 1;
            }
        } catch (IOException | InterruptedException gone) {
            // As good as an end.
        }
        loop.offer(new EndOfInput());
    }
}
