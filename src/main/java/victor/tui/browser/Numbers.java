package victor.tui.browser;

/** Numbers for people. */
final class Numbers {
    private Numbers() {}

    /** {@code 1,234,567}. */
    static String grouped(long number) {
        StringBuilder text = new StringBuilder(Long.toString(number));
        for (int at = text.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** {@code 1 session}, {@code 12 sessions}. */
    static String sessions(long count) {
        return grouped(count) + (count == 1 ? " session" : " sessions");
    }
}
