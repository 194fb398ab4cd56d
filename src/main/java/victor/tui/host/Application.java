package victor.tui.host;

import java.util.List;
import victor.tui.input.Input;
import victor.tui.view.Canvas;
import victor.tui.view.Window;

/**
 * A full-screen program. All its methods are called on one thread, never two at a time. What it throws ends it: the terminal is put
 * back, one line says so, the details go to the log.
 */
public interface Application {
    /**
     * Called once, before the first frame and before any input. It should return at once: the first frame waits for it.
     *
     * @param host good until the program ends
     */
    void start(Host host);

    /**
     * Something came in. Ctrl+C and Ctrl+Z are keys like any other. After {@link victor.tui.input.EndOfInput} the program ends, whatever
     * it does. A frame follows by itself.
     */
    void accept(Input input);

    /**
     * Whether something that can be seen may have changed since the last {@link #draw}. Asked for after input, posted work and timers;
     * where it did not, nothing is drawn, which is what keeps a program at rest from using the processor.
     */
    default boolean isChanged() {
        return true;
    }

    /**
     * Draws one whole frame. Called after input, posted work and timers, at most once for all that came together, and only what changed
     * since the last frame is sent to the terminal.
     *
     * @param canvas blank; good for this call only
     */
    void draw(Canvas canvas);

    /**
     * What lies over the frame, the topmost last. Asked for after {@link #draw}.
     *
     * @param columns width of the screen in cells
     * @param rows height of the screen in cells
     */
    default List<Window> windows(int columns, int rows) {
        return List.of();
    }
}
