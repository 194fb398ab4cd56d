package victor.domain;

import org.jspecify.annotations.Nullable;

/**
 * A named provider, model and settings. It holds the name of a key's environment variable, never a key.
 *
 * @param name what it is called in the configuration
 * @param provider who serves the model: {@code ollama}, {@code openai}, {@code anthropic}, or any other name whose address speaks the
 *     protocol of OpenAI
 * @param model its name at the provider, null where any that the provider has will do
 * @param baseUrl the provider's address, null for its usual one
 * @param keyVariable the environment variable that holds the key, null for the provider's usual one
 * @param temperature how freely the model chooses its words, from 0 to 2; null for what the provider takes by itself
 * @param systemPrompt what new conversations begin with, null for none
 * @param thinking whether a model that can think before it answers is to do so; null for what it does by itself
 */
public record Profile(
        String name,
        String provider,
        @Nullable String model,
        @Nullable String baseUrl,
        @Nullable String keyVariable,
        @Nullable Double temperature,
        @Nullable String systemPrompt,
        @Nullable Boolean thinking) {
    /** A profile that says nothing of thinking. */
    public Profile(
            String name,
            String provider,
            @Nullable String model,
            @Nullable String baseUrl,
            @Nullable String keyVariable,
            @Nullable Double temperature,
            @Nullable String systemPrompt) {
        this(name, provider, model, baseUrl, keyVariable, temperature, systemPrompt, null);
    }

    /** A profile that says no more than who serves which model. */
    public static Profile of(String provider, @Nullable String model) {
        return new Profile(provider, provider, model, null, null, null, null);
    }
}
