package victor.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.json.JsonText;

/**
 * A tool that a message calls.
 *
 * @param name what the model calls it, null when that is missing
 * @param arguments the raw JSON that it is given, mostly an object; empty when there is none
 */
public record ToolCall(@Nullable String name, String arguments) {
    private static final List<String> FILE_ARGUMENTS = List.of("file", "path", "file_path");

    /** The calls in the text of a JSON array, in whichever of the two usual forms; none when it is not valid. */
    public static List<ToolCall> of(@Nullable String toolCalls) {
        List<ToolCall> calls = new ArrayList<>();
        for (String call : toolCalls == null ? List.<String>of() : JsonText.elements(toolCalls)) {
            String name = text(call, "name");
            name = name == null ? text(call, "function", "name") : name;
            String arguments = JsonText.get(call, "arguments");
            arguments = arguments == null ? JsonText.get(call, "function", "arguments") : arguments;
            calls.add(new ToolCall(name, arguments == null ? "" : unquoted(arguments)));
        }
        return calls;
    }

    /** The file that its arguments name; null where they name none. */
    public @Nullable String file() {
        for (String name : FILE_ARGUMENTS) {
            String file = text(name);
            if (file != null && !file.isBlank()) {
                return file;
            }
        }
        return null;
    }

    /** An argument that is a text; null when there is none of this name. */
    public @Nullable String text(String argument) {
        return text(arguments, argument);
    }

    /** Some programs keep the arguments as a string that holds JSON. */
    private static String unquoted(String raw) {
        String text = JsonText.string(raw);
        return text != null && JsonText.isValid(text) ? text : raw;
    }

    private static @Nullable String text(String object, String... path) {
        String raw = JsonText.get(object, path);
        return raw == null ? null : JsonText.string(raw);
    }
}
