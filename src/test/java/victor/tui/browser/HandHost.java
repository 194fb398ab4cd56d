package victor.tui.browser;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import victor.tui.host.Host;
import victor.tui.view.Theme;

/** A host whose time passes when a test says so. */
final class HandHost implements Host {
    private record Due(long nanos, int number, Runnable work) {}

    final List<String> copied = new ArrayList<>();
    final List<List<String>> programs = new ArrayList<>();

    @Nullable
    Theme theme;

    int redraws;
    int suspensions;

    @Nullable
    Integer exitCode;

    private final Queue<Runnable> posted = new ArrayDeque<>();
    private final PriorityQueue<Due> timers =
            new PriorityQueue<>(Comparator.comparingLong(Due::nanos).thenComparingInt(Due::number));
    private long nanos;
    private int timerCount;

    /** Runs what was posted, and what that posts. */
    void drain() {
        for (Runnable next = take(); next != null; next = take()) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable take() {
        return posted.poll();
    }

    /** Lets time pass; timers run in their order. */
    void advance(Duration by) {
        long end = nanos + by.toNanos();
        while (!timers.isEmpty() && timers.peek().nanos() <= end) {
            Due due = timers.remove();
            nanos = due.nanos();
            due.work().run();
            drain();
        }
        nanos = end;
    }

    @Override
    public synchronized void post(Runnable work) {
        posted.add(work);
    }

    @Override
    public Timer after(Duration delay, Runnable work) {
        Due due = new Due(nanos + delay.toNanos(), timerCount++, work);
        timers.add(due);
        return () -> timers.remove(due);
    }

    @Override
    public long nanoTime() {
        return nanos;
    }

    @Override
    public void stop(int code) {
        exitCode = exitCode == null ? Integer.valueOf(code) : exitCode;
    }

    @Override
    public void redraw() {
        redraws++;
    }

    @Override
    public void theme(Theme other) {
        theme = other;
    }

    @Override
    public int run(ProcessBuilder program) {
        programs.add(program.command());
        return 0;
    }

    @Override
    public void suspend() {
        suspensions++;
    }

    @Override
    public boolean copy(String text) {
        copied.add(text);
        return true;
    }
}
