package victor.cli;

/** Where a run prints to. */
enum Terminal {
    PIPE("piped", 0, true, false),
    PIPE_ASCII("piped, ASCII", 0, false, false),
    NARROW("80 columns", 80, true, true),
    NARROW_PLAIN("80 columns, no colour", 80, true, false),
    NARROW_ASCII("80 columns, ASCII", 80, false, true),
    NARROW_ASCII_PLAIN("80 columns, ASCII, no colour", 80, false, false),
    WIDE("120 columns", 120, true, true),
    WIDE_PLAIN("120 columns, no colour", 120, true, false),
    WIDE_ASCII("120 columns, ASCII", 120, false, true),
    WIDE_ASCII_PLAIN("120 columns, ASCII, no colour", 120, false, false);

    private final String words;
    private final int columns;
    private final boolean unicode;
    private final boolean colour;

    Terminal(String words, int columns, boolean unicode, boolean colour) {
        this.words = words;
        this.columns = columns;
        this.unicode = unicode;
        this.colour = colour;
    }

    boolean isColoured() {
        return colour;
    }

    /** Columns; 0 for a pipe. */
    int columns() {
        return columns;
    }

    boolean isAscii() {
        return !unicode;
    }

    CliProcess of(CliProcess process) {
        process.env("LC_ALL", unicode ? "en_GB.UTF-8" : "C");
        if (columns > 0) {
            process.terminal(columns);
        }
        return colour ? process : process.env("NO_COLOR", "1");
    }

    @Override
    public String toString() {
        return words;
    }
}
