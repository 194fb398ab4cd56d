package victor.tui.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import victor.tui.input.Input;
import victor.tui.input.Paste;

/** The bytes of a paste, until its end marker. */
final class PastedBytes {
    private static final String END = "\033[201~";

    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    /** So many bytes of the end marker came in a row. */
    private int matched;

    int length() {
        return bytes.size();
    }

    /** Whether this byte ends the paste. */
    boolean add(byte next) {
        if (next == END.charAt(matched)) {
            matched++;
            if (matched < END.length()) {
                return false;
            }
            matched = 0;
            return true;
        }
        keepMatched();
        if (next == END.charAt(0)) {
            matched = 1;
        } else {
            bytes.write(next);
        }
        return false;
    }

    /** What looked like the end marker was part of the text. */
    private void keepMatched() {
        for (int i = 0; i < matched; i++) {
            bytes.write(END.charAt(i));
        }
        matched = 0;
    }

    /** Hands over what there is, and begins anew; an empty paste is none. */
    void emit(Consumer<Input> sink) {
        // Wrong UTF-8 becomes U+FFFD.
        String text = bytes.toString(StandardCharsets.UTF_8);
        bytes = new ByteArrayOutputStream();
        matched = 0;
        if (!text.isEmpty()) {
            sink.accept(new Paste(withLineFeeds(text)));
        }
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
