package victor.json;

/**
 * Where a path leads in a valid document: to the value there, or to the deepest value on the way that exists.
 *
 * @param document the whole text
 * @param start where the value begins
 * @param end where it ends
 * @param missing how many names of the path are not there
 */
record JsonPlace(String document, int start, int end, int missing) {
    /** @throws JsonSyntaxException when the document is invalid */
    static JsonPlace find(String document, String... path) {
        int start = JsonScanner.blanks(document, 0);
        int end = JsonScanner.value(document, start, 0);
        JsonScanner.end(document, end);
        for (int depth = 0; depth < path.length; depth++) {
            int found = -1;
            if (document.charAt(start) == '{') {
                JsonCursor child = new JsonCursor(document, start, depth);
                while (child.next()) {
                    if (child.isNamed(path[depth])) {
                        found = child.valueStart();
                        end = child.valueEnd();
                    }
                }
            }
            if (found < 0) {
                return new JsonPlace(document, start, end, path.length - depth);
            }
            start = found;
        }
        return new JsonPlace(document, start, end, 0);
    }

    boolean isObject() {
        return document.charAt(start) == '{';
    }

    String text() {
        return document.substring(start, end);
    }

    /** The document with another text in this place. */
    String replace(String text) {
        return new StringBuilder(document.length() + text.length())
                .append(document, 0, start)
                .append(text)
                .append(document, end, document.length())
                .toString();
    }
}
