package victor.tui.view;

import java.util.List;
import java.util.Optional;

/** The themes there are. Blue and orange carry the meaning in all of them; the ground is always the terminal's own. */
public final class Themes {
    /** The name that stands for "dark or light, as the terminal is". */
    public static final String AUTO = "auto";

    private static final List<String> NAMES =
            List.of(AUTO, "dark", "light", "high-contrast", "colour-blind", "monochrome");

    private Themes() {}

    /** The names that a configuration may use, {@link #AUTO} first. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A theme by its name.
     *
     * @return empty for {@link #AUTO} and for a name that is none
     */
    public static Optional<Theme> named(String name) {
        return switch (name) {
            case "dark" -> Optional.of(dark());
            case "light" -> Optional.of(light());
            case "high-contrast" -> Optional.of(highContrast());
            case "colour-blind", "color-blind" -> Optional.of(colourBlind());
            case "monochrome" -> Optional.of(monochrome());
            default -> Optional.empty();
        };
    }

    /** For light text on a dark ground. */
    public static Theme dark() {
        return new Theme("dark")
                .with(Role.MUTED, text(0xA0A6AE, 7))
                .with(Role.ACCENT, text(0xFFAF5F, 3))
                .with(Role.HEADING, text(0x8AB4FF, 12).inBold())
                .with(Role.BORDER, text(0x7B8794, 7))
                .with(Role.FOCUS, text(0xFFAF5F, 3))
                .with(Role.SELECTION, Look.PLAIN.reversed())
                .with(Role.INACTIVE_SELECTION, text(0xE8EAED, 15).ground(0x3A4452, 4))
                .with(Role.MATCH, text(0x000000, 0).ground(0xE0AF68, 3))
                .with(Role.CURRENT_MATCH, text(0x000000, 0).ground(0xFF9E3B, 11).inBold())
                .with(Role.BAR, text(0xE8EAED, 15).ground(0x2F3A4C, 4))
                .with(Role.KEY, text(0xFFAF5F, 3).inBold())
                .with(Role.TAG, text(0x7FD1E8, 6))
                .with(Role.LINK, text(0x8AB4FF, 12).underlined())
                .with(Role.CODE, text(0x9CD6C8, 6))
                .with(Role.USER, text(0xFFAF5F, 3).inBold())
                .with(Role.ASSISTANT, text(0x8AB4FF, 12).inBold())
                .with(Role.SYSTEM, text(0xA0A6AE, 7).inBold())
                .with(Role.TOOL, text(0x7FD1E8, 6))
                .with(Role.THINKING, text(0xA0A6AE, 7).inItalics())
                .with(Role.GOOD, text(0x8AB4FF, 12))
                .with(Role.WARNING, text(0xFFD75F, 11))
                .with(Role.BAD, text(0xFF8F66, 9).inBold());
    }

    /** For dark text on a light ground. */
    public static Theme light() {
        return new Theme("light")
                .with(Role.MUTED, text(0x5B6470, 8))
                .with(Role.ACCENT, text(0x9A4A00, 1))
                .with(Role.HEADING, text(0x0B4FB3, 4).inBold())
                .with(Role.BORDER, text(0x6B7480, 8))
                .with(Role.FOCUS, text(0x9A4A00, 1))
                .with(Role.SELECTION, Look.PLAIN.reversed())
                .with(Role.INACTIVE_SELECTION, text(0x1B1F24, 0).ground(0xD5DEEA, 7))
                .with(Role.MATCH, text(0x000000, 0).ground(0xFFD58A, 3))
                .with(Role.CURRENT_MATCH, text(0x000000, 0).ground(0xFFA24D, 11).inBold())
                .with(Role.BAR, text(0x1B1F24, 0).ground(0xDCE3EC, 7))
                .with(Role.KEY, text(0x8A4200, 1).inBold())
                .with(Role.TAG, text(0x005F73, 4))
                .with(Role.LINK, text(0x0B4FB3, 4).underlined())
                .with(Role.CODE, text(0x1D5C50, 4))
                .with(Role.USER, text(0x9A4A00, 1).inBold())
                .with(Role.ASSISTANT, text(0x0B4FB3, 4).inBold())
                .with(Role.SYSTEM, text(0x5B6470, 8).inBold())
                .with(Role.TOOL, text(0x005F73, 4))
                .with(Role.THINKING, text(0x5B6470, 8).inItalics())
                .with(Role.GOOD, text(0x0B4FB3, 4))
                .with(Role.WARNING, text(0x7A5200, 5))
                .with(Role.BAD, text(0xA83200, 1).inBold());
    }

    /** Few colours, strong ones, for a black or a white ground alike where the terminal's own text is used. */
    public static Theme highContrast() {
        Look bar = text(0x000000, 0).ground(0xFFFFFF, 15).inBold();
        return new Theme("high-contrast")
                .with(Role.HEADING, Look.PLAIN.inBold().underlined())
                .with(Role.ACCENT, Look.PLAIN.inBold())
                .with(Role.FOCUS, Look.PLAIN.inBold())
                .with(Role.SELECTION, Look.PLAIN.reversed().inBold())
                .with(Role.INACTIVE_SELECTION, Look.PLAIN.underlined())
                .with(Role.MATCH, text(0x000000, 0).ground(0xFFFF00, 11))
                .with(
                        Role.CURRENT_MATCH,
                        text(0x000000, 0).ground(0xFFB000, 3).inBold().underlined())
                .with(Role.BAR, bar)
                .with(Role.KEY, Look.PLAIN.inBold().underlined())
                .with(Role.LINK, Look.PLAIN.underlined())
                .with(Role.USER, Look.PLAIN.inBold())
                .with(Role.ASSISTANT, Look.PLAIN.inBold())
                .with(Role.SYSTEM, Look.PLAIN.inBold())
                .with(Role.WARNING, Look.PLAIN.inBold())
                .with(Role.BAD, Look.PLAIN.inBold().underlined());
    }

    /** Blue, orange and grey alone, mid-bright, so that it can be read on dark and on light grounds. */
    public static Theme colourBlind() {
        return new Theme("colour-blind")
                .with(Role.MUTED, text(0x808890, 7))
                .with(Role.ACCENT, text(0xD97706, 3))
                .with(Role.HEADING, text(0x3B8EEA, 12).inBold())
                .with(Role.BORDER, text(0x808890, 7))
                .with(Role.FOCUS, text(0xD97706, 3))
                .with(Role.SELECTION, Look.PLAIN.reversed())
                .with(Role.INACTIVE_SELECTION, text(0xFFFFFF, 15).ground(0x2A5D9F, 4))
                .with(Role.MATCH, text(0x000000, 0).ground(0xF0A030, 3))
                .with(Role.CURRENT_MATCH, text(0x000000, 0).ground(0x6CB4FF, 12).inBold())
                .with(Role.BAR, text(0xFFFFFF, 15).ground(0x1F4A80, 4))
                .with(Role.KEY, text(0xD97706, 3).inBold())
                .with(Role.TAG, text(0x3B8EEA, 12))
                .with(Role.LINK, text(0x3B8EEA, 12).underlined())
                .with(Role.USER, text(0xD97706, 3).inBold())
                .with(Role.ASSISTANT, text(0x3B8EEA, 12).inBold())
                .with(Role.SYSTEM, text(0x808890, 7).inBold())
                .with(Role.TOOL, text(0x3B8EEA, 12))
                .with(Role.THINKING, text(0x808890, 7).inItalics())
                .with(Role.GOOD, text(0x3B8EEA, 12))
                .with(Role.WARNING, text(0xD97706, 3))
                .with(Role.BAD, text(0xD97706, 3).inBold().underlined());
    }

    /** No colour at all: bold, faint, underlined and reversed. Taken by itself where there is no colour. */
    public static Theme monochrome() {
        return new Theme("monochrome")
                .with(Role.MUTED, Look.PLAIN.dimmed())
                .with(Role.ACCENT, Look.PLAIN.inBold())
                .with(Role.HEADING, Look.PLAIN.inBold())
                .with(Role.BORDER, Look.PLAIN.dimmed())
                .with(Role.FOCUS, Look.PLAIN.inBold())
                .with(Role.SELECTION, Look.PLAIN.reversed())
                .with(Role.INACTIVE_SELECTION, Look.PLAIN.underlined())
                .with(Role.MATCH, Look.PLAIN.inBold().underlined())
                .with(Role.CURRENT_MATCH, Look.PLAIN.reversed().inBold())
                .with(Role.BAR, Look.PLAIN.reversed())
                .with(Role.KEY, Look.PLAIN.inBold())
                .with(Role.LINK, Look.PLAIN.underlined())
                .with(Role.USER, Look.PLAIN.inBold())
                .with(Role.ASSISTANT, Look.PLAIN.inBold())
                .with(Role.SYSTEM, Look.PLAIN.inBold())
                .with(Role.THINKING, Look.PLAIN.dimmed().inItalics())
                .with(Role.WARNING, Look.PLAIN.inBold())
                .with(Role.BAD, Look.PLAIN.inBold().underlined());
    }

    private static Look text(int rgb, int basic) {
        return Look.PLAIN.text(rgb, basic);
    }
}
