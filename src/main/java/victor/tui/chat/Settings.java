package victor.tui.chat;

import java.util.HashMap;
import java.util.Map;
import victor.render.Look;

/**
 * How the chat looks and what its keys do.
 *
 * @param bindings which key does what
 * @param locale what the environment says of the characters that can be shown
 * @param commands what can be typed
 */
public record Settings(Bindings bindings, Map<String, String> locale, CommandSet commands) {
    public Settings {
        locale = Map.copyOf(locale);
    }

    static Settings of(Bindings bindings, Map<String, String> environment, CommandSet commands) {
        Map<String, String> locale = new HashMap<>();
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = environment.get(name);
            if (value != null) {
                locale.put(name, value);
            }
        }
        return new Settings(bindings, locale, commands);
    }

    /** How what commands answer looks in a width. */
    Look look(int columns) {
        return Look.of(locale, columns, true, true);
    }
}
