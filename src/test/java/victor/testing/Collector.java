package victor.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Reads a stream of a process to its end, and wakes whoever waits for a text in it. */
final class Collector extends Thread {
    private final InputStream source;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private boolean ended;

    Collector(InputStream source) {
        super("collector");
        this.source = source;
        setDaemon(true);
        start();
    }

    @Override
    public void run() {
        byte[] buffer = new byte[65_536];
        try {
            for (int count = source.read(buffer); count >= 0; count = source.read(buffer)) {
                add(buffer, count);
            }
        } catch (IOException closed) {
            // The process was killed: what came before counts.
        }
        end();
    }

    synchronized byte[] bytes() {
        return read.toByteArray();
    }

    /** Waits until this text was read, the stream ended or the time is over; answers whether it was read. */
    synchronized boolean await(String text, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!read.toString(StandardCharsets.UTF_8).contains(text)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (ended || left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private synchronized void add(byte[] buffer, int count) {
        read.write(buffer, 0, count);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }
}
