package victor.tui.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import victor.config.Configuration;
import victor.config.KeyWords;
import victor.domain.DateStyle;
import victor.tui.input.Key;

/** What the configuration says of the browser. */
public final class BrowserSettings {
    private BrowserSettings() {}

    /** The settings that are in force. */
    public static Settings of(Configuration configuration) {
        List<Column> columns = new ArrayList<>();
        for (String name : configuration.columns()) {
            columns.add(Column.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return new Settings(
                new Bindings(keys(configuration.keys())),
                columns,
                configuration.compact(),
                DateStyle.valueOf(configuration.dateFormat().toUpperCase(Locale.ROOT)),
                configuration.mouse(),
                configuration.theme());
    }

    private static Map<Action, List<Key>> keys(Map<String, List<String>> chosen) {
        Map<Action, List<Key>> keys = new EnumMap<>(Action.class);
        for (Map.Entry<String, List<String>> entry : chosen.entrySet()) {
            Action action = Action.named(entry.getKey());
            if (action != null) {
                List<Key> parsed = new ArrayList<>();
                for (String text : entry.getValue()) {
                    Key.parse(text).ifPresent(parsed::add);
                }
                keys.put(action, parsed);
            }
        }
        return keys;
    }

    /** Everything that a key can do, for the configuration to know. */
    public static List<KeyWords.KeyAction> actions() {
        List<KeyWords.KeyAction> actions = new ArrayList<>();
        for (Action action : Action.values()) {
            actions.add(new KeyWords.KeyAction(
                    action.text(), action.context().name().toLowerCase(Locale.ROOT)));
        }
        return actions;
    }
}
