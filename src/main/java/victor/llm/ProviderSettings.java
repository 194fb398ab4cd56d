package victor.llm;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.Profile;

/**
 * What is needed to reach a provider. Never stored or shown: it holds the key.
 *
 * @param provider its name in small letters
 * @param baseUrl its address, null where it is not known
 * @param keyVariable the environment variable that the key comes from, null where none is named
 * @param key what it is to be told, null for nothing
 * @param needsKey whether it is known to answer nobody without a key
 * @param proxies by way of whom it is asked
 */
public record ProviderSettings(
        String provider,
        @Nullable String baseUrl,
        @Nullable String keyVariable,
        @Nullable String key,
        boolean needsKey,
        ProxyRules proxies) {
    /** Settings of who is asked directly. */
    public ProviderSettings(
            String provider,
            @Nullable String baseUrl,
            @Nullable String keyVariable,
            @Nullable String key,
            boolean needsKey) {
        this(provider, baseUrl, keyVariable, key, needsKey, ProxyRules.NONE);
    }

    /**
     * The settings of a profile, with the provider's usual address and key where the profile names none. A key that the profile does not
     * name goes to the usual address alone.
     *
     * @param environment the environment variables; {@code OLLAMA_HOST} is the usual address of Ollama
     */
    public static ProviderSettings of(Profile profile, Map<String, String> environment) {
        String provider = profile.provider().strip().toLowerCase(Locale.ROOT);
        UsualPlace usual = UsualPlace.of(provider, environment);
        String named = profile.baseUrl();
        String variable = profile.keyVariable();
        if (variable == null && named == null) {
            variable = usual.keyVariable();
        }
        String key = variable == null ? null : environment.get(variable);
        return new ProviderSettings(
                provider,
                named == null ? usual.base() : named,
                variable,
                key,
                named == null && usual.keyVariable() != null,
                ProxyRules.of(environment));
    }

    /** Everything but the key. */
    @Override
    public String toString() {
        return "ProviderSettings[" + provider + ' ' + baseUrl + ' ' + keyVariable + ']';
    }
}
