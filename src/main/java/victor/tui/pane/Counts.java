package victor.tui.pane;

/** Numbers as people read them. */
final class Counts {
    private static final int GROUP = 3;

    private Counts() {}

    /** With commas: {@code 50,000}. */
    static String of(long number) {
        StringBuilder digits = new StringBuilder().append(number);
        for (int at = digits.length() - GROUP; at > (number < 0 ? 1 : 0); at -= GROUP) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** A number of things: {@code 1 line}, {@code 50,000 lines}. */
    static String of(long number, String thing) {
        return of(number) + " " + thing + (number == 1 ? "" : "s");
    }
}
