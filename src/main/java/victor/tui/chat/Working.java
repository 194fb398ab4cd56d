package victor.tui.chat;

/**
 * What the conversation's thread is busy with, an answer aside.
 *
 * @param what for people; empty while it is idle
 * @param number counts them
 * @param shown whether it takes long enough to be said
 * @param stoppable whether it can be stopped
 */
record Working(String what, int number, boolean shown, boolean stoppable) {
    static final Working IDLE = new Working("", 0, false, false);

    boolean isIdle() {
        return what.isEmpty();
    }

    Working on(String task, boolean canBeStopped) {
        return new Working(task, number + 1, false, canBeStopped);
    }

    Working done() {
        return new Working("", number, false, false);
    }

    Working late(int still) {
        return still == number && !isIdle() ? new Working(what, number, true, stoppable) : this;
    }

    /** It was told to stop. */
    Working stopped() {
        return new Working("stopping", number, true, false);
    }
}
