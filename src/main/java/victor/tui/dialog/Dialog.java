package victor.tui.dialog;

import java.util.List;
import victor.tui.input.Input;
import victor.tui.view.Canvas;
import victor.tui.view.Size;

/**
 * A dialog: an immutable value, of which input makes the next one. It has all the input while it is open. Escape and Ctrl+C go back one level, which
 * closes it in the end; Tab and the arrow keys move the focus, Enter presses what has it; what is pasted is text and never presses anything.
 *
 * <p>Texts from the store, from files and from users are given to dialogs as they are; every dialog cleans what it shows.
 */
public interface Dialog {
    /** The same as long as it is the same dialog: {@code delete}, {@code model}. */
    String name();

    /**
     * Takes a key, pasted text or the mouse; whatever else comes changes nothing.
     *
     * @param input the mouse's place counted from the dialog's own corner; {@link Placed} does that
     * @param size the size that the dialog is drawn in
     */
    Step accept(Input input, Size size);

    /**
     * How large it would like to be, its frame included.
     *
     * @param columns width of the screen, 1 or more
     * @param rows height of the screen, 1 or more
     * @return no larger than the screen
     */
    Size size(int columns, int rows);

    /** Draws it whole, frame, title, content and buttons, in whatever size it is given. */
    void draw(Canvas canvas);

    /** What the footer shows while it is open, the most useful first. */
    List<Hint> hints();
}
