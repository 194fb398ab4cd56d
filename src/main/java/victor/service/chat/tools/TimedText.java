package victor.service.chat.tools;

/** A text that looks at the time while it is read, so that whoever matches it character by character can be stopped. */
final class TimedText implements CharSequence {
    private static final int READ_BETWEEN = 1 << 10;

    private final String text;
    private final TimeLimit limit;
    private int read;

    TimedText(String text, TimeLimit limit) {
        this.text = text;
        this.limit = limit;
    }

    @Override
    public char charAt(int index) {
        if (++read % READ_BETWEEN == 0) {
            limit.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
