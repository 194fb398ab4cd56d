package victor.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program on a terminal of its own, made by {@code script} of util-linux: what it writes, and when that arrived. */
final class Pty implements AutoCloseable {
    /** Ends each frame of the full screen. */
    static final String FRAME = "\033[?2026l";

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String BEGINNING = "@";

    private final Process process;
    private final OutputStream keys;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Chunk> chunks = new ArrayList<>();
    private boolean ended;

    /** Bytes that were read at once: where they begin and when they arrived. */
    private record Chunk(int start, long nanos) {}

    private Pty(Process process) {
        this.process = process;
        keys = process.getOutputStream();
        Thread reader = new Thread(this::read, "pty");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a program on a terminal of 120 by 40. */
    static Pty start(List<String> words, Map<String, String> environment) throws IOException {
        StringBuilder line = new StringBuilder("stty cols 120 rows 40; printf " + BEGINNING + "; exec");
        for (String word : words) {
            line.append(" '").append(word.replace("'", "'\\''")).append('\'');
        }
        ProcessBuilder builder = new ProcessBuilder("script", "-qfec", line.toString(), "/dev/null");
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("TERM", "xterm-256color", "LC_ALL", "C.UTF-8", "SHELL", "/bin/sh"));
        builder.environment().keySet().removeAll(List.of("NO_COLOR", "COLUMNS", "LINES"));
        return new Pty(builder.redirectErrorStream(true).start());
    }

    private void read() {
        byte[] buffer = new byte[1 << 16];
        InputStream in = process.getInputStream();
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                synchronized (this) {
                    chunks.add(new Chunk(bytes.size(), System.nanoTime()));
                    bytes.write(buffer, 0, count);
                    notifyAll();
                }
            }
        } catch (IOException closed) {
            // Whoever closed it waits for no more.
        } finally {
            synchronized (this) {
                ended = true;
                chunks.add(new Chunk(bytes.size(), System.nanoTime()));
                notifyAll();
            }
        }
    }

    /** How many bytes have come. */
    synchronized int size() {
        return bytes.size();
    }

    /** What has come since a place, each byte as a character. */
    synchronized String since(int from) {
        return bytes.toString(StandardCharsets.ISO_8859_1).substring(from);
    }

    /** When the program was about to start. */
    long begun() throws InterruptedException {
        return awaited(BEGINNING, 0);
    }

    void type(String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    /** When the whole of a text, and the frame that it is in, had come after a place. */
    long framed(String text, int from) throws InterruptedException {
        awaited(text, from);
        return awaited(FRAME, from + since(from).indexOf(text));
    }

    /** When the whole of a text had come after a place. */
    synchronized long awaited(String text, int from) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        int at = since(from).indexOf(text);
        while (at < 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (ended || left <= 0) {
                throw new IllegalStateException(text.replace('\033', '^') + " did not come: " + since(from));
            }
            wait(left);
            at = since(from).indexOf(text);
        }
        return arrival(from + at + text.length() - 1);
    }

    private long arrival(int index) {
        int last = chunks.size() - 1;
        while (chunks.get(last).start() > index) {
            last--;
        }
        return chunks.get(last).nanos();
    }

    /** Waits until nothing has come for a while; answers when the last bytes came. */
    synchronized long quiet(Duration rest) throws InterruptedException {
        while (true) {
            int before = bytes.size();
            long end = System.nanoTime() + rest.toNanos();
            for (long left = rest.toMillis(); left > 0 && bytes.size() == before; ) {
                wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            }
            if (bytes.size() == before) {
                return before == 0 ? 0 : arrival(before - 1);
            }
        }
    }

    /** When the program had ended. */
    synchronized long end() throws InterruptedException {
        while (!ended) {
            wait(LIMIT.toMillis());
        }
        return chunks.get(chunks.size() - 1).nanos();
    }

    /** What the system keeps of the Java in it: a file of its directory in {@code /proc}. */
    String proc(String file) throws IOException {
        ProcessHandle java = process.descendants()
                .filter(handle -> handle.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow();
        return Files.readString(Path.of("/proc/" + java.pid() + "/" + file));
    }

    @Override
    public void close() throws IOException {
        keys.close();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
