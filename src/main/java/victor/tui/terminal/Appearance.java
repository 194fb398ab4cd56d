package victor.tui.terminal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.tui.view.Theme;
import victor.tui.view.Themes;

/**
 * How things look on a terminal at first.
 *
 * @param theme null to follow the terminal's ground
 * @param dark whether the ground is dark, as far as the environment says; null when it does not
 * @param depth the colours there are
 * @param ascii whether nothing but ASCII can be shown
 */
record Appearance(@Nullable Theme theme, @Nullable Boolean dark, ColourDepth depth, boolean ascii) {
    /** What the environment says, of the theme aside. */
    static Appearance of(@Nullable Theme theme, Map<String, String> environment) {
        return new Appearance(theme, dark(environment), ColourDepth.of(environment), !isUtf8(environment));
    }

    /** The theme of the first frame. */
    Theme first() {
        return theme != null ? theme : automatic(dark);
    }

    /** What "auto" comes to; most terminals are dark. */
    static Theme automatic(@Nullable Boolean dark) {
        return dark == null || dark ? Themes.dark() : Themes.light();
    }

    /** Whether text in white is easier to read on a colour than text in black. */
    static boolean isDark(int rgb) {
        int luminance = 299 * ((rgb >> 16) & 255) + 587 * ((rgb >> 8) & 255) + 114 * (rgb & 255);
        return luminance < 128_000;
    }

    /** {@code COLORFGBG} ends with the number of the ground among the sixteen colours. */
    private static @Nullable Boolean dark(Map<String, String> environment) {
        String colours = environment.getOrDefault("COLORFGBG", "");
        return switch (colours.substring(colours.lastIndexOf(';') + 1)) {
            case "0", "1", "2", "3", "4", "5", "6", "8" -> true;
            case "7", "9", "10", "11", "12", "13", "14", "15" -> false;
            default -> null;
        };
    }

    /** Nothing said means UTF-8, as on the command line. */
    private static boolean isUtf8(Map<String, String> environment) {
        String locale = "";
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            locale = locale.isEmpty() ? environment.getOrDefault(name, "") : locale;
        }
        int dot = locale.indexOf('.');
        String charset = dot < 0 ? "" : locale.substring(dot + 1);
        return locale.isEmpty()
                || charset.regionMatches(true, 0, "UTF-8", 0, 5)
                || charset.regionMatches(true, 0, "utf8", 0, 4);
    }
}
