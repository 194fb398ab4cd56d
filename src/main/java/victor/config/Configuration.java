package victor.config;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.IdFormat;
import victor.domain.ModelCatalog;
import victor.domain.ModelFacts;
import victor.domain.Profile;

/** What is in force: what the file says, and the default of whatever it does not say or says wrong. Immutable. */
public final class Configuration {
    private final @Nullable Path file;
    private final boolean exists;
    private final Map<Setting, Chosen> chosen = new EnumMap<>(Setting.class);
    private final Map<String, List<String>> keys;
    private final List<String> columns;
    private final List<ModelFacts> models;
    private final List<Profile> profiles;
    private final List<Warning> warnings;

    Configuration(
            @Nullable Path file,
            boolean exists,
            Map<Setting, Chosen> chosen,
            Map<String, List<String>> keys,
            List<String> columns,
            List<ModelFacts> models,
            List<Profile> profiles,
            List<Warning> warnings) {
        this.file = file;
        this.exists = exists;
        this.chosen.putAll(chosen);
        this.keys = Map.copyOf(keys);
        this.columns = List.copyOf(columns);
        this.models = List.copyOf(models);
        this.profiles = List.copyOf(profiles);
        this.warnings = List.copyOf(warnings);
    }

    /**
     * A value that the file gives.
     *
     * @param word the value where it is a word, else empty
     * @param json the value as JSON, without what is wrong in it
     * @param line where it stands, from 1
     */
    record Chosen(String word, String json, int line) {}

    /**
     * Reads the configuration: {@code $XDG_CONFIG_HOME/victor/config.json}, or below {@code ~/.config}. Never fails.
     *
     * @param environment the environment variables
     * @param words what is known of keys
     */
    public static Configuration read(Map<String, String> environment, KeyWords words) {
        return ConfigurationReader.read(file(environment), words);
    }

    private static @Nullable Path file(Map<String, String> environment) {
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        // The specification says that a relative one is to be ignored.
        if (config.startsWith("/")) {
            return Path.of(config, "victor", "config.json");
        }
        String home = environment.getOrDefault("HOME", "");
        return home.isEmpty() ? null : Path.of(home, ".config", "victor", "config.json");
    }

    /** The file that was looked for; null where there is no home directory. */
    public @Nullable Path file() {
        return file;
    }

    /** Whether the file was there. */
    public boolean exists() {
        return exists;
    }

    /** What is wrong, in the order of the file. */
    public List<Warning> warnings() {
        return warnings;
    }

    /** What is wrong with the whole file, or with this setting. */
    public List<Warning> warnings(Setting setting) {
        return warnings.stream()
                .filter(warning -> warning.setting() == null || warning.setting() == setting)
                .toList();
    }

    /** The line of the file that a value comes from; 0 where it is the default. */
    public int line(Setting setting) {
        Chosen value = chosen.get(setting);
        return value == null ? 0 : value.line();
    }

    /** A value as JSON. */
    public String json(Setting setting) {
        Chosen value = chosen.get(setting);
        return value == null ? setting.fallback() : value.json();
    }

    /** The value of a setting of which only some words are allowed. */
    private String word(Setting setting) {
        Chosen value = chosen.get(setting);
        return value == null ? setting.choices().get(0) : value.word();
    }

    /** The name of the theme, or {@code auto}. */
    public String theme() {
        return word(Setting.THEME);
    }

    /** The keys of the actions whose keys were chosen, each in the form of {@link KeyWords#key}; an empty list takes all keys away. */
    public Map<String, List<String>> keys() {
        return keys;
    }

    /** The names of the columns of the table, from left to right; at least one. */
    public List<String> columns() {
        return columns;
    }

    /** Whether a session takes as little room as possible. */
    public boolean compact() {
        return word(Setting.DENSITY).equals("compact");
    }

    /** Whether the mouse is listened to. */
    public boolean mouse() {
        return word(Setting.MOUSE).equals("true");
    }

    /** What the ids of new sessions look like. */
    public IdFormat idFormat() {
        return word(Setting.ID_FORMAT).equals("project") ? IdFormat.PROJECT : IdFormat.TIMESTAMP;
    }

    /** How times are shown: {@code relative}, {@code short} or {@code iso}. */
    public String dateFormat() {
        return word(Setting.DATE_FORMAT);
    }

    /** The models that the user described. */
    public List<ModelFacts> models() {
        return models;
    }

    /** Who answers in a chat: the profile that is used unless another one is asked for, then the others; empty where there is none. */
    public List<Profile> profiles() {
        return profiles;
    }

    /** All models that are known. Reads the program's own list each time: keep what it answers. */
    public ModelCatalog catalog() {
        return ModelCatalog.builtIn().with(models);
    }
}
