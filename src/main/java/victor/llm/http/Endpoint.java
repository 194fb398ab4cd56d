package victor.llm.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import victor.llm.ProviderException;
import victor.llm.ProviderException.Kind;

/**
 * Where a provider is, and what it is told to be let in.
 *
 * @param provider its name
 * @param base its address without a slash at the end
 * @param keyVariable the environment variable of the key, null where none is named
 * @param key null for none
 * @param proxy by way of whom it is asked, without a name and a password; null for nobody
 */
public record Endpoint(
        String provider,
        String base,
        @Nullable String keyVariable,
        @Nullable String key,
        @Nullable String proxy) {
    /**
     * Checks what was configured.
     *
     * @param key blanks around it are left out, as they come from files
     * @throws ProviderException when the address or the key cannot be one
     */
    public static Endpoint of(String provider, String base, @Nullable String keyVariable, @Nullable String key) {
        String address = base.strip();
        while (address.endsWith("/")) {
            address = address.substring(0, address.length() - 1);
        }
        if (!isAddress(address)) {
            throw new ProviderException(
                    Kind.NOT_SET_UP,
                    "the address of " + provider + " is no URL: '" + base + "'; it is written https://host/path");
        }
        String usual = key == null ? "" : key.strip();
        for (int i = 0; i < usual.length(); i++) {
            if (usual.charAt(i) <= ' ' || usual.charAt(i) > '~') {
                // The HTTP client would quote the whole key in its complaint.
                throw new ProviderException(
                        Kind.NOT_SET_UP,
                        "the key of " + provider + from(keyVariable) + " holds characters that no key has");
            }
        }
        return new Endpoint(provider, address, keyVariable, usual.isEmpty() ? null : usual, null);
    }

    private static boolean isAddress(String address) {
        try {
            URI uri = URI.create(address);
            String scheme = String.valueOf(uri.getScheme());
            boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
            return web && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The host, with its port where one is named. */
    public String host() {
        URI uri = URI.create(base);
        return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ':' + uri.getPort();
    }

    /** The same by way of this proxy. */
    Endpoint by(@Nullable String host) {
        return new Endpoint(provider, base, keyVariable, key, host);
    }

    /** Who is meant, for people. */
    public String where() {
        return provider + " at " + host() + (proxy == null ? "" : " by way of the proxy " + proxy);
    }

    /** What the key is called, for people. */
    public String keyName() {
        return "the key" + from(keyVariable);
    }

    private static String from(@Nullable String variable) {
        return variable == null ? "" : " in " + variable;
    }

    /** A text without the key. */
    public String clean(String text) {
        return key == null ? text : text.replace(key, "…");
    }

    /** Everything but the key. */
    @Override
    public String toString() {
        return where();
    }
}
