package victor.domain;

/** Numbers with the digits 0-9, A-Z, a-z. */
final class Base62 {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private Base62() {}

    /** @param number 0 or more */
    static String encode(long number) {
        StringBuilder reversed = new StringBuilder(11);
        long rest = number;
        do {
            reversed.append(DIGITS.charAt((int) (rest % DIGITS.length())));
            rest /= DIGITS.length();
        } while (rest > 0);
        return reversed.reverse().toString();
    }

    /** The number, or −1 when the text is empty, holds another character or means more than a long can hold. */
    static long decode(String text) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0 || number > (Long.MAX_VALUE - digit) / DIGITS.length()) {
                return -1;
            }
            number = number * DIGITS.length() + digit;
        }
        return text.isEmpty() ? -1 : number;
    }

    static boolean isDigit(char c) {
        return DIGITS.indexOf(c) >= 0;
    }
}
