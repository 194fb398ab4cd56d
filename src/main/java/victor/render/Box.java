package victor.render;

/**
 * The lines of a box. Each row of {@code corners} is left, middle, right.
 *
 * @param across a horizontal piece
 * @param down a vertical one
 * @param top above the first row: left and right
 * @param open below a title, where columns begin
 * @param cross between rows
 * @param bottom below the last row
 */
record Box(char across, char down, String top, String open, String cross, String bottom) {
    private static final Box ROUNDED = new Box('─', '│', "╭─╮", "├┬┤", "├┼┤", "╰┴╯");
    private static final Box ASCII = new Box('-', '|', "+-+", "+++", "+++", "+++");

    private static final Box HEAVY = new Box('━', '┃', "┏━┓", "┡━┩", "┡━┩", "┗━┛");
    private static final Box SQUARE = new Box('─', '│', "┌─┐", "├┬┤", "├┼┤", "└┴┘");
    private static final Box DOUBLE = new Box('═', '║', "╔╤╗", "╠╪╣", "╠╪╣", "╚╧╝");
    private static final Box DOUBLE_OPEN = new Box('─', '║', "╔╤╗", "╠╪╣", "╠╪╣", "╚┴╝");
    private static final Box HEAVY_ASCII = new Box('=', '|', "+=+", "+=+", "+=+", "+=+");

    /** Around the title of what was done in a conversation; the rest is {@link #square}. */
    static Box heavy(Look look) {
        return look.ascii() ? HEAVY_ASCII : HEAVY;
    }

    static Box square(Look look) {
        return look.ascii() ? ASCII : SQUARE;
    }

    /** Around sessions that are listed in a conversation. */
    static Box doubled(Look look) {
        return look.ascii() ? HEAVY_ASCII : DOUBLE;
    }

    /** Below those that nothing is asked about. */
    static Box doubledOpen(Look look) {
        return look.ascii() ? ASCII : DOUBLE_OPEN;
    }

    static Box of(Look look) {
        return look.ascii() ? ASCII : ROUNDED;
    }

    /** A whole line of a box with these columns, 0 for a column that is left out. */
    String line(String corners, int[] widths) {
        StringBuilder line = new StringBuilder();
        char corner = corners.charAt(0);
        for (int width : widths) {
            if (width > 0) {
                line.append(corner);
                for (int i = 0; i < width + 2; i++) {
                    line.append(across);
                }
                corner = corners.charAt(1);
            }
        }
        return line.append(corners.charAt(2)).toString();
    }
}
