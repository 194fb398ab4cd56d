package victor.llm;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.Profile;

/**
 * What is needed to reach a provider. Never stored or shown: it holds the key.
 *
 * @param provider its name
 * @param baseUrl its address, null for the usual one
 * @param keyVariable the environment variable that the key comes from, null where none is named
 * @param key what it is to be told, null for nothing
 */
public record ProviderSettings(
        String provider,
        @Nullable String baseUrl,
        @Nullable String keyVariable,
        @Nullable String key) {
    /**
     * The settings of a profile, with the key that the environment holds.
     *
     * @param environment the environment variables; {@code OLLAMA_HOST} is the usual address of Ollama
     */
    public static ProviderSettings of(Profile profile, Map<String, String> environment) {
        String variable = profile.keyVariable();
        String key = variable == null ? null : environment.get(variable);
        return new ProviderSettings(profile.provider(), profile.baseUrl(), variable, key);
    }

    /** Everything but the key. */
    @Override
    public String toString() {
        return "ProviderSettings[" + provider + ' ' + baseUrl + ' ' + keyVariable + ']';
    }
}
