package victor.text;

/** The invisible characters that turn the direction of text round, by which a text can look like another one. */
final class BidiControls {
    private BidiControls() {}

    /** Unicode's abbreviation, or an empty text for any other code point. */
    static String name(int codePoint) {
        return switch (codePoint) {
            case 0x61c -> "ALM";
            case 0x200e -> "LRM";
            case 0x200f -> "RLM";
            case 0x202a -> "LRE";
            case 0x202b -> "RLE";
            case 0x202c -> "PDF";
            case 0x202d -> "LRO";
            case 0x202e -> "RLO";
            case 0x2066 -> "LRI";
            case 0x2067 -> "RLI";
            case 0x2068 -> "FSI";
            case 0x2069 -> "PDI";
            default -> "";
        };
    }
}
