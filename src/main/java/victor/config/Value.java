package victor.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.json.JsonEntry;
import victor.json.JsonText;

/**
 * A value in the file.
 *
 * @param raw its text, valid JSON
 * @param start where it begins in the file
 */
record Value(String raw, int start) {
    static Value of(JsonEntry entry, int base) {
        return new Value(entry.value(), base + entry.valueStart());
    }

    @Nullable
    String string() {
        return JsonText.string(raw);
    }

    boolean isNull() {
        return raw.equals("null");
    }

    boolean isArray() {
        return raw.startsWith("[");
    }

    boolean isObject() {
        return raw.startsWith("{");
    }

    boolean isBoolean() {
        return raw.equals("true") || raw.equals("false");
    }

    /** The members or elements; their places are those within this value. */
    List<JsonEntry> entries() {
        List<JsonEntry> entries = new ArrayList<>();
        JsonEntry.each(raw, entries::add);
        return entries;
    }

    /** What kind of value it is, for people. */
    String kind() {
        return switch (raw.charAt(0)) {
            case '{' -> "an object";
            case '[' -> "a list";
            case '"' -> "a text";
            case 't', 'f' -> "true or false";
            case 'n' -> "null";
            default -> "a number";
        };
    }
}
