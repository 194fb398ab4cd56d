package victor.llm.http;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.llm.ProxyRules;

/** The ways that requests take: what the environment says, else what the JDK was told. */
final class Routes extends ProxySelector {
    /**
     * The JDK gives no name and password to a proxy in plain text for https, unless this says that it may. It looks once, when the
     * first client is made, whose requests may not need it.
     */
    private static final String TUNNELS = "jdk.http.auth.tunneling.disabledSchemes";

    static {
        if (System.getProperty(TUNNELS) == null) {
            System.setProperty(TUNNELS, "");
        }
    }

    private final ProxyRules rules;

    Routes(ProxyRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Proxy> select(URI address) {
        URI proxy = rules.proxyFor(address);
        if (proxy != null) {
            InetSocketAddress place = new InetSocketAddress(proxy.getHost(), ProxyRules.port(proxy));
            return List.of(new Proxy(Proxy.Type.HTTP, place));
        }
        ProxySelector usual = ProxySelector.getDefault();
        return usual == null ? List.of(Proxy.NO_PROXY) : usual.select(address);
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        // The request fails, and says so.
    }

    /** Who tells a proxy its name and password; null where the address of the proxy holds none. */
    static @Nullable Authenticator authenticator(@Nullable URI proxy) {
        String user = proxy == null ? null : proxy.getUserInfo();
        if (user == null) {
            return null;
        }
        int colon = user.indexOf(':');
        String name = colon < 0 ? user : user.substring(0, colon);
        char[] password = (colon < 0 ? "" : user.substring(colon + 1)).toCharArray();
        return new Authenticator() {
            @Override
            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                return getRequestorType() == RequestorType.PROXY ? new PasswordAuthentication(name, password) : null;
            }
        };
    }
}
