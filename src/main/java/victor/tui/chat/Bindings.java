package victor.tui.chat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.tui.input.Key;

/** Which key does what in a chat: the defaults of {@link Action}, and what the configuration says instead. */
final class Bindings {
    private final Map<Action, List<Key>> keys = new EnumMap<>(Action.class);
    private final Map<Context, Map<Key, Action>> bound = new EnumMap<>(Context.class);

    /** @param chosen keys by action; an empty list takes all keys from it */
    Bindings(Map<Action, List<Key>> chosen) {
        for (Context context : Context.values()) {
            bound.put(context, new HashMap<>());
        }
        for (Action action : Action.values()) {
            List<Key> own = chosen.get(action);
            keys.put(action, List.copyOf(own == null ? defaults(action) : own));
        }
        for (Action action : Action.values()) {
            Map<Key, Action> there = in(action.context());
            for (Key key : keys(action)) {
                if (chosen.containsKey(action)) {
                    there.put(key, action);
                } else {
                    there.putIfAbsent(key, action);
                }
            }
        }
    }

    private static List<Key> defaults(Action action) {
        List<Key> defaults = new ArrayList<>();
        for (int from = 0; from < action.keys().length(); ) {
            int blank = action.keys().indexOf(' ', from);
            int end = blank < 0 ? action.keys().length() : blank;
            defaults.add(Key.parse(action.keys().substring(from, end)).orElseThrow());
            from = end + 1;
        }
        return defaults;
    }

    private Map<Key, Action> in(Context context) {
        return bound.getOrDefault(context, Map.of());
    }

    /** What a key does there; null for nothing. What is bound to the place goes before what is bound everywhere. */
    @Nullable
    Action at(Context place, Key key) {
        Action there = in(place).get(key);
        return there == null ? in(Context.ANYWHERE).get(key) : there;
    }

    /** The keys of an action, the one to be shown first. */
    List<Key> keys(Action action) {
        return keys.getOrDefault(action, List.of());
    }

    /** The key to be shown for an action, empty when it has none. */
    String shown(Action action) {
        List<Key> all = keys(action);
        return all.isEmpty() ? "" : label(all.get(0));
    }

    /** All keys of an action, as hints name them, separated by blanks; empty when it has none. */
    String all(Action action) {
        StringBuilder all = new StringBuilder();
        for (Key key : keys(action)) {
            all.append(all.length() == 0 ? "" : " ").append(label(key));
        }
        return all.toString();
    }

    private static String label(Key key) {
        String text = key.text();
        return switch (text) {
            case "escape" -> "esc";
            case "page-up" -> "pgup";
            case "page-down" -> "pgdn";
            default -> text;
        };
    }
}
