package victor.tui.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The settings of the terminal that is standard input, by the program {@code stty}: Java cannot change them itself. */
final class Tty {
    /**
     * Every key arrives as it is, at once, and none is a signal; reading waits half a second at most, so that a reader can
     * be stopped before another program reads, and a program at rest is seldom woken. The launcher uses the same.
     */
    static final String RAW = "-icanon -isig -iexten -echo -ixon icrnl -inlcr -igncr -istrip min 0 time 5";

    private final String saved;

    private Tty(String saved) {
        this.saved = saved;
    }

    /** The terminal as the launcher left it. */
    static Tty prepared(String saved) {
        return new Tty(saved);
    }

    /**
     * Prepares the terminal.
     *
     * @throws IOException when standard input is no terminal, or there is no {@code stty}
     */
    static Tty prepare() throws IOException {
        String saved = command(List.of("sh", "-c", "stty -g && stty " + RAW));
        if (saved.isEmpty()) {
            throw new IOException("the terminal cannot be prepared: 'stty' does not know standard input as one");
        }
        return new Tty(saved);
    }

    /** As it was before the program. */
    void restore() throws IOException {
        command(List.of("stty", saved));
    }

    /** As the program needs it. */
    void prepareAgain() throws IOException {
        List<String> words = new ArrayList<>(List.of("stty"));
        words.addAll(List.of(RAW.split(" ", -1)));
        command(words);
    }

    /** How large it is now; null when nobody says. */
    static @Nullable Size size() throws IOException {
        String answer = command(List.of("stty", "size"));
        int blank = answer.indexOf(' ');
        int rows = blank < 0 ? 0 : number(answer.substring(0, blank));
        int columns = blank < 0 ? 0 : number(answer.substring(blank + 1));
        return rows > 0 && columns > 0 ? new Size(columns, rows) : null;
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException other) {
            return 0;
        }
    }

    private static String command(List<String> words) throws IOException {
        Process process = new ProcessBuilder(words)
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return answer.strip();
    }
}
