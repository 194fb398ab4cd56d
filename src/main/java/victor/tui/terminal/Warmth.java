package victor.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;
import victor.tui.view.Themes;

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
}
