package victor.tui.terminal;

/** What a full-screen program switches on in a terminal, and how to leave it as it was. The launcher knows {@link #LEAVE} too. */
final class Modes {
    private static final String ALTERNATE_SCREEN = "?1049";
    private static final String CURSOR = "?25";
    /** Writing in the last column shall scroll nothing. */
    private static final String WRAP = "?7";

    private static final String PASTE = "?2004";
    private static final String FOCUS = "?1004";
    private static final String MOUSE_BUTTONS = "?1000";
    private static final String MOUSE_DRAGS = "?1002";
    private static final String MOUSE_NUMBERS = "?1006";
    private static final String SYNCHRONISED = "?2026";

    /** Without an alternate screen the cursor is where it was left: best at the bottom. */
    private static final String BOTTOM = "\033[9999H";

    static final String LEAVE = off(SYNCHRONISED)
            + off(MOUSE_NUMBERS)
            + off(MOUSE_DRAGS)
            + off(MOUSE_BUTTONS)
            + off(FOCUS)
            + off(PASTE)
            + on(WRAP)
            + "\033[m"
            + BOTTOM
            + on(CURSOR)
            + off(ALTERNATE_SCREEN);

    private Modes() {}

    static String enter(boolean mouse) {
        String all = on(ALTERNATE_SCREEN) + off(WRAP) + on(PASTE) + on(FOCUS);
        return mouse ? all + on(MOUSE_BUTTONS) + on(MOUSE_DRAGS) + on(MOUSE_NUMBERS) : all;
    }

    private static String on(String mode) {
        return "\033[" + mode + "h";
    }

    private static String off(String mode) {
        return "\033[" + mode + "l";
    }
}
