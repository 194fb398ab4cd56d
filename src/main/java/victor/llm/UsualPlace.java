package victor.llm;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider is unless a profile says otherwise.
 *
 * @param base its address, null where it has no usual one
 * @param keyVariable the environment variable of the key that it wants, null where it wants none
 */
public record UsualPlace(@Nullable String base, @Nullable String keyVariable) {
    private static final String OLLAMA = "http://127.0.0.1:11434";

    /**
     * The usual place of a provider.
     *
     * @param provider in any letter case
     * @param environment {@code OLLAMA_HOST} in it is where Ollama listens
     */
    public static UsualPlace of(String provider, Map<String, String> environment) {
        String name = provider.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "ollama" -> new UsualPlace(ollama(environment.getOrDefault("OLLAMA_HOST", "")), null);
            case "lmstudio" -> new UsualPlace("http://127.0.0.1:1234/v1", null);
            case "anthropic" -> keyed("https://api.anthropic.com/v1", name);
            case "openai" -> keyed("https://api.openai.com/v1", name);
            case "deepseek" -> keyed("https://api.deepseek.com/v1", name);
            case "google" ->
                new UsualPlace("https://generativelanguage.googleapis.com/v1beta/openai", "GEMINI_API_KEY");
            case "groq" -> keyed("https://api.groq.com/openai/v1", name);
            case "mistral" -> keyed("https://api.mistral.ai/v1", name);
            case "moonshot" -> keyed("https://api.moonshot.ai/v1", name);
            case "openrouter" -> keyed("https://openrouter.ai/api/v1", name);
            case "xai" -> keyed("https://api.x.ai/v1", name);
            default -> new UsualPlace(null, null);
        };
    }

    private static UsualPlace keyed(String base, String name) {
        return new UsualPlace(base, name.toUpperCase(Locale.ROOT) + "_API_KEY");
    }

    /** As Ollama reads its variable: a host, a port or both, maybe a scheme; the address of all interfaces is this machine. */
    private static String ollama(String variable) {
        String host = variable.strip();
        int scheme = host.indexOf("://");
        if (host.isEmpty()) {
            return OLLAMA;
        }
        String before = scheme < 0 ? "http://" : host.substring(0, scheme + 3);
        String after = scheme < 0 ? host : host.substring(scheme + 3);
        int slash = after.indexOf('/');
        String path = slash < 0 ? "" : after.substring(slash);
        String place = slash < 0 ? after : after.substring(0, slash);
        int colon = place.startsWith("[") ? place.indexOf("]:") + 1 : place.lastIndexOf(':');
        boolean ported = colon > 0 || place.startsWith(":");
        String name = ported ? place.substring(0, colon) : place;
        String port = ported ? place.substring(colon) : scheme < 0 ? ":11434" : "";
        return before + reachable(name) + port + path;
    }

    private static String reachable(String name) {
        return name.isEmpty() || name.equals("0.0.0.0") || name.equals("[::]") ? "127.0.0.1" : name;
    }
}
