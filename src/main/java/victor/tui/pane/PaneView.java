package victor.tui.pane;

import victor.tui.view.Canvas;

/** Draws the message pane. */
public final class PaneView {
    private PaneView() {}

    /**
     * Draws the pane over the whole canvas; a frame around it is not its own.
     *
     * @param pane resized to the canvas; drawn cut off or with blank rows when it is not
     * @param focused whether keys go to it
     */
    public static void draw(Pane pane, Canvas canvas, boolean focused) {
        pane.draw(canvas, focused);
    }
}
