package victor.render;

import java.util.Map;

/**
 * How text for one stream looks.
 *
 * @param colour whether it is coloured
 * @param ascii whether boxes and signs must do without other characters than ASCII
 * @param width columns to fit tables into, 0 for as wide as they are
 * @param page columns for running text
 * @param plain whether it is to be read aloud: no boxes, no signs, one thought a line
 */
public record Look(boolean colour, boolean ascii, int width, int page, boolean plain) {
    private static final int USUAL_WIDTH = 80;

    /**
     * How text for a stream of this process looks.
     *
     * @param environment the environment variables
     * @param columns how wide the terminal is, 0 when unknown; the environment may say otherwise
     * @param terminal whether the stream is a terminal
     * @param withoutColour whether no colour is wanted, whatever the environment says
     */
    public static Look of(Map<String, String> environment, int columns, boolean terminal, boolean withoutColour) {
        int width = width(environment, columns);
        boolean colour = terminal
                && !withoutColour
                && variable(environment, "NO_COLOR").isEmpty()
                && !variable(environment, "TERM").equals("dumb");
        return new Look(colour, !isUtf8(environment), terminal ? width : 0, width, false);
    }

    /** The same in plain lines, which are as long as they are. */
    public Look inPlainLines() {
        return new Look(false, ascii, 0, page, true);
    }

    private static int width(Map<String, String> environment, int columns) {
        int width = digits(variable(environment, "COLUMNS"));
        if (width == 0) {
            width = columns;
        }
        return width == 0 ? USUAL_WIDTH : width;
    }

    private static String variable(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "");
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
    private static boolean isUtf8(Map<String, String> environment) {
        String locale = variable(environment, "LC_ALL");
        locale = locale.isEmpty() ? variable(environment, "LC_CTYPE") : locale;
        locale = locale.isEmpty() ? variable(environment, "LANG") : locale;
        int dot = locale.indexOf('.');
        String charset = dot < 0 ? "" : locale.substring(dot + 1);
        return locale.isEmpty()
                || charset.regionMatches(true, 0, "UTF-8", 0, 5)
                || charset.regionMatches(true, 0, "utf8", 0, 4);
    }

    /** The text in a colour, or as it is. */
    public String paint(Style style, String text) {
        return colour && !text.isEmpty() ? style.start() + text + Style.END : text;
    }

    /** The sign before what was done, with a blank; empty where it cannot be drawn, or would be read aloud. */
    public String tick() {
        return ascii || plain ? "" : paint(Style.GOOD, "✓") + " ";
    }

    /** The sign before what is wrong, with a blank, or the word where it is read aloud. */
    public String cross() {
        return plain ? "Problem: " : paint(Style.BAD, ascii ? "x" : "✗") + " ";
    }

    /** The sign before a warning, with two blanks, or the word where it is read aloud. */
    public String warning() {
        if (plain) {
            return "Warning: ";
        }
        return paint(Style.WARNING, ascii ? "!" : "⚠") + "  ";
    }
}
