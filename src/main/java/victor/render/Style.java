package victor.render;

/** What text is, as colours of the terminal's own palette. */
public enum Style {
    /** Titles of tables and panels, heads of columns, labels. */
    STRONG("1"),
    /** Borders and hints. */
    FAINT("2"),
    /** Session ids. */
    ID("36"),
    /** What a search was for. */
    HIT("1;33"),
    /** Done, sound. */
    GOOD("32"),
    /** Warnings. */
    WARNING("33"),
    /** Errors and what is broken. */
    BAD("31");

    static final String END = "\u001b[0m";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String start() {
        return "\u001b[" + code + "m";
    }
}
