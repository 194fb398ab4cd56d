package victor.tui.browser;

import org.jspecify.annotations.Nullable;

/**
 * What the status line has to say.
 *
 * @param toast something that goes away by itself; null for nothing
 * @param number counts toasts and works, so that the timer of an old one does not mean a new one
 * @param problem something that stays until it is dismissed or over; null for nothing
 * @param work what is being done now; null for nothing that could take its time
 */
record Notices(
        @Nullable String toast,
        int number,
        @Nullable Problem problem,
        @Nullable Work work) {
    static final Notices NONE = new Notices(null, 0, null, null);

    /**
     * Something that may take its time.
     *
     * @param text what is being done
     * @param number of its beginning
     * @param slow whether it has taken so long that it is to be shown
     */
    record Work(String text, int number, boolean slow) {
        /** Whether it can be ended before its end. */
        boolean isCancellable() {
            return slow && text.equals(Working.EXPORTING);
        }
    }

    /** How long a toast stays, in milliseconds. */
    static final int SHOWN_MILLIS = 4_000;

    /**
     * Something that went wrong.
     *
     * @param sentence what happened, to what, and what to do
     * @param details for a report; empty when there is no more to say
     * @param passing whether it ends by itself, as when a database is locked and then is not
     */
    record Problem(String sentence, String details, boolean passing) {}

    Notices toast(String text) {
        return new Notices(text, number + 1, problem, work);
    }

    Notices withoutToast(int ended) {
        return ended == number ? new Notices(null, number, problem, work) : this;
    }

    Notices problem(@Nullable Problem other) {
        return new Notices(toast, number, other, work);
    }

    /** Something begins, in place of what was said before, or, with null, has ended. */
    Notices working(@Nullable String text) {
        return text == null
                ? new Notices(toast, number, problem, null)
                : new Notices(null, number + 1, problem, new Work(text, number + 1, false));
    }

    /** What is being done takes its time. */
    Notices slowly() {
        return work == null ? this : new Notices(toast, number, problem, new Work(work.text(), work.number(), true));
    }
}
