package victor.tui.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Copies text through the terminal (OSC 52), so that it arrives at the person, however far away the program runs. */
final class Clipboard {
    /** In bytes of UTF-8: 100,000 in base64, which is what the stricter terminals take. */
    static final int LONGEST = 74_994;

    /** GNU screen passes on no longer piece at a time. */
    private static final int SCREEN_PIECE = 252;

    private final boolean tmux;
    private final boolean screen;

    Clipboard(Map<String, String> environment) {
        tmux = !environment.getOrDefault("TMUX", "").isEmpty();
        screen = !tmux && !environment.getOrDefault("STY", "").isEmpty();
    }

    /**
     * Writes the sequences that copy a text.
     *
     * @return false when it is too long; nothing was written then
     */
    boolean write(String text, Bytes out) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            return false;
        }
        String sequence = "\033]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\007";
        if (screen) {
            pieces(sequence, out);
            return true;
        }
        // tmux obeys it with "set-clipboard on" and passes it through with "allow-passthrough on".
        out.ascii(sequence);
        if (tmux) {
            out.ascii("\033Ptmux;\033").ascii(sequence).ascii("\033\\");
        }
        return true;
    }

    private static void pieces(String sequence, Bytes out) {
        for (int at = 0; at < sequence.length(); at += SCREEN_PIECE) {
            String piece = sequence.substring(at, Math.min(sequence.length(), at + SCREEN_PIECE));
            out.ascii("\033P").ascii(piece).ascii("\033\\");
        }
    }
}
