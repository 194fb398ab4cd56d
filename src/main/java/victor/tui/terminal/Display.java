package victor.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.tui.host.Application;
import victor.tui.view.Theme;
import victor.tui.view.Window;

/** Draws an application and sends what changed, in one write a frame. */
final class Display {
    /** The terminal shows what is between them at once (synchronised output), where it can. */
    private static final String BEGIN = "\033[?2026h";

    private static final String END = "\033[?2026l";

    private final Device device;
    private final ColourDepth depth;
    private final boolean ascii;
    private final CellScreen screen;
    private final Bytes out = new Bytes();
    private BasicTextImage base;
    private Inks inks;
    private @Nullable Overlay overlay;
    private boolean stale = true;

    /**
     * @param device where frames go
     * @param theme how it looks at first
     * @param depth what colours there are
     * @param ascii whether nothing but ASCII can be shown
     */
    Display(Device device, Theme theme, ColourDepth depth, boolean ascii) {
        this.device = device;
        this.depth = depth;
        this.ascii = ascii;
        Size size = device.size();
        inks = new Inks(theme, depth);
        screen = new CellScreen(size.columns(), size.rows(), inks.plain().blank());
        base = image(size.columns(), size.rows());
    }

    private BasicTextImage image(int columns, int rows) {
        return new BasicTextImage(new TerminalSize(columns, rows), inks.plain().blank());
    }

    void theme(Theme theme) {
        inks = new Inks(theme, depth);
        stale = true;
    }

    Theme theme() {
        return inks.theme();
    }

    void resize(int columns, int rows) {
        screen.resize(columns, rows);
        base = image(columns, rows);
        stale = true;
    }

    /** Sends everything with the next frame. */
    void forget() {
        screen.forget();
        stale = true;
    }

    /** Whether a frame is needed though the application may not have changed. */
    boolean isStale() {
        return stale;
    }

    /** Draws a frame and sends what changed. */
    void frame(Application application) throws IOException {
        stale = false;
        CellCanvas.Cursor cursor = new CellCanvas.Cursor();
        base.setAll(inks.plain().blank());
        application.draw(new CellCanvas(new Grid.Image(base), inks, ascii, cursor));
        List<Window> windows = application.windows(screen.columns(), screen.rows());
        if (windows.isEmpty()) {
            base.copyTo(screen.buffer());
        } else {
            if (overlay == null) {
                overlay = new Overlay(screen);
            }
            cursor = overlay.draw(base, windows, inks, ascii);
        }
        screen.setCursorPosition(place(cursor));
        send(screen.takeFrame());
    }

    /** Lanterna would move a cursor that is outside to the edge. */
    private @Nullable TerminalPosition place(CellCanvas.Cursor cursor) {
        boolean inside = cursor.column() >= 0
                && cursor.column() < screen.columns()
                && cursor.row() >= 0
                && cursor.row() < screen.rows();
        return inside ? new TerminalPosition(cursor.column(), cursor.row()) : null;
    }

    private void send(Bytes frame) throws IOException {
        if (!frame.isEmpty()) {
            out.clear();
            out.ascii(BEGIN).bytes(frame).ascii(END);
            device.write(out);
        }
    }
}
