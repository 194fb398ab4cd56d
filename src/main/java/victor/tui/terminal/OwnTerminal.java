package victor.tui.terminal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import victor.tui.input.Key;
import victor.tui.input.Resize;

/** The terminal that the program was started on. Whatever ends the program, {@link #close} leaves the terminal as it was. */
final class OwnTerminal implements Device, AutoCloseable {
    /** Milliseconds that giving it back waits for a write that hangs. */
    private static final long PATIENCE = 300;

    private final Settings settings;
    private final OutputStream out;
    private final Tty tty;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable InputReader reader;
    private Size size;
    /** Modes to switch on with the next frame. */
    private String head;

    private boolean entered;
    private boolean closed;
    /** Another program has the terminal, or the shell. */
    private volatile boolean away;

    private OwnTerminal(Settings settings, Tty tty, Size size) {
        this.settings = settings;
        this.out = settings.out();
        this.tty = tty;
        this.size = size;
        head = Modes.enter(settings.mouse());
    }

    /** Prepares the terminal, unless the launcher did so. Nothing is to be seen yet. */
    static OwnTerminal open(Settings settings) throws IOException {
        Tty tty = settings.isPrepared() ? Tty.prepared(settings.stty()) : Tty.prepare();
        Size size = settings.size();
        if (size == null) {
            size = Tty.size();
        }
        OwnTerminal terminal = new OwnTerminal(settings, tty, size == null ? Size.USUAL : size);
        Runtime.getRuntime().addShutdownHook(new Thread(new Closing(terminal), "restore the terminal"));
        return terminal;
    }

    private record Closing(OwnTerminal terminal) implements Runnable {
        @Override
        public void run() {
            terminal.close();
        }
    }

    /** Sends input and signals to a loop from now on. */
    void connect(Loop loop) {
        reader = new InputReader(settings.in(), loop);
        reader.start();
    }

    /** Listens to signals; slow, so it is for another thread than the one that shows the first frame. */
    void listen(Loop loop) {
        Signals.handle("WINCH", () -> measure(loop));
        Signals.handle("TSTP", () -> loop.post(loop::suspend));
        Signals.handle("CONT", () -> returned(loop));
        // The launcher turns INT into USR1: what a shell starts in the background has INT ignored.
        Signals.handle("INT", () -> interrupted(loop));
        Signals.handle("USR1", () -> interrupted(loop));
        measure(loop);
    }

    private void interrupted(Loop loop) {
        if (!away) {
            loop.offer(Key.ctrl('c'));
        }
    }

    private void returned(Loop loop) {
        if (!away) {
            loop.post(loop::resume);
        }
    }

    /** Asks for the size; one question at a time, and the last one always after the last change. */
    private synchronized void measure(Loop loop) {
        try {
            Size now = Tty.size();
            if (now != null && !now.equals(size)) {
                size = now;
                loop.offer(new Resize(now.columns(), now.rows()));
            }
        } catch (IOException unknown) {
            // It stays as it was until the next signal.
        }
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public Clipboard clipboard() {
        return new Clipboard(settings.environment());
    }

    @Override
    public void write(Bytes bytes) throws IOException {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            entered = true;
            if (head.isEmpty()) {
                out.write(bytes.array(), 0, bytes.length());
            } else {
                Bytes all = new Bytes().ascii(head).bytes(bytes);
                head = "";
                out.write(all.array(), 0, all.length());
            }
            out.flush();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int lend(ProcessBuilder program) throws IOException {
        Signals.standard("TSTP");
        step(false);
        try {
            return program.inheritIO().start().waitFor();
        } catch (InterruptedException interrupted) {
            throw interruption();
        } finally {
            step(true);
        }
    }

    @Override
    public void suspend() throws IOException {
        Signals.standard("TSTP");
        step(false);
        try {
            // To the whole job, as the terminal does for Ctrl+Z; the shell that sends it is part of it.
            new ProcessBuilder(List.of("sh", "-c", "kill -s TSTP 0"))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (InterruptedException interrupted) {
            throw interruption();
        } finally {
            step(true);
        }
    }

    private static IOException interruption() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while another program had the terminal");
    }

    @Override
    public void resume() throws IOException {
        tty.prepareAgain();
        head = Modes.enter(settings.mouse());
    }

    /** Steps back for others, or comes back. */
    private void step(boolean back) throws IOException {
        try {
            if (back) {
                resume();
                away = false;
                if (reader != null) {
                    reader.resume();
                }
            } else {
                away = true;
                if (reader != null) {
                    reader.pause();
                }
                write(new Bytes().ascii(Modes.LEAVE));
                tty.restore();
            }
        } catch (InterruptedException interrupted) {
            throw interruption();
        }
    }

    /** Leaves the terminal as it was; nothing is written afterwards. For any thread, any number of times. */
    @Override
    public void close() {
        boolean locked = false;
        try {
            locked = lock.tryLock(PATIENCE, TimeUnit.MILLISECONDS);
            if (closed) {
                return;
            }
            closed = true;
            if (entered && locked) {
                Bytes leave = new Bytes().ascii(Modes.LEAVE);
                out.write(leave.array(), 0, leave.length());
                out.flush();
            }
            if (!settings.isPrepared()) {
                tty.restore();
            }
        } catch (IOException | InterruptedException gone) {
            // Who prepared the terminal, the launcher, tries again.
        } finally {
            if (locked) {
                lock.unlock();
            }
        }
    }
}
