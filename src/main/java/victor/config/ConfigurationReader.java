package victor.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victor.domain.ModelFacts;
import victor.domain.Profile;
import victor.json.JsonEntry;
import victor.json.JsonSyntaxException;
import victor.json.JsonText;

/** Reads the file entry by entry: what is wrong is named and left out. */
final class ConfigurationReader {
    private final KeyWords words;
    private final Problems problems;
    private final Map<Setting, Configuration.Chosen> chosen = new EnumMap<>(Setting.class);
    private final Set<String> seen = new HashSet<>();
    private Map<String, List<String>> keys = Map.of();
    private List<String> columns = ColumnsReader.fallback();
    private List<ModelFacts> models = List.of();
    /** Null where the file says nothing of profiles, which spares loading it. */
    private @Nullable ProfilesReader profiles;

    private ConfigurationReader(KeyWords words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    static Configuration read(@Nullable Path file, KeyWords words) {
        if (file == null) {
            return nothing(null, false, List.of());
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return read(
                    file,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    words);
        } catch (NoSuchFileException absent) {
            return nothing(file, false, List.of());
        } catch (CharacterCodingException e) {
            return nothing(file, true, List.of(whole(file, "not valid UTF-8")));
        } catch (IOException e) {
            return nothing(file, true, List.of(whole(file, "it cannot be read (" + e + ")")));
        }
    }

    private static Warning whole(Path file, String what) {
        return new Warning(file, 0, 0, null, what + "; the defaults are used");
    }

    private static Configuration nothing(@Nullable Path file, boolean exists, List<Warning> warnings) {
        return new Configuration(
                file, exists, Map.of(), Map.of(), ColumnsReader.fallback(), List.of(), List.of(), warnings);
    }

    static Configuration read(Path file, String text, KeyWords words) {
        Problems problems = new Problems(file, text);
        ConfigurationReader reader = new ConfigurationReader(words, problems);
        String plain = CommentedJson.plain(text);
        if (!plain.isBlank()) {
            try {
                if (!plain.stripLeading().startsWith("{")) {
                    problems.add(
                            null,
                            plain.length() - plain.stripLeading().length(),
                            "the configuration is one object: { … }");
                } else {
                    JsonEntry.each(plain, reader::entry);
                }
            } catch (JsonSyntaxException e) {
                problems.add(null, e.offset(), "not valid JSON: " + e.what() + "; what follows is left out");
            }
        }
        ProfilesReader read = reader.profiles;
        List<Profile> profiles = read == null ? List.of() : read.profiles();
        return new Configuration(
                file, true, reader.chosen, reader.keys, reader.columns, reader.models, profiles, problems.warnings());
    }

    private void entry(JsonEntry entry) {
        String name = entry.name();
        Setting setting = named(name);
        if (setting == null) {
            if (!name.equals("$schema")) {
                problems.add(
                        null, entry.nameStart(), "unknown setting '" + name + "'" + Problems.instead(name, names()));
            }
            return;
        }
        if (!seen.add(name)) {
            problems.add(setting, entry.nameStart(), name + " is there twice; the last one that is right counts");
        }
        take(setting, Value.of(entry, 0));
    }

    private void take(Setting setting, Value value) {
        if (setting == Setting.KEYS) {
            if (is(setting, value, value.isObject(), "an object of actions and keys")) {
                keys = new KeysReader(problems, words).read(value);
                choose(setting, value, "", KeysReader.json(keys));
            }
        } else if (setting == Setting.MODELS) {
            if (is(setting, value, value.isArray(), "a list of models")) {
                ModelsReader reader = new ModelsReader(problems);
                models = reader.read(value);
                choose(setting, value, "", reader.json());
            }
        } else if (setting == Setting.PROFILES) {
            if (is(setting, value, value.isObject(), "an object of names and profiles")) {
                ProfilesReader reader = profiles();
                reader.read(value);
                choose(setting, value, "", reader.json());
            }
        } else if (setting == Setting.PROFILE) {
            String name = value.string();
            if (value.isNull() || is(setting, value, name != null, "the name of a profile")) {
                profiles().choose(value);
                choose(setting, value, "", value.raw());
            }
        } else if (setting == Setting.COLUMNS) {
            if (is(setting, value, value.isArray(), "a list of columns")) {
                List<String> read = ColumnsReader.read(problems, value);
                if (!read.isEmpty()) {
                    columns = read;
                    choose(setting, value, "", ColumnsReader.json(read));
                }
            }
        } else if (setting == Setting.MOUSE) {
            if (is(setting, value, value.isBoolean(), "true or false")) {
                choose(setting, value, value.raw(), value.raw());
            }
        } else {
            choice(setting, value);
        }
    }

    private ProfilesReader profiles() {
        ProfilesReader known = profiles;
        ProfilesReader reader = known == null ? new ProfilesReader(problems) : known;
        profiles = reader;
        return reader;
    }

    private void choice(Setting setting, Value value) {
        String word = value.string();
        if (word == null) {
            is(setting, value, false, "a text: " + String.join(", ", setting.choices()));
            return;
        }
        String usual = word.equals("color-blind") ? "colour-blind" : word;
        if (setting.choices().contains(usual)) {
            choose(setting, value, usual, JsonText.quote(usual));
        } else {
            String hint = Problems.instead(word, setting.choices());
            String sentence = "unknown " + setting.key() + " '" + word + "'" + hint + (hint.endsWith("?") ? " " : "; ");
            problems.add(setting, value.start(), sentence + setting.choices().get(0) + " is used");
        }
    }

    private boolean is(Setting setting, Value value, boolean right, String wanted) {
        if (!right) {
            problems.add(setting, value.start(), setting.key() + " is " + wanted + ", not " + value.kind());
        }
        return right;
    }

    private void choose(Setting setting, Value value, String word, String json) {
        chosen.put(setting, new Configuration.Chosen(word, json, problems.line(value.start())));
    }

    private static @Nullable Setting named(String name) {
        for (Setting setting : Setting.values()) {
            if (setting.key().equals(name)) {
                return setting;
            }
        }
        return null;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            names.add(setting.key());
        }
        return names;
    }
}
