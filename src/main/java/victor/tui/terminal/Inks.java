package victor.tui.terminal;

import java.util.HashMap;
import java.util.Map;
import victor.tui.view.Style;
import victor.tui.view.Theme;
import victor.tui.view.Themes;

/** The inks of one theme on one terminal. */
final class Inks {
    private final Theme theme;
    private final ColourDepth depth;
    private final Map<Style, Ink> all = new HashMap<>();
    private final Ink plain;

    /**
     * @param theme gives way to the one without colours where there are none
     * @param depth what the terminal can show
     */
    Inks(Theme theme, ColourDepth depth) {
        this.theme = depth == ColourDepth.NONE ? Themes.monochrome() : theme;
        this.depth = depth;
        plain = of(Style.PLAIN);
    }

    Ink of(Style style) {
        Ink ink = all.get(style);
        if (ink == null) {
            ink = new Ink(theme.resolve(style), depth);
            all.put(style, ink);
        }
        return ink;
    }

    /** The terminal's own colours. */
    Ink plain() {
        return plain;
    }

    Theme theme() {
        return theme;
    }
}
