package victor.tui.terminal;

import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import victor.tui.host.Host;

/** Work that is to be done later, on one thread. */
final class Timers {
    private final PriorityQueue<Entry> entries = new PriorityQueue<>();
    private long sequence;

    private final class Entry implements Comparable<Entry>, Host.Timer {
        private final long time;
        private final long number;
        private final Runnable work;

        private Entry(long time, Runnable work) {
            this.time = time;
            this.work = work;
            this.number = sequence++;
        }

        @Override
        public int compareTo(Entry other) {
            // Times may overflow: only differences mean something.
            long difference = time - other.time;
            return difference != 0 ? Long.signum(difference) : Long.compare(number, other.number);
        }

        @Override
        public void cancel() {
            entries.remove(this);
        }
    }

    Host.Timer add(long time, Runnable work) {
        Entry entry = new Entry(time, work);
        entries.add(entry);
        return entry;
    }

    /** What tells the timers that are there from those that will be added. */
    long newest() {
        return sequence;
    }

    /** Takes the earliest work that is due, if it was added before {@link #newest} said so; null when there is none. */
    @Nullable
    Runnable due(long now, long newest) {
        Entry first = entries.peek();
        if (first == null || first.time - now > 0 || first.number >= newest) {
            return null;
        }
        entries.remove();
        return first.work;
    }

    /** Nanoseconds until the next work is due, 0 or more; -1 when there is none. */
    long delay(long now) {
        Entry first = entries.peek();
        return first == null ? -1 : Math.max(0, first.time - now);
    }
}
