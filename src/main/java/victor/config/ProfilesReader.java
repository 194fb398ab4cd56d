package victor.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Profile;
import victor.json.JsonEntry;
import victor.json.JsonText;

/** Reads profiles, and which of them is the usual one. What may hold a key or a password is never quoted. */
final class ProfilesReader {
    private static final List<String> NAMES =
            List.of("provider", "model", "baseUrl", "keyVariable", "temperature", "systemPrompt", "thinking");

    private static final double HOTTEST = 2;

    private final Problems problems;
    private final List<Profile> profiles = new ArrayList<>();
    private @Nullable Value usual;

    ProfilesReader(Problems problems) {
        this.problems = problems;
    }

    /** The profiles, by their names. */
    void read(Value object) {
        profiles.clear();
        for (JsonEntry entry : object.entries()) {
            Value value = Value.of(entry, object.start());
            String name = entry.name().strip();
            if (!value.isObject()) {
                wrong(value.start(), "a profile is an object, not " + value.kind());
            } else if (name.isEmpty() || profile(name) != null) {
                wrong(
                        object.start() + entry.nameStart(),
                        name.isEmpty() ? "a profile needs a name" : "profile '" + name + "' is there twice");
            } else {
                Profile profile = new Members(value).profile(name);
                if (profile != null) {
                    profiles.add(profile);
                }
            }
        }
    }

    /** Which profile is the usual one; it may stand before the profiles. */
    void choose(Value name) {
        usual = name;
    }

    /**
     * All of them, the usual one first. Says so when there is none of its name.
     *
     * @return what is right
     */
    List<Profile> profiles() {
        Value value = usual;
        String name = value == null ? null : value.string();
        if (value == null || name == null) {
            return profiles;
        }
        Profile chosen = profile(name);
        if (chosen == null) {
            List<String> names = new ArrayList<>();
            for (Profile each : profiles) {
                names.add(each.name());
            }
            String hint = Problems.instead(name, names);
            String sentence = "there is no profile '" + name + "'" + hint + (hint.endsWith("?") ? " " : "; ");
            problems.add(Setting.PROFILE, value.start(), sentence + "the first one is used");
            return profiles;
        }
        List<Profile> ordered = new ArrayList<>(List.of(chosen));
        for (Profile each : profiles) {
            if (!each.name().equals(name)) {
                ordered.add(each);
            }
        }
        return ordered;
    }

    private @Nullable Profile profile(String name) {
        for (Profile profile : profiles) {
            if (profile.name().equals(name)) {
                return profile;
            }
        }
        return null;
    }

    /** What was read, as JSON; nothing of what was wrong is in it. */
    String json() {
        String all = "{}";
        for (Profile profile : profiles) {
            String object = "{}";
            object = with(object, "provider", profile.provider());
            object = with(object, "model", profile.model());
            object = with(object, "baseUrl", profile.baseUrl());
            object = with(object, "keyVariable", profile.keyVariable());
            Double temperature = profile.temperature();
            object = temperature == null ? object : JsonText.set(object, temperature.toString(), "temperature");
            object = with(object, "systemPrompt", profile.systemPrompt());
            Boolean thinking = profile.thinking();
            object = thinking == null ? object : JsonText.set(object, thinking.toString(), "thinking");
            all = JsonText.set(all, object, profile.name());
        }
        return all;
    }

    private static String with(String object, String name, @Nullable String text) {
        return text == null ? object : JsonText.set(object, JsonText.quote(text), name);
    }

    private void wrong(int offset, String sentence) {
        problems.add(Setting.PROFILES, offset, sentence);
    }

    /** The members of one profile. */
    private final class Members {
        private final Value object;
        private @Nullable String provider;
        private @Nullable String model;
        private @Nullable String baseUrl;
        private @Nullable String keyVariable;
        private @Nullable Double temperature;
        private @Nullable String systemPrompt;
        private @Nullable Boolean thinking;

        private Members(Value object) {
            this.object = object;
            for (JsonEntry entry : object.entries()) {
                Value value = Value.of(entry, object.start());
                if (!NAMES.contains(entry.name())) {
                    wrong(object.start() + entry.nameStart(), unknown(entry.name()));
                } else if (!value.isNull()) {
                    take(entry.name(), value);
                }
            }
        }

        private String unknown(String name) {
            String lower = name.toLowerCase(java.util.Locale.ROOT);
            if (lower.equals("key") || lower.endsWith("apikey") || lower.endsWith("api_key") || lower.equals("token")) {
                return "a key does not belong here: put it into an environment variable and its name into keyVariable";
            }
            return "unknown member '" + name + "' of a profile" + Problems.instead(name, NAMES);
        }

        @Nullable
        Profile profile(String name) {
            String server = provider;
            if (server == null) {
                wrong(object.start(), "profile '" + name + "' needs a provider");
                return null;
            }
            return new Profile(name, server, model, baseUrl, keyVariable, temperature, systemPrompt, thinking);
        }

        private void take(String name, Value value) {
            switch (name) {
                case "provider" -> provider = text(name, value);
                case "model" -> model = text(name, value);
                case "baseUrl" -> baseUrl = address(value);
                case "keyVariable" -> keyVariable = variable(value);
                case "temperature" -> temperature = temperature(value);
                case "thinking" -> thinking = truth(value);
                default -> systemPrompt = text(name, value);
            }
        }

        private @Nullable String text(String name, Value value) {
            String text = value.string();
            if (text == null || text.isBlank()) {
                wrong(value.start(), name + " is a text, not " + (text == null ? value.kind() : "an empty one"));
                return null;
            }
            return text.strip();
        }

        private @Nullable String address(Value value) {
            String text = text("baseUrl", value);
            if (text == null) {
                return null;
            }
            boolean web = text.startsWith("http://") || text.startsWith("https://");
            if (!web || text.contains("@")) {
                wrong(
                        value.start(),
                        web
                                ? "baseUrl holds a name or a password; keys come from the variable that keyVariable names"
                                : "baseUrl is written https://host/path");
                return null;
            }
            return text;
        }

        private @Nullable String variable(Value value) {
            String text = text("keyVariable", value);
            if (text != null && !isVariable(text)) {
                // Who mistakes it for the key itself is not to find that on the screen.
                wrong(value.start(), "keyVariable is the name of an environment variable, such as ANTHROPIC_API_KEY");
                return null;
            }
            return text;
        }

        private boolean isVariable(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
                if (!letter && (i == 0 || c < '0' || c > '9')) {
                    return false;
                }
            }
            return true;
        }

        private @Nullable Boolean truth(Value value) {
            String raw = value.raw();
            if (raw.equals("true") || raw.equals("false")) {
                return Boolean.valueOf(raw);
            }
            wrong(value.start(), "thinking is true or false, not " + value.kind());
            return null;
        }

        private @Nullable Double temperature(Value value) {
            try {
                double number = Double.parseDouble(value.raw());
                if (number >= 0 && number <= HOTTEST) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                // Said below.
            }
            boolean number = value.kind().equals("a number");
            wrong(value.start(), "temperature is a number from 0 to 2, not " + (number ? value.raw() : value.kind()));
            return null;
        }
    }
}
