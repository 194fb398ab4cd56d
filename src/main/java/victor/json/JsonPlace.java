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
        char[] text = document.toCharArray();
        int start = JsonScanner.blanks(text, 0);
        if (path.length == 0 || JsonScanner.charAt(text, start) != '{') {
            int end = JsonScanner.value(text, start, 0);
            JsonScanner.end(text, end);
            return new JsonPlace(document, start, end, path.length);
        }
        // Walking over the members of the document checks all of it.
        JsonPlace place = new JsonPlace(document, start, -1, path.length);
        for (int depth = 0; depth < path.length; depth++) {
            JsonCursor child = new JsonCursor(document, text, place.start, depth);
            JsonPlace found = null;
            while (child.next()) {
                if (child.isNamed(path[depth])) {
                    found = new JsonPlace(document, child.valueStart(), child.valueEnd(), path.length - depth - 1);
                }
            }
            if (depth == 0) {
                child.checkEnd();
                place = new JsonPlace(document, start, child.end(), path.length);
            }
            if (found == null) {
                return place;
            }
            place = found;
            if (!place.isObject()) {
                return place;
            }
        }
        return place;
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
