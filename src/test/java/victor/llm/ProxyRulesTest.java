package victor.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By way of whom requests go. */
final class ProxyRulesTest {
    private static String route(Map<String, String> environment, String address) {
        return String.valueOf(ProxyRules.of(environment).proxyFor(URI.create(address)));
    }

    @Test
    void eachSchemeHasItsOwnProxy() {
        Map<String, String> environment = Map.of("HTTPS_PROXY", "http://a:1", "HTTP_PROXY", "b:2");
        assertEquals("http://a:1", route(environment, "https://api.openai.com/v1"));
        assertEquals("http://b:2", route(environment, "http://models.example/v1"));
        assertEquals("http://c:3", route(Map.of("ALL_PROXY", "http://c:3"), "https://api.openai.com/v1"));
        assertEquals("null", route(Map.of("HTTPS_PROXY", "http://a:1"), "http://models.example/v1"));
    }

    @Test
    void smallLettersCountBeforeCapitals() {
        assertEquals(
                "http://a:1", route(Map.of("https_proxy", "http://a:1", "HTTPS_PROXY", "http://b:2"), "https://x.y"));
        assertEquals("http://b:2", route(Map.of("https_proxy", " ", "HTTPS_PROXY", "http://b:2"), "https://x.y"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* | https://x.example.com | false",
                "example.com | https://example.com | false",
                "example.com | https://x.EXAMPLE.com | false",
                ".example.com | https://x.example.com | false",
                ".example.com | https://example.com | false",
                "*.example.com | https://x.example.com | false",
                "example.com | https://notexample.com | true",
                "ample.com | https://example.com | true",
                "other.org, example.com | https://example.com | false",
                "other.org example.com | https://example.com | false",
                "example.com:443 | https://example.com | false",
                "example.com:8443 | https://example.com | true",
                "example.com:8443 | https://example.com:8443/v1 | false",
                "10.1.2.3 | https://10.1.2.3 | false",
                "'' | https://example.com | true",
                "'' | https://localhost:11434 | false",
                "'' | https://127.0.0.1:11434 | false",
                "'' | https://[::1]:11434 | false",
                "'' | https://localhost.example.com | true"
            })
    void someHostsAreAskedDirectly(String without, String address, boolean proxied) {
        Map<String, String> environment = Map.of("HTTPS_PROXY", "http://a:1", "NO_PROXY", without);
        assertEquals(proxied ? "http://a:1" : "null", route(environment, address));
    }

    @Test
    void whatIsNoAddressCountsForNothing() {
        assertNull(ProxyRules.of(Map.of("HTTPS_PROXY", "socks5://a:1")).secure());
        assertNull(ProxyRules.of(Map.of("HTTPS_PROXY", "http://a b")).secure());
        assertEquals("null", route(Map.of(), "https://x.y"));
    }

    @Test
    void thePasswordIsNotInItsText() {
        ProxyRules rules = ProxyRules.of(Map.of("HTTPS_PROXY", "http://me:canary@a:1"));
        assertFalse(rules.toString().contains("canary"), rules.toString());
        ProviderSettings settings = ProviderSettings.of(
                victor.domain.Profile.of("openai", "m"), Map.of("HTTPS_PROXY", "http://me:canary@a:1"));
        assertFalse(settings.toString().contains("canary"), settings.toString());
        assertEquals(rules, settings.proxies());
    }
}
