package victor.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks a question that is answered by yes or no, on a terminal or from what is piped in. */
final class Question {
    private final InputStream in;
    private final OutputStream out;

    /** @param out where the question is asked, which is not where results go */
    Question(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** The answer, asked for until there is one; null at the end of the input. Nothing but Enter is no. */
    @Nullable
    Boolean ask(String question) throws IOException {
        while (true) {
            out.write((question + " [y/N]: ").getBytes(StandardCharsets.UTF_8));
            out.flush();
            String line = line();
            if (line == null) {
                out.write('\n');
                out.flush();
                return null;
            }
            String answer = line.strip().toLowerCase(Locale.ROOT);
            if (answer.equals("y") || answer.equals("yes")) {
                return true;
            }
            if (answer.isEmpty() || answer.equals("n") || answer.equals("no")) {
                return false;
            }
            out.write("Please answer y or n.\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The next line without its end; null when the input ends before one does. */
    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return null;
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
