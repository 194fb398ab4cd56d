package victor.tui.view;

/**
 * A rectangle of character cells to draw on. Columns and rows count from 0; whatever lies outside is not drawn and never an error, so a view
 * may draw as if it had room. A new frame begins blank, in {@link Style#PLAIN}; what is drawn later covers what was there.
 *
 * <p>Text must be cleaned (see {@code victor.text.CleanText}); what is not printable all the same comes out as U+FFFD. A character that
 * takes two columns never leaves half of itself: where its other half is covered or outside, a blank stands.
 */
public interface Canvas {
    /** Width in cells; 0 or more. */
    int columns();

    /** Height in cells; 0 or more. */
    int rows();

    /**
     * Draws one line of text.
     *
     * @param column where it begins; negative to show its end only
     * @param cleaned text without line ends
     * @return the column after the text, as if nothing had been clipped
     */
    int put(int column, int row, String cleaned, Style style);

    /** Blanks an area and gives it a style. */
    void fill(int column, int row, int columns, int rows, Style style);

    /** Lays a style over an area whose text stays; two columns of one character always look the same. */
    void restyle(int column, int row, int columns, int rows, Style style);

    /** Draws a frame at the edge of an area. Its inside stays. Smaller than 2×2 nothing is drawn. */
    void box(int column, int row, int columns, int rows, Style style);

    /** Draws a horizontal rule. */
    void rule(int column, int row, int columns, Style style);

    /** Draws a vertical rule. */
    void divider(int column, int row, int rows, Style style);

    /** A part of this canvas, cut where it is outside. Its own columns and rows begin at 0 at its top left, even when that is cut off. */
    Canvas part(int column, int row, int columns, int rows);

    /** Shows the text cursor in a cell. In a frame that does not ask for it, or asks outside, there is none. */
    void cursor(int column, int row);

    /**
     * Whether the terminal can show nothing but ASCII. Frames and common signs are then replaced by themselves, other characters become
     * {@code ?}, so a view asks only to choose better words.
     */
    boolean ascii();
}
