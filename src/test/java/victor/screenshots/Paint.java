package victor.screenshots;

import java.util.Locale;

/**
 * How cells are painted.
 *
 * @param text colour of the text
 * @param ground colour behind it
 * @param attributes of the SVG text, each with a blank before it
 */
record Paint(String text, String ground, String attributes) {
    /** Reads the parameters of SGR sequences: the attributes first, then the colours as 38;2;R;G;B and 48;2;R;G;B. */
    static Paint of(String style, String plainText, String plainGround) {
        String[] codes = style.isEmpty() ? new String[0] : style.split(";", -1);
        String text = plainText;
        String ground = plainGround;
        boolean reversed = false;
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            switch (codes[i]) {
                case "1" -> attributes.append(" font-weight=\"bold\"");
                case "2" -> attributes.append(" opacity=\"0.65\"");
                case "3" -> attributes.append(" font-style=\"italic\"");
                case "4" -> attributes.append(" text-decoration=\"underline\"");
                case "7" -> reversed = true;
                case "38", "48" -> {
                    String colour = colour(codes, i + 2);
                    text = codes[i].equals("38") ? colour : text;
                    ground = codes[i].equals("48") ? colour : ground;
                    i += 4;
                }
                default -> throw new IllegalArgumentException(style);
            }
        }
        return reversed
                ? new Paint(ground, text, attributes.toString())
                : new Paint(text, ground, attributes.toString());
    }

    private static String colour(String[] codes, int at) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Integer.parseInt(codes[at]),
                Integer.parseInt(codes[at + 1]),
                Integer.parseInt(codes[at + 2]));
    }
}
