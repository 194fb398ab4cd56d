package victor.llm.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import victor.llm.ProviderException.Kind;
import victor.llm.http.Refusal.Remedy;

/** Failures that a test on the loopback address cannot bring about. */
final class RefusalsTest {
    private final Refusals refusals =
            new Refusals(Endpoint.of("openai", "https://api.example.org:8443/v1/", "THE_KEY", "canary"), "m");

    private Refusal of(Exception cause) {
        return refusals.broken(new ExecutionException(cause));
    }

    @Test
    void aHostWithoutANameOrAWayIsNoNetwork() {
        ConnectException unresolved = new ConnectException();
        unresolved.initCause(new UnresolvedAddressException());
        for (Exception cause : new Exception[] {
            unresolved,
            new UnknownHostException("api.example.org"),
            new NoRouteToHostException("No route to host"),
            new ConnectException("Network is unreachable")
        }) {
            Refusal refusal = of(cause);
            assertEquals(Kind.NO_NETWORK, refusal.failure().kind(), cause.toString());
            assertEquals(Remedy.NONE, refusal.remedy());
            assertTrue(refusal.failure().sentence().contains("openai at api.example.org:8443"));
        }
    }

    @Test
    void otherFailuresAreToldApart() {
        assertEquals(
                Kind.REFUSED,
                of(new ConnectException("Connection refused")).failure().kind());
        assertEquals(
                Kind.TIME_OUT,
                of(new HttpConnectTimeoutException("slow")).failure().kind());
        assertEquals(Remedy.AGAIN, of(new IOException("Connection reset")).remedy());
    }

    @Test
    void whatTheProviderSaysIsShortAndOnOneLine() {
        String sentence = refusals.status(
                        400, "/v1", "{\"error\":{\"message\":\"canary\\nbad \\u001b[31m" + "x".repeat(999) + "\"}}", -1)
                .failure()
                .sentence();
        assertTrue(sentence.length() < 420 && !sentence.contains("\n") && !sentence.contains("canary"), sentence);
        assertEquals("no", ServerWords.of("[{\"error\":{\"message\":\"no.\"}}]"));
        assertEquals("no", ServerWords.of("{\"error\":\"no\"}"));
        assertEquals("no", ServerWords.of("{\"detail\":\"no\"}"));
        assertEquals("no", ServerWords.of("no"));
        assertEquals("", ServerWords.of("<html>no</html>"));
    }

    @Test
    void whoHasToPayIsNotMadeToWait() {
        Refusal refusal =
                refusals.status(429, "/v1", "{\"error\":{\"code\":\"insufficient_quota\",\"message\":\"pay\"}}", 1);
        assertEquals(Remedy.NONE, refusal.remedy());
        assertTrue(
                refusal.failure().sentence().endsWith("(429): pay"),
                refusal.failure().sentence());
    }
}
