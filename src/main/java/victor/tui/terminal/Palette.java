package victor.tui.terminal;

import org.jspecify.annotations.Nullable;
import victor.tui.view.Colour;

/** Writes colours as parameters of the escape sequence SGR, as well as a terminal can show them. */
final class Palette {
    /** The steps of red, green and blue in xterm's cube of 216 colours. */
    private static final int[] STEPS = {0, 95, 135, 175, 215, 255};

    private static final int CUBE = 16;
    private static final int GREYS = 232;

    private Palette() {}

    /** Parameters for text in a colour; empty for the terminal's own. */
    static String text(@Nullable Colour colour, ColourDepth depth) {
        return parameters(colour, depth, 0);
    }

    /** Parameters for the ground behind text; empty for the terminal's own. */
    static String ground(@Nullable Colour colour, ColourDepth depth) {
        return parameters(colour, depth, 10);
    }

    private static String parameters(@Nullable Colour colour, ColourDepth depth, int offset) {
        if (colour == null || depth == ColourDepth.NONE) {
            return "";
        }
        int rgb = colour.rgb();
        return switch (depth) {
            case TRUE -> 38 + offset + ";2;" + ((rgb >> 16) & 255) + ";" + ((rgb >> 8) & 255) + ";" + (rgb & 255);
            case INDEXED -> 38 + offset + ";5;" + nearest(rgb);
            default -> Integer.toString(basic(colour.basic()) + offset);
        };
    }

    private static int basic(int number) {
        return number < 8 ? 30 + number : 82 + number;
    }

    /**
     * The colour among xterm's 256 that is nearest; never one of the first sixteen, which look different everywhere.
     *
     * @param rgb 0xRRGGBB
     */
    static int nearest(int rgb) {
        int red = step((rgb >> 16) & 255);
        int green = step((rgb >> 8) & 255);
        int blue = step(rgb & 255);
        int mean = (((rgb >> 16) & 255) + ((rgb >> 8) & 255) + (rgb & 255)) / 3;
        int grey = Math.max(0, Math.min(23, (mean - 3) / 10));
        int level = 8 + 10 * grey;
        boolean greyIsNearer =
                distance(rgb, level, level, level) < distance(rgb, STEPS[red], STEPS[green], STEPS[blue]);
        return greyIsNearer ? GREYS + grey : CUBE + 36 * red + 6 * green + blue;
    }

    private static int step(int level) {
        int nearest = 0;
        for (int i = 1; i < STEPS.length; i++) {
            if (Math.abs(STEPS[i] - level) < Math.abs(STEPS[nearest] - level)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(int rgb, int red, int green, int blue) {
        int r = ((rgb >> 16) & 255) - red;
        int g = ((rgb >> 8) & 255) - green;
        int b = (rgb & 255) - blue;
        return r * r + g * g + b * b;
    }
}
