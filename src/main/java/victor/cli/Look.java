package victor.cli;

/**
 * How text for one stream looks.
 *
 * @param colour whether it is coloured
 * @param ascii whether boxes and signs must do without other characters than ASCII
 * @param width columns to fit tables into, 0 for as wide as they are
 * @param page columns for running text
 */
record Look(boolean colour, boolean ascii, int width, int page) {
    private static final int USUAL_WIDTH = 80;

    static Look of(Console console, boolean terminal, boolean withoutColour) {
        int columns = columns(console);
        boolean colour = terminal
                && !withoutColour
                && console.variable("NO_COLOR").isEmpty()
                && !console.variable("TERM").equals("dumb");
        return new Look(colour, !isUtf8(console), terminal ? columns : 0, columns);
    }

    private static int columns(Console console) {
        int columns = digits(console.variable("COLUMNS"));
        if (columns == 0) {
            columns = console.terminals().columns();
        }
        return columns == 0 ? USUAL_WIDTH : columns;
    }

    private static int digits(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || value > 100_000) {
                return 0;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Nothing said means UTF-8: a locale that is not set is mostly a container or a cron job, read by something that is. */
    private static boolean isUtf8(Console console) {
        String locale = console.variable("LC_ALL");
        locale = locale.isEmpty() ? console.variable("LC_CTYPE") : locale;
        locale = locale.isEmpty() ? console.variable("LANG") : locale;
        int dot = locale.indexOf('.');
        String charset = dot < 0 ? "" : locale.substring(dot + 1);
        return locale.isEmpty()
                || charset.regionMatches(true, 0, "UTF-8", 0, 5)
                || charset.regionMatches(true, 0, "utf8", 0, 4);
    }

    /** The text in a colour, or as it is. */
    String paint(Style style, String text) {
        return colour && !text.isEmpty() ? style.start() + text + Style.END : text;
    }

    /** The sign before what was done, with a blank; empty where it cannot be drawn. */
    String tick() {
        return ascii ? "" : paint(Style.GOOD, "✓") + " ";
    }

    /** The sign before a warning, with two blanks. */
    String warning() {
        return paint(Style.WARNING, ascii ? "!" : "⚠") + "  ";
    }
}
