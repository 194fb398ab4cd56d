package victor.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Ability;
import victor.domain.ModelFacts;
import victor.domain.ModelPrice;
import victor.json.JsonEntry;
import victor.json.JsonText;

/** Reads models that the user describes, as {@code victor models --json} prints them. */
final class ModelsReader {
    private static final List<String> NAMES = List.of(
            "provider",
            "model",
            "short_names",
            "context_tokens",
            "max_output_tokens",
            "usd_per_million_tokens_in",
            "usd_per_million_tokens_out",
            "native_tools",
            "thinking");

    private final Problems problems;
    private String json = "[]";

    ModelsReader(Problems problems) {
        this.problems = problems;
    }

    /** The models that were read, as JSON. */
    String json() {
        return json;
    }

    List<ModelFacts> read(Value list) {
        List<ModelFacts> models = new ArrayList<>();
        for (JsonEntry entry : list.entries()) {
            Value value = Value.of(entry, list.start());
            if (!value.isObject()) {
                wrong(value.start(), "a model is an object, not " + value.kind());
                continue;
            }
            ModelFacts model = new Members(value).model();
            if (model != null) {
                models.add(model);
                json = JsonText.append(json, JsonText.compact(value.raw()));
            }
        }
        return models;
    }

    private void wrong(int offset, String sentence) {
        problems.add(Setting.MODELS, offset, sentence);
    }

    /** The members of one model. */
    private final class Members {
        private final Value object;
        private String provider = "";
        private String model = "";
        private List<String> shortNames = List.of();
        private long context;
        private long output;
        private @Nullable String priceIn;
        private @Nullable String priceOut;
        private Ability tools = Ability.UNKNOWN;
        private Ability thinking = Ability.UNKNOWN;

        private Members(Value object) {
            this.object = object;
            for (JsonEntry entry : object.entries()) {
                Value value = Value.of(entry, object.start());
                if (!NAMES.contains(entry.name())) {
                    wrong(
                            object.start() + entry.nameStart(),
                            "unknown fact '" + entry.name() + "'" + Problems.instead(entry.name(), NAMES));
                } else if (!value.isNull()) {
                    take(entry.name(), value);
                }
            }
        }

        @Nullable
        ModelFacts model() {
            if (provider.isEmpty() || model.isEmpty()) {
                wrong(object.start(), "a model needs a provider and a model");
                return null;
            }
            return new ModelFacts(provider, model, shortNames, context, output, price(), tools, thinking);
        }

        private @Nullable ModelPrice price() {
            if (priceIn == null && priceOut == null) {
                return null;
            }
            try {
                return ModelPrice.parse(priceIn == null ? "0" : priceIn, priceOut == null ? "0" : priceOut);
            } catch (IllegalArgumentException e) {
                wrong(object.start(), String.valueOf(e.getMessage()));
                return null;
            }
        }

        private void take(String name, Value value) {
            switch (name) {
                case "provider" -> provider = text(name, value);
                case "model" -> model = text(name, value);
                case "short_names" -> shortNames = texts(value);
                case "context_tokens" -> context = tokens(name, value);
                case "max_output_tokens" -> output = tokens(name, value);
                case "usd_per_million_tokens_in" -> priceIn = value.raw();
                case "usd_per_million_tokens_out" -> priceOut = value.raw();
                case "native_tools" -> tools = ability(name, value);
                default -> thinking = ability(name, value);
            }
        }

        private String text(String name, Value value) {
            String text = value.string();
            if (text == null) {
                wrong(value.start(), name + " is a text, not " + value.kind());
            }
            return text == null ? "" : text.strip();
        }

        private List<String> texts(Value value) {
            List<String> texts = new ArrayList<>();
            if (!value.isArray()) {
                wrong(value.start(), "short_names is a list, not " + value.kind());
                return texts;
            }
            for (JsonEntry entry : value.entries()) {
                texts.add(text("a short name", Value.of(entry, value.start())));
            }
            texts.removeIf(String::isEmpty);
            return texts;
        }

        private long tokens(String name, Value value) {
            try {
                return Math.max(0, Long.parseLong(value.raw()));
            } catch (NumberFormatException e) {
                wrong(value.start(), name + " is a whole number of tokens, not " + value.raw());
                return 0;
            }
        }

        private Ability ability(String name, Value value) {
            if (!value.isBoolean()) {
                wrong(value.start(), name + " is true or false, not " + value.kind());
                return Ability.UNKNOWN;
            }
            return Ability.of(value.raw().equals("true"));
        }
    }
}
