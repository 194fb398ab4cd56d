package victor.tui.terminal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.tui.view.Look;

/**
 * What a style comes to on one terminal, and the cells drawn with it. Cells are kept, since Lanterna's characters are dear to make: it looks for
 * grapheme breaks in each.
 */
final class Ink {
    private static final int BOLD = 1;
    private static final int DIM = 2;
    private static final int ITALIC = 4;
    private static final int UNDERLINE = 8;
    private static final int REVERSE = 16;
    /** SGR switches an attribute on, in the order of the bits. */
    private static final String[] ON = {"1", "2", "3", "4", "7"};
    /** Bold and dim are switched off together. */
    private static final String[] OFF = {"22", "22", "23", "24", "27"};

    /** More characters than this in one ink are forgotten; a screen holds fewer. */
    private static final int KEPT = 8_192;

    private final int attributes;
    private final String text;
    private final String ground;
    private final @Nullable Cell[] ascii = new @Nullable Cell[0x7f - ' '];
    private final Map<Integer, Cell> others = new HashMap<>();

    Ink(Look look, ColourDepth depth) {
        attributes = (look.bold() ? BOLD : 0)
                | (look.dim() ? DIM : 0)
                | (look.italic() ? ITALIC : 0)
                | (look.underline() ? UNDERLINE : 0)
                | (look.reverse() ? REVERSE : 0);
        text = Palette.text(look.text(), depth);
        ground = Palette.ground(look.ground(), depth);
    }

    /** Whether a blank in it is what a terminal makes of an erased cell. */
    boolean isPlain() {
        return attributes == 0 && text.isEmpty() && ground.isEmpty();
    }

    /** Whether nobody could tell the two apart on the terminal. */
    boolean looksLike(Ink other) {
        return this == other
                || (attributes == other.attributes && text.equals(other.text) && ground.equals(other.ground));
    }

    /**
     * A character in this ink.
     *
     * @param codePoint printable, one or two columns wide
     */
    Cell cell(int codePoint) {
        if (codePoint < 0x7f) {
            Cell cell = ascii[codePoint - ' '];
            if (cell == null) {
                cell = new Cell(codePoint, this, false);
                ascii[codePoint - ' '] = cell;
            }
            return cell;
        }
        Cell cell = others.get(codePoint);
        if (cell == null) {
            if (others.size() >= KEPT) {
                others.clear();
            }
            cell = new Cell(codePoint, this, false);
            others.put(codePoint, cell);
        }
        return cell;
    }

    Cell blank() {
        return cell(' ');
    }

    /** Writes the shortest sequence that changes the terminal's pen to this ink. */
    void write(@Nullable Ink from, Bytes out) {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < ON.length; i++) {
            add(whole, (attributes & (1 << i)) != 0 ? ON[i] : "");
        }
        add(whole, text);
        add(whole, ground);
        if (from != null) {
            StringBuilder change = change(from);
            if (change.length() <= whole.length() + (whole.isEmpty() ? 0 : 1)) {
                out.ascii("\033[").ascii(change).ascii("m");
                return;
            }
        }
        out.ascii(whole.isEmpty() ? "\033[" : "\033[;").ascii(whole).ascii("m");
    }

    private StringBuilder change(Ink from) {
        StringBuilder change = new StringBuilder();
        int kept = from.attributes;
        for (int i = 0; i < OFF.length; i++) {
            int bit = 1 << i;
            if ((kept & bit) != 0 && (attributes & bit) == 0) {
                add(change, OFF[i]);
                kept &= bit <= DIM ? ~(BOLD | DIM) : ~bit;
            }
        }
        for (int i = 0; i < ON.length; i++) {
            add(change, (attributes & ~kept & (1 << i)) != 0 ? ON[i] : "");
        }
        if (!text.equals(from.text)) {
            add(change, text.isEmpty() ? "39" : text);
        }
        if (!ground.equals(from.ground)) {
            add(change, ground.isEmpty() ? "49" : ground);
        }
        return change;
    }

    private static void add(StringBuilder parameters, String more) {
        if (!more.isEmpty()) {
            if (!parameters.isEmpty()) {
                parameters.append(';');
            }
            parameters.append(more);
        }
    }
}
