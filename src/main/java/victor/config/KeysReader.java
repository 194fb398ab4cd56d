package victor.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.config.KeyWords.KeyAction;
import victor.json.JsonEntry;
import victor.json.JsonText;

/** Reads which key does what. */
final class KeysReader {
    private final Problems problems;
    private final KeyWords words;
    /** Context and key to the action that has it. */
    private final Map<String, String> taken = new HashMap<>();

    KeysReader(Problems problems, KeyWords words) {
        this.problems = problems;
        this.words = words;
    }

    Map<String, List<String>> read(Value object) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (JsonEntry entry : object.entries()) {
            KeyAction action = action(entry, object.start());
            if (action != null) {
                List<String> own = keys(action, Value.of(entry, object.start()));
                if (own != null) {
                    keys.put(action.name(), own);
                }
            }
        }
        return keys;
    }

    private @Nullable KeyAction action(JsonEntry entry, int base) {
        List<KeyAction> known = words.actions();
        List<String> names = new ArrayList<>();
        for (KeyAction action : known) {
            if (action.name().equals(entry.name())) {
                return action;
            }
            names.add(action.name());
        }
        if (known.isEmpty()) {
            return new KeyAction(entry.name(), "");
        }
        problems.add(
                Setting.KEYS,
                base + entry.nameStart(),
                "unknown action '" + entry.name() + "'" + Problems.instead(entry.name(), names));
        return null;
    }

    /** The keys of one action, empty for none; null when those that are given are all wrong, so that it keeps its own. */
    private @Nullable List<String> keys(KeyAction action, Value value) {
        if (value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            String key = key(action, value);
            return key == null ? null : List.of(key);
        }
        List<String> keys = new ArrayList<>();
        List<JsonEntry> entries = value.entries();
        for (JsonEntry entry : entries) {
            String key = key(action, Value.of(entry, value.start()));
            if (key != null) {
                keys.add(key);
            }
        }
        return keys.isEmpty() && !entries.isEmpty() ? null : keys;
    }

    private @Nullable String key(KeyAction action, Value value) {
        String text = value.string();
        if (text == null) {
            problems.add(Setting.KEYS, value.start(), "a key is a text such as \"ctrl+n\", not " + value.kind());
            return null;
        }
        String key = words.key(text);
        if (key == null) {
            problems.add(
                    Setting.KEYS,
                    value.start(),
                    "'" + text + "' is no key; keys are written j, G, space, ctrl+n, alt+enter, page-up, f5");
            return null;
        }
        String other = taken.putIfAbsent(action.context() + '\n' + key, action.name());
        if (other != null) {
            String whose = other.equals(action.name()) ? "is there twice" : "is the key of '" + other + "' already";
            problems.add(Setting.KEYS, value.start(), "'" + key + "' " + whose);
            return null;
        }
        return key;
    }

    static String json(Map<String, List<String>> keys) {
        String object = "{}";
        for (Map.Entry<String, List<String>> entry : keys.entrySet()) {
            object = JsonText.set(object, ColumnsReader.json(entry.getValue()), entry.getKey());
        }
        return object;
    }
}
