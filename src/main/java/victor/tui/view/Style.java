package victor.tui.view;

import org.jspecify.annotations.Nullable;

/**
 * How text is drawn. Begin with {@link #PLAIN} or {@link #of} and add to it.
 *
 * @param foreground what the text is painted with
 * @param background what is behind it
 */
public record Style(
        Paint foreground,
        Paint background,
        boolean bold,
        boolean dim,
        boolean italic,
        boolean underline,
        boolean reverse) {
    /** The terminal's own colours. */
    public static final Style PLAIN = new Style(Role.PLAIN, Role.PLAIN, false, false, false, false, false);

    /** Text in a role, on the terminal's own ground. */
    public static Style of(Paint foreground) {
        return PLAIN.as(foreground);
    }

    /** The same with another text colour. */
    public Style as(Paint paint) {
        return new Style(paint, background, bold, dim, italic, underline, reverse);
    }

    /** The same on another ground. */
    public Style on(Paint paint) {
        return new Style(foreground, paint, bold, dim, italic, underline, reverse);
    }

    /** The same in bold. */
    public Style inBold() {
        return new Style(foreground, background, true, dim, italic, underline, reverse);
    }

    /** The same, fainter, where the terminal can. */
    public Style dimmed() {
        return new Style(foreground, background, bold, true, italic, underline, reverse);
    }

    /** The same in italics, where the terminal can. */
    public Style inItalics() {
        return new Style(foreground, background, bold, dim, true, underline, reverse);
    }

    /** The same underlined. */
    public Style underlined() {
        return new Style(foreground, background, bold, dim, italic, true, reverse);
    }

    /** The same with text and ground exchanged. */
    public Style reversed() {
        return new Style(foreground, background, bold, dim, italic, underline, true);
    }

    // Written out: what the compiler makes of a record costs milliseconds at its first call, and the first frame asks
    // for it.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Style style
                        && style.attributes() == attributes()
                        && style.foreground.equals(foreground)
                        && style.background.equals(background));
    }

    @Override
    public int hashCode() {
        return (foreground.hashCode() * 31 + background.hashCode()) * 32 + attributes();
    }

    private int attributes() {
        return (bold ? 16 : 0) + (dim ? 8 : 0) + (italic ? 4 : 0) + (underline ? 2 : 0) + (reverse ? 1 : 0);
    }
}
