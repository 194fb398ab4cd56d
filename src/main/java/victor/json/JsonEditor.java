package victor.json;

import java.util.Arrays;
import java.util.List;

/** Changes one place of a JSON text and leaves every other character alone. */
final class JsonEditor {
    private JsonEditor() {}

    static String set(String document, String rawValue, String... path) {
        JsonPlace place = JsonPlace.find(document, path);
        String value = checked(rawValue, path.length);
        int known = path.length - place.missing();
        if (place.missing() == 0) {
            return place.replace(value);
        }
        if (!place.isObject()) {
            return place.replace(nested(path, known, value));
        }
        return place.replace(withMember(place.text(), path[known], nested(path, known + 1, value)));
    }

    /** A value within objects for the names of the path from an index on. */
    private static String nested(String[] path, int from, String value) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < path.length; i++) {
            out.append('{').append(JsonText.quote(path[i])).append(": ");
        }
        out.append(value);
        for (int i = from; i < path.length; i++) {
            out.append('}');
        }
        return out.toString();
    }

    private static String withMember(String object, String name, String value) {
        JsonCursor member = last(object);
        StringBuilder out = new StringBuilder(object.length() + name.length() + value.length() + 8);
        if (member.count() == 0) {
            out.append('{').append(JsonText.quote(name)).append(": ").append(value);
            return out.append(object, 1, object.length()).toString();
        }
        int colon = object.indexOf(':', member.nameEnd());
        String afterColon = object.substring(colon + 1, member.valueStart());
        out.append(object, 0, member.valueEnd()).append(',');
        out.append(lead(object, member.nameStart(), afterColon)).append(JsonText.quote(name));
        out.append(':').append(afterColon).append(value);
        return out.append(object, member.valueEnd(), object.length()).toString();
    }

    private static JsonCursor last(String container) {
        JsonCursor child = JsonCursor.over(container, container.charAt(0));
        boolean more = child.next();
        while (more) {
            more = child.next();
        }
        return child;
    }

    /**
     * The blanks that stand before the last child, to put before a new one. Before an only child of a one-line text there are
     * none, but there may be elsewhere.
     */
    private static String lead(String container, int childStart, String otherwise) {
        int start = childStart;
        while (JsonScanner.isBlank(container.charAt(start - 1))) {
            start--;
        }
        boolean only = start == 1;
        return only && start == childStart ? otherwise : container.substring(start, childStart);
    }

    static String remove(String document, String... path) {
        if (path.length == 0) {
            throw new IllegalArgumentException("a path is needed");
        }
        JsonPlace parent = JsonPlace.find(document, Arrays.copyOf(path, path.length - 1));
        if (parent.missing() > 0 || !parent.isObject()) {
            return document;
        }
        String object = parent.text();
        String changed = withoutMember(object, path[path.length - 1]);
        return changed.length() == object.length() ? document : parent.replace(changed);
    }

    private static String withoutMember(String object, String name) {
        StringBuilder out = new StringBuilder(object.length());
        JsonCursor member = JsonCursor.over(object, '{');
        int kept = 0;
        int previousEnd = 1;
        while (member.next()) {
            int start = member.nameStart();
            if (member.count() == 1) {
                out.append(object, 0, start);
            }
            if (!member.isNamed(name)) {
                // The separator before this member is the one that stands there, whichever members before it went.
                out.append(object, kept++ == 0 ? start : previousEnd, member.valueEnd());
            }
            previousEnd = member.valueEnd();
        }
        if (kept == member.count()) {
            return object;
        }
        return kept == 0
                ? "{}"
                : out.append(object, previousEnd, object.length()).toString();
    }

    static String append(String array, List<String> rawElements) {
        JsonPlace place = JsonPlace.find(array);
        if (array.charAt(place.start()) != '[') {
            throw new JsonSyntaxException("no array", place.start());
        }
        if (rawElements.isEmpty()) {
            return array;
        }
        String text = place.text();
        JsonCursor element = last(text);
        boolean first = element.count() == 0;
        int end = first ? 1 : element.valueEnd();
        String lead = first ? "" : lead(text, element.valueStart(), " ");
        StringBuilder out = new StringBuilder(array.length() + 64).append(array, 0, place.start() + end);
        for (String raw : rawElements) {
            if (!first) {
                out.append(',').append(lead);
            }
            out.append(checked(raw, 1));
            lead = first ? " " : lead;
            first = false;
        }
        return out.append(array, place.start() + end, array.length()).toString();
    }

    /** A value without blanks around it, which may stand within so many brackets. */
    private static String checked(String raw, int around) {
        char[] text = raw.toCharArray();
        int start = JsonScanner.blanks(text, 0);
        int end = JsonScanner.value(text, start, around);
        JsonScanner.end(text, end);
        return raw.substring(start, end);
    }
}
