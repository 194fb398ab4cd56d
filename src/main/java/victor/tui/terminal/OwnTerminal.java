package victor.tui.terminal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import victor.process.Signals;
import victor.tui.input.Key;
import victor.tui.input.Resize;

/** The terminal that the program was started on. Whatever ends the program, {@link #close} leaves the terminal as it was. */
final class OwnTerminal implements Device, AutoCloseable {
    /** Milliseconds that giving it back waits for a write that hangs. */
    private static final long PATIENCE = 300;
    /** Nanoseconds for which an interrupt may still have been meant for the program that had the terminal. */
    private static final long AFTERMATH = 200_000_000;

    private final Settings settings;
    private final OutputStream out;
    private final Tty tty;
    private final ReentrantLock lock = new ReentrantLock();
    private final Object stopping = new Object();
    private @Nullable InputReader reader;
    private volatile @Nullable Loop loop;
    private volatile Size size;
    /** Modes to switch on with the next frame. */
    private String head;

    private boolean entered;
    private boolean closed;
    /** Another program has the terminal, or the shell. */
    private volatile boolean away;

    /** Since when it is ours again, in nanoseconds. */
    private long cameBack = System.nanoTime() - AFTERMATH;

    private boolean listening;
    private volatile boolean interruptible = true;

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

    /** Sends input to a loop from now on. */
    void connect(Loop target) {
        loop = target;
        reader = new InputReader(settings.in(), target);
        reader.start();
    }

    /** Listens to signals; slow, so it is for another thread than the one that shows the first frame. */
    void listen() {
        Signals.handle("CONT", () -> tell(Loop::resume));
        // The launcher turns INT into USR1: what a shell starts in the background has INT ignored.
        interruptible = Signals.handle("INT", this::interrupted);
        Signals.handle("USR1", this::interrupted);
        synchronized (stopping) {
            listening = true;
            if (!away) {
                listenToStop();
            }
        }
        Signals.handle("WINCH", this::measure);
        measure();
    }

    private void listenToStop() {
        Signals.handle("TSTP", () -> tell(Loop::suspend));
    }

    /** Java hands a signal over late: one that ended another program may be heard when that one is gone. */
    private void interrupted() {
        Loop target = loop;
        boolean ours;
        // Both at one moment: between two questions the terminal may come back.
        synchronized (stopping) {
            ours = !away && System.nanoTime() - cameBack > AFTERMATH;
        }
        if (ours && target != null) {
            target.post(() -> interrupt(target));
        }
    }

    private static void interrupt(Loop loop) {
        loop.offer(Key.ctrl('c'));
    }

    /** Passes a signal on, unless it is meant for another program. */
    private void tell(Consumer<Loop> message) {
        Loop target = loop;
        if (target != null && !away) {
            target.post(() -> message.accept(target));
        }
    }

    /** Asks for the size; one question at a time, and the last one always after the last change. */
    private synchronized void measure() {
        try {
            Loop target = loop;
            Size now = Tty.size();
            if (now != null && !now.equals(size) && target != null) {
                size = now;
                target.offer(new Resize(now.columns(), now.rows()));
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
        stepBack();
        try {
            // An interrupt is meant for that program alone.
            tellLauncher("USR1");
            return Lending.started(program, interruptible).waitFor();
        } catch (InterruptedException interrupted) {
            throw interruption();
        } finally {
            tellLauncher("USR2");
            comeBack();
        }
    }

    @Override
    public void suspend() throws IOException {
        stepBack();
        try {
            // To the whole job, as the terminal does for Ctrl+Z; the shell that sends it is part of it.
            new ProcessBuilder(List.of("sh", "-c", "kill -s TSTP 0"))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (InterruptedException interrupted) {
            throw interruption();
        } finally {
            comeBack();
        }
    }

    /** Sends a signal to the launcher, if one waits for this program to end. */
    private void tellLauncher(String signal) throws IOException {
        ProcessHandle launcher = ProcessHandle.current().parent().orElse(null);
        if (settings.isPrepared() && launcher != null) {
            try {
                new ProcessBuilder(List.of("sh", "-c", "kill -s " + signal + " " + launcher.pid()))
                        .start()
                        .waitFor();
            } catch (InterruptedException interrupted) {
                throw interruption();
            }
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

    /** Leaves the terminal to others. A stop signal then stops us too, as part of their job. */
    private void stepBack() throws IOException {
        synchronized (stopping) {
            away = true;
            Signals.standard("TSTP");
        }
        try {
            if (reader != null) {
                reader.pause();
            }
        } catch (InterruptedException interrupted) {
            throw interruption();
        }
        write(new Bytes().ascii(Modes.LEAVE));
        tty.restore();
    }

    private void comeBack() throws IOException {
        resume();
        synchronized (stopping) {
            cameBack = System.nanoTime();
            away = false;
            if (listening) {
                listenToStop();
            }
        }
        if (reader != null) {
            reader.resume();
        }
        measure();
    }

    /** The same as {@link #close}, also where the launcher would put it back only when the process has ended. */
    void giveUp() throws IOException {
        close();
        tty.restore();
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
            if (reader != null) {
                reader.stop();
            }
            if (entered && locked) {
                Bytes leave = new Bytes().ascii(Modes.LEAVE);
                out.write(leave.array(), 0, leave.length());
                out.flush();
            }
            if (!settings.isPrepared()) {
                if (reader != null) {
                    // A read that goes on when the terminal is as it was would take the first key of whatever comes
                    // next. The launcher
                    // puts it back when this process, and the read with it, has ended.
                    reader.pause();
                }
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
