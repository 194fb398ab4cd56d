package victor.domain;

import org.jspecify.annotations.Nullable;
import victor.json.JsonText;

/**
 * What a preview is of; texts that are missing are empty. Not cleaned for a terminal.
 *
 * @param kind for example file_preview
 * @param path the file
 * @param language what it is written in
 * @param body what it holds
 */
public record Preview(String kind, String path, String language, String body) {
    /** Reads it from a message. */
    public static Preview of(Message message) {
        return new Preview(
                metadata(message, "preview_kind"),
                metadata(message, "preview_path"),
                metadata(message, "preview_language"),
                metadata(message, "preview_body"));
    }

    private static String metadata(Message message, String name) {
        String raw = JsonText.get(message.fields(), "metadata", name);
        @Nullable String text = raw == null ? null : JsonText.string(raw);
        return text == null ? "" : text;
    }
}
