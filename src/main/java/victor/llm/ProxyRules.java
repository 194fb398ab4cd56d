package victor.llm;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By way of whom requests go, as the environment says: {@code HTTPS_PROXY}, {@code HTTP_PROXY} and {@code ALL_PROXY}, and for which hosts not,
 * {@code NO_PROXY}; small letters count before capitals. This machine itself is never asked by way of another one.
 *
 * @param secure the proxy for {@code https}, null for none
 * @param plain the proxy for {@code http}, null for none
 * @param without hosts, domains or addresses that are asked directly, each maybe with its port; {@code *} for all
 */
public record ProxyRules(@Nullable URI secure, @Nullable URI plain, List<String> without) {
    /** Everybody is asked directly. */
    public static final ProxyRules NONE = new ProxyRules(null, null, List.of());

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    public ProxyRules {
        without = List.copyOf(without);
    }

    /** What the environment variables say; what is no address counts for nothing. */
    public static ProxyRules of(Map<String, String> environment) {
        URI all = proxy(value(environment, "all_proxy"));
        URI secure = proxy(value(environment, "https_proxy"));
        URI plain = proxy(value(environment, "http_proxy"));
        List<String> without = new ArrayList<>();
        for (String each : value(environment, "no_proxy").split("[,\\s]+", -1)) {
            if (!each.isEmpty()) {
                without.add(each.toLowerCase(Locale.ROOT));
            }
        }
        return new ProxyRules(secure == null ? all : secure, plain == null ? all : plain, without);
    }

    private static String value(Map<String, String> environment, String name) {
        String small = environment.getOrDefault(name, "");
        return (small.isBlank() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : small).strip();
    }

    private static @Nullable URI proxy(String text) {
        try {
            URI uri = URI.create(text.contains("://") ? text : "http://" + text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return text.isEmpty() || !web || uri.getHost() == null ? null : uri;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whom to ask an address by way of; null for nobody. */
    public @Nullable URI proxyFor(URI address) {
        boolean https = "https".equalsIgnoreCase(address.getScheme());
        URI proxy = https ? secure : plain;
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (proxy == null || isThisMachine(host)) {
            return null;
        }
        int port = address.getPort() > 0 ? address.getPort() : https ? HTTPS : HTTP;
        for (String each : without) {
            if (means(each, host, port)) {
                return null;
            }
        }
        return proxy;
    }

    /** The port of a proxy; that of HTTP where it names none. */
    public static int port(URI proxy) {
        return proxy.getPort() > 0 ? proxy.getPort() : HTTP;
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.startsWith("127.")
                || host.equals("[::1]");
    }

    private static boolean means(String rule, String host, int port) {
        if (rule.equals("*")) {
            return true;
        }
        String name = rule.startsWith("*.") ? rule.substring(1) : rule;
        int colon = name.lastIndexOf(':');
        if (colon > 0 && name.indexOf(':') == colon) {
            if (!name.substring(colon + 1).equals(Integer.toString(port))) {
                return false;
            }
            name = name.substring(0, colon);
        }
        String domain = name.startsWith(".") ? name : "." + name;
        return host.equals(domain.substring(1)) || host.endsWith(domain);
    }

    /** Without names and passwords. */
    @Override
    public String toString() {
        return "ProxyRules[" + place(secure) + ' ' + place(plain) + ' ' + without + ']';
    }

    private static String place(@Nullable URI proxy) {
        return proxy == null ? "none" : proxy.getHost() + ':' + port(proxy);
    }
}
