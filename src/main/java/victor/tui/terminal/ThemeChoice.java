package victor.tui.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import victor.tui.view.Theme;

/** The theme in force: one that the application chose, or the dark or the light one, as the terminal's ground is. */
final class ThemeChoice implements Answers {
    private final Device device;
    private final Display display;
    private boolean followsGround;
    private boolean asked;
    private @Nullable Boolean dark;

    ThemeChoice(Device device, Display display, Appearance appearance) {
        this.device = device;
        this.display = display;
        followsGround = appearance.theme() == null;
        dark = appearance.dark();
    }

    void choose(Theme theme) {
        followsGround = false;
        display.theme(theme);
    }

    void followGround() {
        followsGround = true;
        display.theme(Appearance.automatic(dark));
        ask();
    }

    /** Asks the terminal for its ground, once, if that matters. Many terminals give no answer, so nothing waits for it. */
    void ask() {
        if (!followsGround || dark != null || asked) {
            return;
        }
        asked = true;
        try {
            device.write(new Bytes().ascii("\033]11;?\033\\"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void ground(int rgb) {
        dark = Appearance.isDark(rgb);
        if (followsGround) {
            display.theme(Appearance.automatic(dark));
        }
    }
}
