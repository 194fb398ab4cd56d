package victor.tui.terminal;

/** What stands for a sign where nothing but ASCII can be shown. */
final class AsciiSigns {
    private static final String SIGNS = "…“”„‘’‚–—―−•·●○◆◇■□▪▫█▌▐▓▒░▶▸►▷→⟶◀◂◄◁←▲▴△↑▼▾▽↓✓✔✗✘×⚠★☆⏎↵¶«»‹›↪";
    private static final String ASCII = "~\"\"\"'',----*.*o*o#.#.###%:.>>>>>><<<<<^^^^vvvv++xxx!**//P<><>\\";

    private AsciiSigns() {}

    /** One printable ASCII character; {@code ?} for what has no likeness. */
    static int of(int codePoint) {
        if (codePoint < 0x7f) {
            return codePoint;
        }
        if (codePoint == 0xa0) {
            return ' ';
        }
        if (codePoint >= 0x2500 && codePoint < 0x2580) {
            return frame(codePoint);
        }
        int at = codePoint > 0xffff ? -1 : SIGNS.indexOf(codePoint);
        return at < 0 ? '?' : ASCII.charAt(at);
    }

    /** Lines: along, upright, and everything that bends or crosses. */
    private static int frame(int codePoint) {
        return switch (codePoint) {
            case 0x2500,
                    0x2501,
                    0x2504,
                    0x2505,
                    0x2508,
                    0x2509,
                    0x254c,
                    0x254d,
                    0x2574,
                    0x2576,
                    0x2578,
                    0x257a,
                    0x257c,
                    0x257e -> '-';
            case 0x2550 -> '=';
            case 0x2502,
                    0x2503,
                    0x2506,
                    0x2507,
                    0x250a,
                    0x250b,
                    0x254e,
                    0x254f,
                    0x2551,
                    0x2575,
                    0x2577,
                    0x2579,
                    0x257b,
                    0x257d,
                    0x257f -> '|';
            case 0x2571 -> '/';
            case 0x2572 -> '\\';
            case 0x2573 -> 'X';
            default -> '+';
        };
    }
}
