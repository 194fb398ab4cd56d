package victor.tui.terminal;

import com.googlecode.lanterna.TextCharacter;
import org.jspecify.annotations.Nullable;
import victor.text.ColumnWidth;

/**
 * One character in a screen buffer of Lanterna's. It is as wide as terminals show it, which Lanterna does not know; by that Lanterna's
 * buffers see to it that no wide character is ever halved.
 */
@SuppressWarnings("serial")
final class Cell extends TextCharacter {
    private final int codePoint;
    private final transient Ink ink;
    private final boolean wide;
    private final boolean remnant;

    /**
     * @param codePoint printable, one or two columns wide
     * @param remnant a blank where a wide character has or had its other half
     */
    @SuppressWarnings("deprecation")
    Cell(int codePoint, Ink ink, boolean remnant) {
        // What Lanterna thinks this is, and its colours, are never asked for.
        super(' ');
        this.codePoint = codePoint;
        this.ink = ink;
        this.wide = ColumnWidth.of(codePoint) == 2;
        this.remnant = remnant;
    }

    int codePoint() {
        return codePoint;
    }

    Ink ink() {
        return ink;
    }

    /** Whether the terminal shows a blank here. */
    boolean isBlank() {
        return codePoint == ' ';
    }

    /** Whether this is a blank beside, or instead of, half a wide character. */
    boolean isRemnant() {
        return remnant;
    }

    /** Whether a terminal that shows one shows the other as well. A remnant and a blank are not the same: one may lie under a wide character. */
    boolean looksLike(Cell other) {
        return codePoint == other.codePoint && remnant == other.remnant && ink.looksLike(other.ink);
    }

    @Override
    public boolean isDoubleWidth() {
        return wide;
    }

    /** Lanterna blanks the other half of a wide character by this. */
    @Override
    public Cell withCharacter(char character) {
        return wide ? new Cell(character, ink, true) : ink.cell(character);
    }

    @Override
    public boolean is(char character) {
        return codePoint == character;
    }

    @Override
    public String getCharacterString() {
        return Character.toString(codePoint);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell cell && looksLike(cell);
    }

    @Override
    public int hashCode() {
        return codePoint;
    }
}
