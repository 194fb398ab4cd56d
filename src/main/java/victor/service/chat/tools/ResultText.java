package victor.service.chat.tools;

/** A result that grows line by line up to a bound. */
final class ResultText {
    private static final int KEPT_FOR_NOTES = 1_000;

    private final StringBuilder text = new StringBuilder();

    /** Adds a line, and answers true; or adds nothing when it does not fit. */
    boolean add(String line) {
        if (text.length() + line.length() + 1 > ReadOnlyTools.LONGEST - KEPT_FOR_NOTES) {
            return false;
        }
        text.append(line).append('\n');
        return true;
    }

    /** Adds a line about the result, in brackets. It always fits. */
    void note(String line) {
        int most = ReadOnlyTools.LONGEST - text.length() - 3;
        text.append('[').append(Shown.beginning(line, most)).append("]\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
