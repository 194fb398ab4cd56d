package victor.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lossless work on JSON as text: what is not asked for keeps every character, so numbers keep their digits, objects their
 * duplicate names, and strings their escapes and lone surrogates. A <em>raw</em> value is the text of one JSON value.
 *
 * <p>Valid is what RFC 8259 says, and in addition {@code NaN}, {@code Infinity} and {@code -Infinity}, which Python writes and
 * reads. More than 10,000 nested brackets are invalid. Everything takes linear time and no recursion.
 *
 * <p>Methods that read degrade: from an invalid text they answer what they answer when nothing is there. Methods that make a
 * new text throw {@link JsonSyntaxException} when a text given to them is invalid, and lose nothing.
 */
public final class JsonText {
    private JsonText() {}

    /** Whether this is one JSON value, blanks around it allowed. */
    public static boolean isValid(String text) {
        try {
            JsonScanner.document(text.toCharArray());
            return true;
        } catch (JsonSyntaxException e) {
            return false;
        }
    }

    /**
     * Throws when the text is not one JSON value.
     *
     * @throws JsonSyntaxException with the offset
     */
    public static void check(String text) {
        JsonScanner.document(text.toCharArray());
    }

    /**
     * The members of an object as name (decoded) and raw value, in order, duplicates included; empty when the text is not a
     * valid object.
     */
    public static List<Map.Entry<String, String>> members(String object) {
        if (object.equals("{}")) {
            return List.of();
        }
        List<Map.Entry<String, String>> members = new ArrayList<>();
        try {
            JsonCursor member = JsonCursor.over(object, '{');
            while (member.next()) {
                members.add(Map.entry(member.name(), member.value()));
            }
            member.checkEnd();
            return members;
        } catch (JsonSyntaxException e) {
            return List.of();
        }
    }

    /** The value of the last member with this name, which is the one that counts, as in Python; null when there is none. */
    public static @Nullable String last(List<Map.Entry<String, String>> members, String name) {
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).getKey().equals(name)) {
                return members.get(i).getValue();
            }
        }
        return null;
    }

    /** The raw elements of an array in order; empty when the text is not a valid array. */
    public static List<String> elements(String array) {
        List<String> elements = new ArrayList<>();
        try {
            JsonCursor element = JsonCursor.over(array, '[');
            while (element.next()) {
                elements.add(element.value());
            }
            element.checkEnd();
            return elements;
        } catch (JsonSyntaxException e) {
            return List.of();
        }
    }

    /**
     * The raw value at a path of member names; of duplicates the last one counts, as in Python. Null when it is missing, when
     * something on the way is no object, and when the document is invalid. Without a path: the document without blanks around it.
     */
    public static @Nullable String get(String document, String... path) {
        try {
            JsonPlace place = JsonPlace.find(document, path);
            return place.missing() > 0 ? null : place.text();
        } catch (JsonSyntaxException e) {
            return null;
        }
    }

    /**
     * The document with this value at a path of member names. A member that is there is replaced (of duplicates the last
     * one); one that is not comes last, with the spacing of its neighbours. Whatever stands where an object is needed, null
     * for example, becomes an object.
     *
     * @throws JsonSyntaxException when the document or the value is invalid
     */
    public static String set(String document, String rawValue, String... path) {
        return JsonEditor.set(document, rawValue, path);
    }

    /**
     * The document without the member at a path of names, all duplicates of it included; unchanged when it is not there.
     *
     * @param path one name or more
     * @throws JsonSyntaxException when the document is invalid
     */
    public static String remove(String document, String... path) {
        return JsonEditor.remove(document, path);
    }

    /**
     * The array with one element more.
     *
     * @throws JsonSyntaxException when a text is invalid or the first is not an array
     */
    public static String append(String array, String rawElement) {
        return JsonEditor.append(array, List.of(rawElement));
    }

    /**
     * The array with these elements more, in linear time.
     *
     * @throws JsonSyntaxException when a text is invalid or the first is not an array
     */
    public static String append(String array, List<String> rawElements) {
        return JsonEditor.append(array, rawElements);
    }

    /** The Java string that a raw value stands for; null when it is not a valid JSON string. Lone surrogates stay. */
    public static @Nullable String string(String rawValue) {
        char[] text = rawValue.toCharArray();
        int start = JsonScanner.blanks(text, 0);
        try {
            int end = JsonTokens.string(text, start);
            JsonScanner.end(text, end);
            return JsonStrings.decode(text, start, end);
        } catch (JsonSyntaxException e) {
            return null;
        }
    }

    /**
     * A JSON string: quotation mark, backslash, control characters (C0, DEL and C1, which a terminal would obey) and lone
     * surrogates (which no encoding can hold) are escaped, all else is literal.
     */
    public static String quote(String text) {
        char[] characters = text.toCharArray();
        if (JsonStrings.isPlain(characters)) {
            return '"' + text + '"';
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        JsonSink sink = new JsonSink(out, Math.min(text.length() + 16, 8192));
        JsonStrings.quote(sink, characters);
        sink.flush();
        return out.toString();
    }

    /**
     * The same tokens laid out as Python's {@code json.dumps(indent=…)} does: a line each, {@code []} and {@code {}} for what
     * is empty. Indentation stops growing at 500 levels.
     *
     * @param indentColumns blanks a level, 0 or more
     * @param startDepth levels around the value; its first line is not indented
     * @throws JsonSyntaxException when the text is invalid
     */
    public static String pretty(String raw, int indentColumns, int startDepth) {
        return layOut(raw, indentColumns, startDepth);
    }

    /**
     * The same tokens on one line without blanks between them.
     *
     * @throws JsonSyntaxException when the text is invalid
     */
    public static String compact(String raw) {
        return layOut(raw, -1, 0);
    }

    private static String layOut(String raw, int indent, int startDepth) {
        char[] text = raw.toCharArray();
        JsonScanner.document(text);
        StringBuilder out = new StringBuilder(raw.length() + raw.length() / 4);
        JsonSink sink = new JsonSink(out);
        new JsonLayout(sink, indent, false).write(text, startDepth);
        sink.flush();
        return out.toString();
    }
}
