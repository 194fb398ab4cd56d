package victor.config;

import java.util.ArrayList;
import java.util.List;
import victor.json.JsonEntry;
import victor.json.JsonText;

/** Reads the list of the table's columns. */
final class ColumnsReader {
    private ColumnsReader() {}

    /** The columns that there are when nothing is chosen. */
    static List<String> fallback() {
        List<String> names = new ArrayList<>();
        for (String raw : JsonText.elements(Setting.COLUMNS.fallback())) {
            names.add(String.valueOf(JsonText.string(raw)));
        }
        return names;
    }

    /** The columns that are right; empty when there is none. */
    static List<String> read(Problems problems, Value list) {
        List<String> allowed = Setting.COLUMNS.choices();
        List<String> columns = new ArrayList<>();
        for (JsonEntry entry : list.entries()) {
            Value value = Value.of(entry, list.start());
            String name = value.string();
            if (name == null) {
                problems.add(Setting.COLUMNS, value.start(), "a column is a text, not " + value.kind());
            } else if (!allowed.contains(name)) {
                problems.add(
                        Setting.COLUMNS,
                        value.start(),
                        "unknown column '" + name + "'" + Problems.instead(name, allowed));
            } else if (columns.contains(name)) {
                problems.add(Setting.COLUMNS, value.start(), "column '" + name + "' is there twice");
            } else {
                columns.add(name);
            }
        }
        if (columns.isEmpty()) {
            problems.add(Setting.COLUMNS, list.start(), "columns names no column; the default is used");
        }
        return columns;
    }

    static String json(List<String> names) {
        String array = "[]";
        for (String name : names) {
            array = JsonText.append(array, JsonText.quote(name));
        }
        return array;
    }
}
