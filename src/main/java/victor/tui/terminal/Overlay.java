package victor.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.TextImage;
import com.googlecode.lanterna.gui2.AbstractComponent;
import com.googlecode.lanterna.gui2.BasicWindow;
import com.googlecode.lanterna.gui2.ComponentRenderer;
import com.googlecode.lanterna.gui2.DefaultWindowManager;
import com.googlecode.lanterna.gui2.MultiWindowTextGUI;
import com.googlecode.lanterna.gui2.TextGUIGraphics;
import com.googlecode.lanterna.gui2.Window.Hint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.tui.view.Style;
import victor.tui.view.Window;

/**
 * Windows over the screen, by Lanterna's window system. It is slow to load, so it is made when the first window opens. Lanterna places
 * and stacks them; input goes to the application, which knows what is topmost, and so never reaches a window behind.
 */
final class Overlay {
    private static final List<Hint> HINTS =
            List.of(Hint.NO_DECORATIONS, Hint.NO_POST_RENDERING, Hint.FIXED_POSITION, Hint.FIXED_SIZE, Hint.MODAL);

    private final Pane background = new Pane();
    private final MultiWindowTextGUI gui;
    private final List<Frame> frames = new ArrayList<>();

    Overlay(CellScreen screen) {
        gui = new MultiWindowTextGUI(screen, new DefaultWindowManager(), background);
    }

    /**
     * Draws windows over an image into the screen.
     *
     * @param windows the topmost last, one at least
     * @return the cursor that the topmost window wants
     */
    CellCanvas.Cursor draw(TextImage base, List<Window> windows, Inks inks, boolean ascii) throws IOException {
        background.drawing = new Copy(base);
        CellCanvas.Cursor cursor = new CellCanvas.Cursor();
        adjust(windows);
        for (int i = 0; i < windows.size(); i++) {
            cursor = new CellCanvas.Cursor();
            frames.get(i).show(windows.get(i), new Drawn(windows.get(i), inks, ascii, cursor));
        }
        gui.updateScreen();
        place(cursor, windows.get(windows.size() - 1));
        return cursor;
    }

    /** Opens and closes windows until as many are open as there shall be, in their order. */
    private void adjust(List<Window> windows) {
        int same = 0;
        while (same < frames.size()
                && same < windows.size()
                && frames.get(same).name.equals(windows.get(same).name())) {
            same++;
        }
        while (frames.size() > same) {
            gui.removeWindow(frames.remove(frames.size() - 1));
        }
        for (int i = same; i < windows.size(); i++) {
            Frame frame = new Frame(windows.get(i));
            frames.add(frame);
            gui.addWindow(frame);
        }
    }

    private static void place(CellCanvas.Cursor cursor, Window window) {
        if (cursor.isWanted()) {
            cursor.shift(window.column(), window.row());
        }
    }

    /** A window of Lanterna's for one of ours. */
    private static final class Frame extends BasicWindow {
        private final String name;
        private final Pane pane = new Pane();

        private Frame(Window window) {
            super(window.name());
            name = window.name();
            setHints(HINTS);
            setPosition(new TerminalPosition(window.column(), window.row()));
            setFixedSize(new TerminalSize(window.columns(), window.rows()));
            setComponent(pane);
        }

        private void show(Window window, ComponentRenderer<Pane> drawing) {
            setPosition(new TerminalPosition(window.column(), window.row()));
            setFixedSize(new TerminalSize(window.columns(), window.rows()));
            pane.drawing = drawing;
            pane.invalidate();
        }
    }

    /** The one component of a window. */
    private static final class Pane extends AbstractComponent<Pane> implements ComponentRenderer<Pane> {
        private @Nullable ComponentRenderer<Pane> drawing;

        @Override
        protected ComponentRenderer<Pane> createDefaultRenderer() {
            return this;
        }

        @Override
        public TerminalSize getPreferredSize(Pane component) {
            return TerminalSize.ONE;
        }

        @Override
        public void drawComponent(TextGUIGraphics graphics, Pane component) {
            if (drawing != null) {
                drawing.drawComponent(graphics, component);
            }
        }
    }

    /** Draws what one of our windows wants. */
    private record Drawn(Window window, Inks inks, boolean ascii, CellCanvas.Cursor cursor)
            implements ComponentRenderer<Pane> {
        @Override
        public TerminalSize getPreferredSize(Pane component) {
            return new TerminalSize(window.columns(), window.rows());
        }

        @Override
        public void drawComponent(TextGUIGraphics graphics, Pane component) {
            CellCanvas canvas = new CellCanvas(new Grid.Graphics(graphics), inks, ascii, cursor);
            canvas.fill(0, 0, canvas.columns(), canvas.rows(), Style.PLAIN);
            window.drawing().draw(canvas);
        }
    }

    /** Draws what lies under the windows. */
    private record Copy(TextImage image) implements ComponentRenderer<Pane> {
        @Override
        public TerminalSize getPreferredSize(Pane component) {
            return image.getSize();
        }

        @Override
        public void drawComponent(TextGUIGraphics graphics, Pane component) {
            for (int row = 0; row < image.getSize().getRows(); row++) {
                for (int column = 0; column < image.getSize().getColumns(); column++) {
                    graphics.setCharacter(column, row, image.getCharacterAt(column, row));
                    if (image.getCharacterAt(column, row).isDoubleWidth()) {
                        column++;
                    }
                }
            }
        }
    }
}
