package victor.llm.langchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import victor.llm.Provider;
import victor.llm.ProviderException;
import victor.llm.testing.Dialect;
import victor.llm.testing.LoopbackServer;

/** Requests by way of a proxy, which is a server on the loopback address that answers itself. */
final class ProxyTest {
    private static final String WHO = String.join(
            "\r\n",
            "HTTP/1.1 407 Who",
            "Proxy-Authenticate: Basic realm=\"p\"",
            "Content-Length: 0",
            "Connection: close",
            "",
            "");

    private static String ask(Bench bench, String base) {
        try (Provider provider = bench.provider(base)) {
            return provider.answer(Bench.request(java.util.List.of(), Bench.user("x")), bench.heard, bench.stop)
                    .text();
        }
    }

    private static ProviderException fails(Bench bench, String base) {
        ProviderException failure = assertThrows(ProviderException.class, () -> ask(bench, base));
        assertFalse(failure.sentence().contains("canary"), failure.sentence());
        return failure;
    }

    @ParameterizedTest
    @EnumSource
    void aPlainRequestGoesThere(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.environment.put("http_proxy", bench.server.base());
            bench.server.then(dialect.answer("By proxy"));
            assertEquals("By proxy", ask(bench, "http://models.example" + dialect.base()));
            LoopbackServer.Request request = bench.server.request(0);
            assertEquals("http://models.example" + dialect.path(), request.path());
            assertEquals("models.example", request.headers().get("host"));
        }
    }

    @Test
    void aTunnelIsAskedForAndWhatTheProxySaysIsTold() throws IOException {
        try (Bench bench = new Bench(Dialect.OPENAI)) {
            bench.environment.put("HTTPS_PROXY", bench.server.base());
            bench.server.then((request, out) -> out.text("HTTP/1.1 503 Full\r\nContent-Length: 0\r\n\r\n"));
            ProviderException failure = fails(bench, "https://models.example/v1");
            LoopbackServer.Request request = bench.server.request(0);
            assertEquals("CONNECT", request.method());
            assertEquals("models.example:443", request.path());
            assertEquals(null, request.headers().get("authorization"), "the key is not for the proxy");
            String proxy = bench.server.base().substring("http://".length());
            assertTrue(
                    failure.sentence().contains("openai at models.example by way of the proxy " + proxy),
                    failure.sentence());
        }
    }

    @Test
    void nameAndPasswordAreGivenToTheProxyAlone() throws IOException {
        try (Bench bench = new Bench(Dialect.OPENAI)) {
            bench.environment.put("HTTPS_PROXY", bench.server.base().replace("http://", "http://me:canary@"));
            bench.server
                    .then((request, out) -> out.text(WHO))
                    .then((request, out) -> out.text("HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n"));
            fails(bench, "https://models.example/v1");
            String basic = "Basic " + Base64.getEncoder().encodeToString("me:canary".getBytes(StandardCharsets.UTF_8));
            assertEquals(basic, bench.server.request(1).headers().get("proxy-authorization"));
        }
        try (Bench bench = new Bench(Dialect.OPENAI)) {
            bench.environment.put("HTTPS_PROXY", bench.server.base());
            bench.server.then((request, out) -> out.text(WHO));
            ProviderException failure = fails(bench, "https://models.example/v1");
            assertTrue(failure.sentence().contains("the proxy wants a name and a password"), failure.sentence());
        }
    }

    @Test
    void thisMachineAndWhatNoProxyNamesAreAskedDirectly() throws IOException {
        try (Bench bench = new Bench(Dialect.OPENAI);
                LoopbackServer proxy = new LoopbackServer()) {
            bench.environment.put("http_proxy", proxy.base());
            bench.server.then(Dialect.OPENAI.answer("Directly"));
            assertEquals("Directly", ask(bench, bench.server.base() + "/v1"));
            assertEquals(0, proxy.requests().size());
        }
        try (Bench bench = new Bench(Dialect.OPENAI);
                LoopbackServer proxy = new LoopbackServer()) {
            bench.environment.put("http_proxy", proxy.base());
            bench.environment.put("no_proxy", "invalid");
            fails(bench, "http://models.invalid/v1");
            assertEquals(0, proxy.requests().size());
        }
    }

    @Test
    void aProxyThatIsNotThereIsNamed() throws IOException {
        try (Bench bench = new Bench(Dialect.OPENAI)) {
            LoopbackServer gone = new LoopbackServer();
            String base = gone.base();
            gone.close();
            bench.environment.put("http_proxy", base);
            ProviderException failure = fails(bench, "http://models.example/v1");
            assertTrue(
                    failure.sentence().contains("by way of the proxy " + base.substring("http://".length())),
                    failure.sentence());
        }
    }
}
