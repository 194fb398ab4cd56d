package victor.tui.host;

import java.io.IOException;
import java.time.Duration;
import victor.tui.view.Theme;

/**
 * What a full-screen program may ask for. {@link #post} may be called on any thread; everything else only on the program's own thread,
 * that is, in a method of {@link Application} or in posted work.
 */
public interface Host {
    /** Runs something on the program's thread soon, in the order of posting; a frame follows. For any thread. */
    void post(Runnable work);

    /**
     * Runs something on the program's thread after a while; a frame follows.
     *
     * @param delay zero or more
     */
    Timer after(Duration delay, Runnable work);

    /** Nanoseconds on the clock that timers use; only differences mean something. */
    long nanoTime();

    /** Ends the program after what is being done now. The first call decides. */
    void stop(int exitCode);

    /** Draws everything anew, for a terminal that something else wrote to. */
    void redraw();

    /** Uses another theme from the next frame on. */
    void theme(Theme theme);

    /** Uses the dark or the light theme, as the terminal's ground is, from now on. A terminal that does not say is taken for dark. */
    default void automaticTheme() {}

    /**
     * Gives the terminal to another program (an editor, a pager), waits until it ends, and draws everything anew. It reads and writes the
     * terminal whatever the builder says.
     *
     * @return its exit code
     * @throws IOException when it cannot be started; the screen is back then
     */
    int run(ProcessBuilder program) throws IOException;

    /** Goes to the background, as Ctrl+Z does for other programs, and comes back whole with {@code fg}. */
    void suspend();

    /**
     * Puts text on the clipboard of the person at the terminal, near or far.
     *
     * @param text as it is to be pasted, not cleaned
     * @return false when it is too long for a terminal to take; nothing was copied then
     */
    boolean copy(String text);

    /** A timer that has not run yet. */
    interface Timer {
        /** Takes it back. After it ran, or twice, this does nothing. */
        void cancel();
    }
}
