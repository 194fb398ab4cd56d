package victor.tui.view;

import org.jspecify.annotations.Nullable;

/**
 * How a theme shows a role.
 *
 * @param text colour of text in that role; null for the terminal's own
 * @param ground colour behind text, for a role used as background; null for the terminal's own
 * @param bold also in bold, and so on
 */
public record Look(
        @Nullable Colour text,
        @Nullable Colour ground,
        boolean bold,
        boolean dim,
        boolean italic,
        boolean underline,
        boolean reverse) {
    /** The terminal's own colours. */
    public static final Look PLAIN = new Look(null, null, false, false, false, false, false);

    Look text(int rgb, int basic) {
        return new Look(new Colour(rgb, basic), ground, bold, dim, italic, underline, reverse);
    }

    Look ground(int rgb, int basic) {
        return new Look(text, new Colour(rgb, basic), bold, dim, italic, underline, reverse);
    }

    Look inBold() {
        return new Look(text, ground, true, dim, italic, underline, reverse);
    }

    Look dimmed() {
        return new Look(text, ground, bold, true, italic, underline, reverse);
    }

    Look inItalics() {
        return new Look(text, ground, bold, dim, true, underline, reverse);
    }

    Look underlined() {
        return new Look(text, ground, bold, dim, italic, true, reverse);
    }

    Look reversed() {
        return new Look(text, ground, bold, dim, italic, underline, true);
    }
}
