package victor.command;

/** Numbers that people type. */
public final class Numbers {
    private Numbers() {}

    /** The value of a row of digits, the greatest int for a longer one; −1 when it is something else. */
    public static int positive(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = Math.min(Integer.MAX_VALUE, value * 10 + (c - '0'));
        }
        return text.isEmpty() ? -1 : (int) value;
    }
}
