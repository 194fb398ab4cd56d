package victor.service.chat.tools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.json.JsonText;

/** What a model passes to a tool. Numbers and truth values may come as strings, which some models do. */
final class Arguments {
    private final Map<String, String> raw;

    private Arguments(Map<String, String> raw) {
        this.raw = raw;
    }

    /**
     * Reads the members of a JSON object; one that is null counts as not there.
     *
     * @param known the names that there are
     * @throws ToolException when it is no object, or has a name that is not known
     */
    static Arguments of(String json, List<String> known) throws ToolException {
        String object = json.isBlank() ? "{}" : json.strip();
        if (!object.startsWith("{") || !JsonText.isValid(object)) {
            throw new ToolException("the arguments are not a JSON object; it takes " + String.join(", ", known));
        }
        Map<String, String> raw = new HashMap<>();
        for (Map.Entry<String, String> member : JsonText.members(object)) {
            if (!known.contains(member.getKey())) {
                throw new ToolException("there is no argument "
                        + Shown.name(Shown.beginning(member.getKey(), 100))
                        + "; it takes " + String.join(", ", known));
            }
            raw.put(member.getKey(), member.getValue());
        }
        raw.values().removeIf("null"::equals);
        return new Arguments(raw);
    }

    @Nullable
    String text(String name) throws ToolException {
        String value = raw.get(name);
        if (value == null) {
            return null;
        }
        String text = JsonText.string(value);
        if (text == null) {
            throw new ToolException(name + " is not a string");
        }
        return text;
    }

    String requiredText(String name) throws ToolException {
        String text = text(name);
        if (text == null || text.isEmpty()) {
            throw new ToolException("the argument " + name + " is missing");
        }
        return text;
    }

    /** A path; the project's directory when none is given. */
    String path() throws ToolException {
        String path = text("path");
        return path == null || path.isEmpty() ? "." : path;
    }

    /**
     * A whole number of 1 or more.
     *
     * @return the other one when it is not there; the largest int for anything larger
     */
    int number(String name, int otherwise) throws ToolException {
        String value = raw.get(name);
        if (value == null) {
            return otherwise;
        }
        String text = value.startsWith("\"") ? JsonText.string(value) : value;
        try {
            double number = Double.parseDouble(String.valueOf(text));
            if (number >= 1 && number == Math.rint(number)) {
                return (int) Math.min(number, Integer.MAX_VALUE);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new ToolException(name + " is not a whole number of 1 or more");
    }

    /** Whether it is true; false when it is not there. */
    boolean flag(String name) throws ToolException {
        String value = raw.getOrDefault(name, "false").replace("\"", "");
        if (!value.equals("true") && !value.equals("false")) {
            throw new ToolException(name + " is neither true nor false");
        }
        return value.equals("true");
    }
}
