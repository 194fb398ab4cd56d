package victor.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThemesTest {
    @Test
    void everyNameButAutoIsATheme() {
        for (String name : Themes.names()) {
            assertEquals(!name.equals(Themes.AUTO), Themes.named(name).isPresent(), name);
        }
        assertTrue(Themes.named("nonsense").isEmpty());
    }

    @Test
    void textCanBeReadOnTheUsualGrounds() {
        assertReadable(Themes.dark(), 4.5, 0x000000, 0x1E1E1E, 0x2E3440);
        assertReadable(Themes.light(), 4.5, 0xFFFFFF, 0xFDF6E3);
        assertReadable(Themes.colourBlind(), 3, 0x000000, 0x1E1E1E, 0xFFFFFF);
    }

    @Test
    void textCanBeReadOnTheGroundsOfTheThemeItself() {
        for (Theme theme : all()) {
            for (Role role : Role.values()) {
                Look look = theme.look(role);
                if (look.text() != null && look.ground() != null) {
                    double least = theme.name().equals("high-contrast") ? 7 : 4.5;
                    assertTrue(contrast(look.text().rgb(), look.ground().rgb()) >= least, theme + " " + role);
                }
            }
        }
    }

    @Test
    void theColourBlindThemeUsesBlueOrangeAndGreyAlone() {
        List<Role> other = new ArrayList<>();
        for (Role role : Role.values()) {
            Look look = Themes.colourBlind().look(role);
            if (!isBlueOrangeOrGrey(look.text()) || !isBlueOrangeOrGrey(look.ground())) {
                other.add(role);
            }
        }
        assertEquals(List.of(), other);
    }

    @Test
    void theMonochromeThemeHasNoColour() {
        for (Role role : Role.values()) {
            assertNull(Themes.monochrome().look(role).text());
            assertNull(Themes.monochrome().look(role).ground());
        }
    }

    @Test
    void selectionMatchesAndBarsDifferFromPlainTextInEveryTheme() {
        for (Theme theme : all()) {
            Look plain = theme.resolve(Style.PLAIN);
            for (Role ground :
                    List.of(Role.SELECTION, Role.INACTIVE_SELECTION, Role.MATCH, Role.CURRENT_MATCH, Role.BAR)) {
                assertNotEquals(plain, theme.resolve(Style.PLAIN.on(ground)), theme + " " + ground);
            }
            assertNotEquals(
                    theme.resolve(Style.PLAIN.on(Role.MATCH)),
                    theme.resolve(Style.PLAIN.on(Role.CURRENT_MATCH)),
                    theme.name());
            assertNotEquals(
                    theme.resolve(Style.PLAIN.on(Role.SELECTION)),
                    theme.resolve(Style.PLAIN.on(Role.INACTIVE_SELECTION)),
                    theme.name());
        }
    }

    @Test
    void aSelectedRowIsOneBarWhateverIsOnIt() {
        Theme dark = Themes.dark();
        Look bar = dark.resolve(Style.PLAIN.on(Role.SELECTION));
        assertTrue(bar.reverse());
        assertEquals(bar, dark.resolve(Style.of(Role.MUTED).on(Role.SELECTION)));
    }

    @Test
    void aGroundUsedAsTextIsPlainText() {
        assertEquals(Look.PLAIN, Themes.dark().resolve(Style.of(Role.MATCH)));
    }

    @Test
    void aFixedColourStaysWhatItIs() {
        Colour orange = new Colour(0xFF8800, 3);
        assertEquals(orange, Themes.light().resolve(Style.of(orange)).text());
        assertEquals(orange, Themes.light().resolve(Style.PLAIN.on(orange)).ground());
    }

    private static List<Theme> all() {
        List<Theme> all = new ArrayList<>();
        for (String name : Themes.names()) {
            Themes.named(name).ifPresent(all::add);
        }
        assertEquals(5, all.size());
        return all;
    }

    private static void assertReadable(Theme theme, double least, int... grounds) {
        for (Role role : Role.values()) {
            Colour text = theme.resolve(Style.of(role)).text();
            boolean frame = role == Role.BORDER;
            for (int ground : grounds) {
                double wanted = frame ? 2.5 : least;
                assertTrue(
                        text == null || contrast(text.rgb(), ground) >= wanted,
                        () -> theme + " " + role + " " + contrast(text.rgb(), ground));
            }
        }
    }

    /** The contrast ratio of the Web Content Accessibility Guidelines 2.1. */
    private static double contrast(int one, int other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dark + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static boolean isBlueOrangeOrGrey(Colour colour) {
        if (colour == null) {
            return true;
        }
        int red = colour.rgb() >> 16 & 0xFF;
        int green = colour.rgb() >> 8 & 0xFF;
        int blue = colour.rgb() & 0xFF;
        boolean grey = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) < 24;
        return grey || (red > green && green > blue) || (blue > green && green > red);
    }
}
