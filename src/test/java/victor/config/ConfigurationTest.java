package victor.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import victor.domain.IdFormat;
import victor.domain.ModelFacts;
import victor.domain.ModelPrice;
import victor.domain.Profile;
import victor.json.JsonText;

final class ConfigurationTest {
    private static final Path FILE = Path.of("config.json");

    /** Two contexts, and keys of small letters with or without Ctrl. */
    private static final KeyWords WORDS = new KeyWords() {
        @Override
        public List<KeyAction> actions() {
            return List.of(
                    new KeyAction("quit", "anywhere"),
                    new KeyAction("page-down", "anywhere"),
                    new KeyAction("fold", "pane"),
                    new KeyAction("mark", "list"));
        }

        @Override
        public String key(String text) {
            return text.toLowerCase(java.util.Locale.ROOT).matches("(ctrl\\+)?[a-z]|space")
                    ? text.replace("Ctrl", "ctrl")
                    : null;
        }
    };

    @Test
    void everySettingIsReadAndItsLineKnown() {
        Configuration configuration = read("""
                // My own taste
                {
                  "theme": "light", /* by day */
                  "keys": {
                    "quit": "Ctrl+q",
                    "page-down": ["space", "n"],
                    "mark": null,
                    "fold": []
                  },
                  "columns": ["title", "date"],
                  "density": "compact",
                  "mouse": false,
                  "idFormat": "project",
                  "dateFormat": "iso",
                  "models": [
                    {"provider": "mycorp", "model": "large", "context_tokens": 64000, "native_tools": true,
                     "usd_per_million_tokens_in": 0.5, "usd_per_million_tokens_out": 1e0, "short_names": ["l"]},
                  ],
                }
                """);
        assertEquals(List.of(), configuration.warnings());
        assertEquals("light", configuration.theme());
        assertEquals(
                Map.of(
                        "quit",
                        List.of("ctrl+q"),
                        "page-down",
                        List.of("space", "n"),
                        "mark",
                        List.of(),
                        "fold",
                        List.of()),
                configuration.keys());
        assertEquals(List.of("title", "date"), configuration.columns());
        assertTrue(configuration.compact());
        assertFalse(configuration.mouse());
        assertEquals(IdFormat.PROJECT, configuration.idFormat());
        assertEquals("iso", configuration.dateFormat());
        ModelFacts model = configuration.models().get(0);
        assertEquals("mycorp:large", model.name());
        assertEquals(64_000, model.contextTokens());
        assertEquals(0, model.maxOutputTokens());
        assertEquals(new ModelPrice(500_000, 1_000_000), model.price());
        assertEquals(model, configuration.catalog().facts("mycorp", "l"));
        assertEquals(3, configuration.line(Setting.THEME));
        assertEquals(4, configuration.line(Setting.KEYS));
        assertEquals(15, configuration.line(Setting.MODELS));
        assertEquals(
                "{\"quit\":[\"ctrl+q\"],\"page-down\":[\"space\",\"n\"],\"mark\":[],\"fold\":[]}",
                JsonText.compact(configuration.json(Setting.KEYS)));
    }

    @Test
    void theUsualProfileComesFirstAndNoKeyIsKept() {
        Configuration configuration = read("""
                {
                  "profile": "work",
                  "profiles": {
                    "home": {"provider": "ollama"},
                    "work": {
                      "provider": "openai", "model": "large", "baseUrl": "http://127.0.0.1:8080/v1",
                      "keyVariable": "WORK_KEY", "temperature": 0.5, "systemPrompt": "Be brief.", "key": "canary",
                      "thinking": true
                    }
                  }
                }
                """);
        assertEquals(
                List.of(
                        new Profile(
                                "work",
                                "openai",
                                "large",
                                "http://127.0.0.1:8080/v1",
                                "WORK_KEY",
                                0.5,
                                "Be brief.",
                                true),
                        new Profile("home", "ollama", null, null, null, null, null)),
                configuration.profiles());
        assertEquals(1, configuration.warnings().size());
        assertFalse(configuration.warnings().toString().contains("canary"));
        assertFalse(configuration.json(Setting.PROFILES).contains("canary"));
        assertEquals("0.5", JsonText.get(configuration.json(Setting.PROFILES), "work", "temperature"));
        assertEquals("true", JsonText.get(configuration.json(Setting.PROFILES), "work", "thinking"));
        assertEquals(2, configuration.line(Setting.PROFILE));
    }

    @Test
    void withoutAFileEverythingIsTheDefault(@TempDir Path home) {
        Configuration configuration = Configuration.read(Map.of("HOME", home.toString()), WORDS);
        assertDefaults(configuration);
        assertFalse(configuration.exists());
        assertEquals(home.resolve(".config/victor/config.json"), configuration.file());
        assertDefaults(Configuration.read(Map.of(), WORDS));
        assertDefaults(read(""));
        assertDefaults(read("  // nothing\n"));
        assertDefaults(read("{}"));
    }

    private static void assertDefaults(Configuration configuration) {
        assertEquals(List.of(), configuration.warnings());
        assertEquals("auto", configuration.theme());
        assertEquals(Map.of(), configuration.keys());
        assertEquals(List.of("date", "title", "model", "provider", "messages", "tags"), configuration.columns());
        assertFalse(configuration.compact());
        assertTrue(configuration.mouse());
        assertEquals(IdFormat.TIMESTAMP, configuration.idFormat());
        assertEquals("relative", configuration.dateFormat());
        assertEquals(List.of(), configuration.models());
        assertEquals(List.of(), configuration.profiles());
        for (Setting setting : Setting.values()) {
            assertEquals(0, configuration.line(setting));
            JsonText.check(configuration.json(setting));
            if (!setting.choices().isEmpty() && !setting.fallback().startsWith("[")) {
                String first = setting.choices().get(0);
                assertTrue(
                        setting.fallback().equals(first) || setting.fallback().equals("\"" + first + "\""),
                        setting.key());
            }
        }
    }

    @Test
    void theFileIsWhereTheEnvironmentSays(@TempDir Path home) throws IOException {
        Path file = home.resolve("xdg/victor/config.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "\ufeff{\"theme\": \"dark\"}");
        Map<String, String> environment = Map.of(
                "HOME", home.toString(), "XDG_CONFIG_HOME", home.resolve("xdg").toString());
        Configuration configuration = Configuration.read(environment, WORDS);
        assertEquals("dark", configuration.theme());
        assertTrue(configuration.exists());
        Configuration relative = Configuration.read(Map.of("HOME", home.toString(), "XDG_CONFIG_HOME", "xdg"), WORDS);
        assertEquals(home.resolve(".config/victor/config.json"), relative.file());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'theme': 'drak'}|1:11: unknown theme 'drak'; did you mean 'dark'? auto is used",
                "{'theme': 3}|1:11: theme is a text: auto, dark, light, high-contrast, colour-blind, monochrome, not a number",
                "{'theem': 'dark'}|1:2: unknown setting 'theem'; did you mean 'theme'?",
                "{'zzz': 1}|1:2: unknown setting 'zzz' (there is theme, keys, columns, density, mouse, idFormat, dateFormat, models, profiles, profile)",
                "{'density': 'dense'}|1:13: unknown density 'dense' (there is comfortable, compact); comfortable is used",
                "{'mouse': 'yes'}|1:11: mouse is true or false, not a text",
                "{'mouse': null}|1:11: mouse is true or false, not null",
                "{'columns': 'date'}|1:13: columns is a list of columns, not a text",
                "{'columns': ['titel', 'date']}|1:14: unknown column 'titel'; did you mean 'title'?",
                "{'columns': ['date', 'date']}|1:22: column 'date' is there twice",
                "{'columns': ['date', 7]}|1:22: a column is a text, not a number",
                "{'columns': []}|1:13: columns names no column; the default is used",
                "{'keys': []}|1:10: keys is an object of actions and keys, not a list",
                "{'keys': {'qiut': 'q'}}|1:11: unknown action 'qiut'; did you mean 'quit'?",
                "{'keys': {'quit': 'hyper+q'}}|1:19: 'hyper+q' is no key; keys are written j, G, space, ctrl+n, alt+enter, page-up, f5",
                "{'keys': {'quit': {}}}|1:19: a key is a text such as \"ctrl+n\", not an object",
                "{'keys': {'quit': 'a', 'page-down': ['b', 'a']}}|1:43: 'a' is the key of 'quit' already",
                "{'keys': {'quit': ['a', 'a']}}|1:25: 'a' is there twice",
                "{'models': {}}|1:12: models is a list of models, not an object",
                "{'models': [1]}|1:13: a model is an object, not a number",
                "{'models': [{'model': 'x'}]}|1:13: a model needs a provider and a model",
                "{'models': [{'provider': 'p', 'model': 'x', 'context': 1}]}|1:45: unknown fact 'context'; did you mean 'context_tokens'?",
                "{'models': [{'provider': 'p', 'model': 'x', 'thinking': 'no'}]}|1:57: thinking is true or false, not a text",
                "{'models': [{'provider': 'p', 'model': 'x', 'context_tokens': 1.5}]}|1:63: context_tokens is a whole number of tokens, not 1.5",
                "{'profiles': []}|1:14: profiles is an object of names and profiles, not a list",
                "{'profiles': {'w': 1}}|1:20: a profile is an object, not a number",
                "{'profiles': {'': {}}}|1:15: a profile needs a name",
                "{'profiles': {'w': {}}}|1:20: profile 'w' needs a provider",
                "{'profiles': {'w': {'provider': 'p', 'model': ''}}}|1:47: model is a text, not an empty one",
                "{'profiles': {'w': {'provider': 'p', 'modle': 'x'}}}|1:38: unknown member 'modle' of a profile; did you mean 'model'?",
                "{'profiles': {'w': {'provider': 'p', 'apiKey': 'canary'}}}|1:38: a key does not belong here: put it into an environment variable and its name into keyVariable",
                "{'profiles': {'w': {'provider': 'p', 'keyVariable': 'sk-canary'}}}|1:53: keyVariable is the name of an environment variable, such as ANTHROPIC_API_KEY",
                "{'profiles': {'w': {'provider': 'p', 'baseUrl': 'host'}}}|1:49: baseUrl is written https://host/path",
                "{'profiles': {'w': {'provider': 'p', 'baseUrl': 'http://u:canary@h'}}}|1:49: baseUrl holds a name or a password; keys come from the variable that keyVariable names",
                "{'profiles': {'w': {'provider': 'p', 'temperature': 2.5}}}|1:53: temperature is a number from 0 to 2, not 2.5",
                "{'profiles': {'w': {'provider': 'p', 'temperature': 'hot'}}}|1:53: temperature is a number from 0 to 2, not a text",
                "{'profiles': {'w': {'provider': 'p'}, 'w': {'provider': 'p'}}}|1:39: profile 'w' is there twice",
                "{'profile': 'wrok', 'profiles': {'work': {'provider': 'p'}}}|1:13: there is no profile 'wrok'; did you mean 'work'? the first one is used",
                "{'profile': 'x'}|1:13: there is no profile 'x'; the first one is used",
                "{'profile': 1}|1:13: profile is the name of a profile, not a number",
                "[]|1:1: the configuration is one object: { … }",
                "{'mouse': false, 'mouse': true}|1:18: mouse is there twice; the last one that is right counts",
                "{'theme' 'dark'}|1:10: not valid JSON: unexpected text; what follows is left out",
                "{'theme': 'dark'|1:17: not valid JSON: unexpected end; what follows is left out"
            })
    void whatIsWrongIsNamedWithItsPlace(String text, String warning) {
        Configuration configuration = read(text.replace('\'', '"'));
        assertEquals(
                List.of("config.json:" + warning),
                configuration.warnings().stream().map(Warning::toString).toList());
    }

    @Test
    void linesAndColumnsAreThoseOfAnEditor() {
        Configuration configuration =
                read("{\n  // 🎉 a comment, with \"theme\"\n\t\"density\": \"🎉\", \"mouse\": 1\n}\n");
        assertEquals(
                List.of(
                        "config.json:3:13: unknown density '🎉' (there is comfortable, compact); comfortable is used",
                        "config.json:3:27: mouse is true or false, not a number"),
                configuration.warnings().stream().map(Warning::toString).toList());
    }

    @Test
    void onlyWhatIsWrongIsReplacedByItsDefault() {
        Configuration configuration = read("""
                {"theme": "drak", "mouse": false, "columns": ["titel", "date"], "keys": {"quit": "?", "fold": ["?", "f"]}}
                """);
        assertEquals("auto", configuration.theme());
        assertFalse(configuration.mouse());
        assertEquals(List.of("date"), configuration.columns());
        assertEquals(Map.of("fold", List.of("f")), configuration.keys());
        assertEquals(4, configuration.warnings().size());
        assertEquals(1, configuration.warnings(Setting.THEME).size());
        assertEquals(2, configuration.warnings(Setting.KEYS).size());
    }

    @Test
    void whatStandsBeforeAMistakeInTheSyntaxCounts() {
        Configuration configuration =
                read("{\n  \"theme\": \"dark\",\n  \"mouse\": false\n  \"density\": \"compact\"\n}");
        assertEquals("dark", configuration.theme());
        assertFalse(configuration.mouse());
        assertFalse(configuration.compact());
        assertEquals(4, configuration.warnings().get(0).line());
        assertEquals(configuration.warnings(), configuration.warnings(Setting.ID_FORMAT));
    }

    @Test
    void oneKeyMayDoTwoThingsInTwoPlaces() {
        Configuration configuration = read("{\"keys\": {\"fold\": \"a\", \"mark\": \"a\", \"quit\": \"a\"}}");
        assertEquals(List.of(), configuration.warnings());
        assertEquals(3, configuration.keys().size());
    }

    @Test
    void withoutKnowledgeOfKeysEveryActionIsBelieved() {
        Configuration configuration =
                ConfigurationReader.read(FILE, "{\"keys\": {\"dance\": \"shift+☃\"}}", KeyWords.NONE);
        assertEquals(List.of(), configuration.warnings());
        assertEquals(Map.of("dance", List.of("shift+☃")), configuration.keys());
    }

    @Test
    void aFileThatCannotBeReadIsNamed(@TempDir Path home) throws IOException {
        Path file = home.resolve(".config/victor/config.json");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {'{', (byte) 0xff, '}'});
        Map<String, String> environment = Map.of("HOME", home.toString());
        Configuration configuration = Configuration.read(environment, WORDS);
        assertEquals(
                file + ": not valid UTF-8; the defaults are used",
                configuration.warnings().get(0).toString());
        Files.delete(file);
        Files.createDirectory(file);
        Configuration directory = Configuration.read(environment, WORDS);
        assertTrue(directory.exists());
        assertTrue(directory.warnings().get(0).toString().startsWith(file + ": it cannot be read"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"// no comment\", \"b\": \"/* nor this */ \\\" // either\"}",
                "{\"a\": \",}\", \"b\": [\",]\"]}",
                "{\"a\": 1}"
            })
    void commentsAreNotLookedForInTexts(String text) {
        assertEquals(text, CommentedJson.plain(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} // x|{}",
                "{ /* \" */ }|{}",
                "[1, 2, ]|[1,2]",
                "{'a': [1,/**/],}|{'a':[1]}",
                "{}/* open|{}",
                "[,]|[]"
            })
    void commentsAndLastCommasBecomeBlanks(String text, String compact) {
        String plain = CommentedJson.plain(text.replace('\'', '"'));
        assertEquals(text.length(), plain.length());
        assertEquals(compact.replace('\'', '"'), JsonText.compact(plain));
    }

    private static Configuration read(String text) {
        return ConfigurationReader.read(FILE, text, WORDS);
    }
}
