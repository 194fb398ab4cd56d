package victor.llm.http;

import org.jspecify.annotations.Nullable;
import victor.json.JsonText;

/** What a provider says of an error, as far as it is for people. */
final class ServerWords {
    private static final int LONGEST = 300;

    private ServerWords() {}

    /** In few words on one line; empty when there is nothing that people would understand. */
    static String of(String body) {
        String text = body.strip();
        if (text.startsWith("[")) {
            // Google wraps it.
            text = JsonText.elements(text).stream().findFirst().orElse(text);
        }
        String message = first(text, "error", "message");
        message = message == null ? first(text, "error") : message;
        message = message == null ? first(text, "message") : message;
        message = message == null ? first(text, "detail") : message;
        if (message == null) {
            message = text.startsWith("<") || text.startsWith("{") || text.startsWith("[") ? "" : text;
        }
        return shortened(message);
    }

    /** The beginning of a text on one line. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        line = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static @Nullable String first(String json, String... path) {
        String raw = JsonText.get(json, path);
        return raw == null ? null : JsonText.string(raw);
    }
}
