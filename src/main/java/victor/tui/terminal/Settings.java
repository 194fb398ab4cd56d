package victor.tui.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.tui.view.Theme;

/**
 * On what, and how, a full-screen program runs.
 *
 * @param in the terminal's bytes, unbuffered
 * @param out to the terminal, unbuffered: one write is one frame
 * @param environment the variables of the process: TERM, COLORTERM, NO_COLOR, COLORFGBG, the locale, TMUX
 * @param theme how it looks; null for dark or light, as the terminal is
 * @param mouse whether clicks and the wheel are asked for; the terminal's own selection then needs Shift
 * @param handover what the launcher did already
 */
public record Settings(
        InputStream in,
        OutputStream out,
        Map<String, String> environment,
        @Nullable Theme theme,
        boolean mouse,
        Handover handover) {
    /**
     * What the launcher did before Java started, as it saves the time of starting {@code stty} from here.
     *
     * @param columns width of the terminal, 0 when unknown
     * @param rows height of the terminal, 0 when unknown
     * @param stty the settings of the terminal before it was prepared, for {@code stty} to restore; empty when it was not prepared
     */
    public record Handover(int columns, int rows, String stty) {
        /** The launcher did nothing, or there was none. */
        public static final Handover NONE = new Handover(0, 0, "");

        /** What the launcher says in the system properties {@code victor.columns}, {@code victor.rows} and {@code victor.stty}. */
        public static Handover ofLauncher() {
            return new Handover(
                    Integer.getInteger("victor.columns", 0),
                    Integer.getInteger("victor.rows", 0),
                    System.getProperty("victor.stty", ""));
        }
    }

    boolean isPrepared() {
        return !handover.stty.isEmpty();
    }

    String stty() {
        return handover.stty;
    }

    @Nullable
    Size size() {
        return handover.columns > 0 && handover.rows > 0 ? new Size(handover.columns, handover.rows) : null;
    }
}
