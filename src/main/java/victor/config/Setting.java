package victor.config;

import java.util.List;

/** What can be chosen; the help, the manual page, the README's table and the reader are made from this list. */
public enum Setting {
    /** The colours of the full screen. */
    THEME(
            "theme",
            "auto dark light high-contrast colour-blind monochrome",
            "\"auto\"",
            "Colours of the full screen; auto follows the terminal"),
    /** Which key does what. */
    KEYS(
            "keys",
            "",
            "{}",
            "Keys of the full screen: the name of an action with a key, or a list of keys; null or [] takes its keys away"),
    /** The columns of the session table. */
    COLUMNS(
            "columns",
            "date title model provider messages tags id",
            "[\"date\", \"title\", \"model\", \"provider\", \"messages\", \"tags\"]",
            "A list of the table's columns on the full screen, from left to right"),
    /** How much room a session takes. */
    DENSITY(
            "density",
            "comfortable compact",
            "\"comfortable\"",
            "How much room a session takes in the table on the full screen"),
    /** Whether the mouse is listened to. */
    MOUSE("mouse", "true false", "true", "Whether the full screen listens to the mouse"),
    /** The ids of new sessions. */
    ID_FORMAT(
            "idFormat",
            "timestamp project",
            "\"timestamp\"",
            "Ids of new sessions: 20250107_153045, or the project's name with time and chance"),
    /** How times are shown. */
    DATE_FORMAT(
            "dateFormat",
            "relative short iso",
            "\"relative\"",
            "Times on the full screen: 3h ago, 14:30 (before today Jan 07), or 2025-01-07 14:30"),
    /** Models that the program does not know. */
    MODELS(
            "models",
            "",
            "[]",
            "A list of models of your own, each an object as 'victor models --json' prints it; provider and model are needed"),
    /** Who answers in a chat. */
    PROFILES(
            "profiles",
            "",
            "{}",
            "Who answers in a chat: the name of a profile with its provider, model, baseUrl, keyVariable, temperature, systemPrompt, thinking; "
                    + "provider is needed; keyVariable names the environment variable of the key"),
    /** The usual profile. */
    PROFILE(
            "profile",
            "",
            "null",
            "The name of the profile that is used unless another one is asked for; else the first");

    private final String key;
    /** Separated by blanks. */
    private final String choices;

    private final String fallback;
    private final String help;

    Setting(String key, String choices, String fallback, String help) {
        this.key = key;
        this.choices = choices;
        this.fallback = fallback;
        this.help = help;
    }

    /** Its name in the file. */
    public String key() {
        return key;
    }

    /** The words that are allowed, the default first unless it is a list; empty where they are not fixed. */
    public List<String> choices() {
        return choices.isEmpty() ? List.of() : List.of(choices.split(" ", -1));
    }

    /** The value that holds when nothing is chosen, as JSON. */
    public String fallback() {
        return fallback;
    }

    /** One line without a full stop. */
    public String help() {
        return help;
    }
}
