package victor.tui.terminal;

import java.util.Map;

/** How many colours a terminal can show. */
enum ColourDepth {
    /** None: bold, underline and the like alone. */
    NONE,
    /** The sixteen that the person at the terminal chose. */
    BASIC,
    /** The 256 of xterm. */
    INDEXED,
    /** Any, by red, green and blue. */
    TRUE;

    /**
     * What the environment says: {@code NO_COLOR}, {@code COLORTERM} and {@code TERM}, in this order.
     *
     * @param environment the variables of the process
     */
    static ColourDepth of(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || isColourless(term)) {
            return NONE;
        }
        String colours = environment.getOrDefault("COLORTERM", "");
        if (colours.equals("truecolor") || colours.equals("24bit") || isDirect(term)) {
            return TRUE;
        }
        return term.contains("256color") ? INDEXED : BASIC;
    }

    private static boolean isColourless(String term) {
        return term.isEmpty()
                || term.equals("dumb")
                || term.startsWith("vt")
                || term.endsWith("-m")
                || term.endsWith("-mono");
    }

    /** Terminals that can, whoever forgot to pass COLORTERM on (ssh and sudo do). */
    private static boolean isDirect(String term) {
        return term.endsWith("-direct")
                || term.equals("xterm-kitty")
                || term.equals("xterm-ghostty")
                || term.startsWith("alacritty")
                || term.startsWith("foot")
                || term.startsWith("wezterm");
    }
}
