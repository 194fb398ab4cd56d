package victor.tui.chat;

import org.jspecify.annotations.Nullable;

/**
 * What the status line has to say.
 *
 * @param toast something that goes away by itself; null for nothing
 * @param number counts the toasts, so that the timer of an old one does not take away a new one
 * @param problem something that stays until it is dismissed; null for nothing
 */
record Notices(@Nullable String toast, int number, @Nullable Problem problem) {
    static final Notices NONE = new Notices(null, 0, null);

    /** How long a toast stays, in milliseconds. */
    static final int SHOWN_MILLIS = 4_000;

    /**
     * Something that went wrong.
     *
     * @param sentence what happened, to what, and what to do
     * @param details for a report; empty when there is no more to say
     */
    record Problem(String sentence, String details) {}

    Notices toast(String text) {
        return new Notices(text, number + 1, problem);
    }

    Notices withoutToast(int ended) {
        return ended == number ? new Notices(null, number, problem) : this;
    }

    /** A problem takes the place of whatever was told before it. */
    Notices problem(@Nullable Problem other) {
        return new Notices(other == null ? toast : null, number, other);
    }
}
