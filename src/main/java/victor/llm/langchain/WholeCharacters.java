package victor.llm.langchain;

/** Puts pieces of text together and passes them on, but never half of a pair: the half waits for the other one. */
final class WholeCharacters {
    private final StringBuilder all = new StringBuilder();
    private int passed;

    /** What can be passed on with this piece; maybe nothing. */
    String add(String piece) {
        all.append(piece);
        int end = all.length();
        if (end > passed && Character.isHighSurrogate(all.charAt(end - 1))) {
            end--;
        }
        String whole = all.substring(passed, end);
        passed = end;
        return whole;
    }

    boolean isEmpty() {
        return all.length() == 0;
    }

    /** All that was passed on. */
    String all() {
        return all.substring(0, passed);
    }
}
