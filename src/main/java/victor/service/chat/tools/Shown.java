package victor.service.chat.tools;

import victor.json.JsonText;

/** Text from files and names, made fit to stand in one line of a result. */
final class Shown {
    private Shown() {}

    /** A name as it is; one with control characters or halves of a character in it as a JSON string. */
    static String name(String name) {
        return name.codePoints().anyMatch(Shown::isUnfit) ? JsonText.quote(name) : name;
    }

    private static boolean isUnfit(int codePoint) {
        return Character.isISOControl(codePoint) || isHalf(codePoint);
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The text with a replacement character for every half of a character, which no encoding can hold. */
    static String whole(String text) {
        if (text.codePoints().noneMatch(Shown::isHalf)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> out.appendCodePoint(isHalf(codePoint) ? 0xfffd : codePoint));
        return out.toString();
    }

    /** The beginning of a text, at most so many characters, and never half of one. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, boundary(text, most));
    }

    /** This place, or the one before when it is in the middle of a character. */
    static int boundary(String text, int at) {
        boolean middle = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return middle ? at - 1 : at;
    }
}
