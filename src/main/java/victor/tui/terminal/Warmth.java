package victor.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;
import victor.tui.view.Themes;
import victor.tui.view.Window;

/** Loads what a first frame needs, by drawing a small one that goes nowhere. */
final class Warmth {
    private Warmth() {}

    static void spread() {
        Inks inks = new Inks(Themes.dark(), ColourDepth.TRUE);
        CellScreen screen = new CellScreen(8, 4, inks.plain().blank());
        BasicTextImage image =
                new BasicTextImage(new TerminalSize(8, 4), inks.plain().blank());
        Canvas canvas = new CellCanvas(new Grid.Image(image), inks, false, new CellCanvas.Cursor());
        canvas.box(0, 0, 8, 4, Style.of(Role.BORDER));
        canvas.put(1, 1, "warm …", Style.of(Role.HEADING).on(Role.BAR));
        image.copyTo(screen.buffer());
        screen.takeFrame();
    }

    /** Loads what the first window needs, which is more than the first frame. */
    static void spreadToWindows() {
        Inks inks = new Inks(Themes.dark(), ColourDepth.TRUE);
        CellScreen screen = new CellScreen(8, 4, inks.plain().blank());
        BasicTextImage image =
                new BasicTextImage(new TerminalSize(8, 4), inks.plain().blank());
        Window window = new Window("warm", 1, 1, 4, 2, canvas -> canvas.box(0, 0, 4, 2, Style.PLAIN));
        try {
            new Overlay(screen).draw(image, List.of(window), inks, false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
