package victor.tui.chat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import victor.config.Configuration;
import victor.config.KeyWords;
import victor.tui.input.Key;

/** What the configuration and the terminal say of the chat. */
public final class ConfiguredChat {
    private ConfiguredChat() {}

    /**
     * The settings that are in force.
     *
     * @param environment the environment variables
     */
    public static Settings of(Configuration configuration, Map<String, String> environment, CommandSet commands) {
        return Settings.of(new Bindings(keys(configuration.keys())), environment, commands);
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

    /** Everything that a key can do in a chat, for the configuration to know. */
    public static List<KeyWords.KeyAction> actions() {
        List<KeyWords.KeyAction> actions = new ArrayList<>();
        for (Action action : Action.values()) {
            String context = "chat-" + action.context().name().toLowerCase(Locale.ROOT);
            actions.add(new KeyWords.KeyAction(action.text(), context));
        }
        return actions;
    }
}
