package victor.tui.dialog;

import java.util.List;
import victor.domain.Ability;
import victor.domain.ModelFacts;
import victor.domain.ModelPrice;

/** A few models, for tests. What is said of them need not be true. */
final class Models {
    private Models() {}

    static List<ModelFacts> all() {
        return List.of(
                model("anthropic", "claude-opus-4-5", 200_000, "5", "25", Ability.YES),
                named("claude-opus-4", "claude-opus-4-20250514", "15", "75"),
                named("claude-sonnet-4", "claude-sonnet-4-20250514", "3", "15"),
                model("anthropic", "claude-3-haiku-20240307", 200_000, "0.25", "1.25", Ability.NO),
                model("deepseek", "deepseek-chat", 131_072, "0.28", "0.42", Ability.NO),
                model("google", "gemini-flash-latest", 1_048_576, "0.3", "2.5", Ability.YES),
                model("google", "gemini-2.5-flash-native-audio-preview-09-2025", 1_048_576, "0.3", "2.5", Ability.NO),
                model("openai", "gpt-4", 8_192, "30", "60", Ability.NO),
                model("openai", "gpt-4o-mini", 128_000, "0.15", "0.6", Ability.NO),
                model("azure", "gpt-4", 8_192, "30", "60", Ability.NO),
                model("ollama", "qwen2.5-coder:7b", 32_768, "0", "0", Ability.NO),
                new ModelFacts("ollama", "mystery", List.of(), 0, 0, null, Ability.UNKNOWN, Ability.UNKNOWN));
    }

    private static ModelFacts model(
            String provider, String name, long context, String input, String output, Ability thinking) {
        return new ModelFacts(
                provider, name, List.of(), context, 8_192, ModelPrice.parse(input, output), Ability.YES, thinking);
    }

    private static ModelFacts named(String shortName, String name, String input, String output) {
        return new ModelFacts(
                "anthropic",
                name,
                List.of(shortName),
                200_000,
                32_000,
                ModelPrice.parse(input, output),
                Ability.YES,
                Ability.YES);
    }
}
