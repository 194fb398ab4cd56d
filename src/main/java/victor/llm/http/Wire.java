package victor.llm.http;

import java.io.IOException;
import java.net.Authenticator;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import victor.domain.StopSignal;
import victor.llm.ProviderException.Kind;
import victor.llm.ProxyRules;

/** Sends requests to one provider. HTTP/1.1 alone: there a connection belongs to one answer, and closing it stops the model. */
public final class Wire {
    private static final int LONGEST_ERROR = 64 * 1024;

    private final Endpoint endpoint;
    private final Patience patience;
    private final Clock clock;
    private final HttpClient client;

    /**
     * Opens nothing yet.
     *
     * @param proxies by way of whom requests go
     * @param clock for providers that name a time until which they are to be left alone
     */
    public Wire(Endpoint endpoint, ProxyRules proxies, Patience patience, Clock clock) {
        URI proxy = proxies.proxyFor(URI.create(endpoint.base()));
        this.endpoint = endpoint.by(proxy == null ? null : proxy.getHost() + ':' + ProxyRules.port(proxy));
        this.patience = patience;
        this.clock = clock;
        Authenticator authenticator = Routes.authenticator(proxy);
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(new Routes(proxies));
        client = (authenticator == null ? builder : builder.authenticator(authenticator)).build();
    }

    /** Where requests go. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /**
     * Sends a request and waits until its answer begins.
     *
     * @param body what is posted, null to get something
     * @param model which is asked, null where the request is about none
     * @param stop ends the waiting
     * @return to be closed; an answer of success
     * @throws Refusal when there is no such answer, or it was stopped
     */
    public ResponseBody send(
            String url,
            Map<String, List<String>> headers,
            @Nullable String body,
            @Nullable String model,
            StopSignal stop)
            throws Refusal {
        Refusals refusals = new Refusals(endpoint, model);
        HttpRequest request = request(url, headers, body);
        HttpResponse<ResponseBody> response = await(request, refusals, stop);
        if (response.statusCode() / 100 == 2) {
            return response.body();
        }
        // A proxy that opens no tunnel has nothing else to say.
        try (ResponseBody error = response.body()) {
            long millis = RetryAfter.millis(response.headers(), clock);
            throw refusals.status(
                    response.statusCode(), request.uri().getPath(), error == null ? "" : text(error), millis);
        }
    }

    /**
     * What an address says.
     *
     * @throws Refusal when it says nothing
     */
    public String get(String url, Map<String, List<String>> headers) throws Refusal {
        try (ResponseBody body = send(url, headers, null, null, new StopSignal())) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusals(endpoint, null).broken(e);
        }
    }

    /** What came is no answer; this is its beginning. */
    public Refusal strange(String text) {
        return new Refusals(endpoint, null).strange(text);
    }

    /** The provider said within its answer that it fails. */
    public Refusal said(String event, String model) {
        return new Refusals(endpoint, model).said(event);
    }

    /** Reading an answer failed. */
    public Refusal broken(IOException cause) {
        Refusals refusals = new Refusals(endpoint, null);
        return cause instanceof SocketTimeoutException ? refusals.silent() : refusals.broken(cause);
    }

    /** Why an answer is cut off after its first piece, for people. */
    public String cutOff(Refusal refusal) {
        if (refusal.failure().kind() == Kind.TIME_OUT) {
            return endpoint.where() + " sent nothing more";
        }
        return refusal.remedy() == Refusal.Remedy.AGAIN
                ? "the connection to " + endpoint.where() + " broke"
                : refusal.failure().sentence();
    }

    private HttpRequest request(String url, Map<String, List<String>> headers, @Nullable String body) throws Refusal {
        HttpRequest.Builder builder;
        try {
            builder = HttpRequest.newBuilder(URI.create(url));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Kind.NOT_SET_UP, "the address of " + endpoint.provider() + " is no URL");
        }
        headers.forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        builder.setHeader("User-Agent", "victor");
        builder.timeout(patience.firstByte());
        return body == null
                ? builder.GET().build()
                : builder.POST(BodyPublishers.ofString(body)).build();
    }

    private HttpResponse<ResponseBody> await(HttpRequest request, Refusals refusals, StopSignal stop) throws Refusal {
        CompletableFuture<HttpResponse<ResponseBody>> future =
                client.sendAsync(request, head -> new ResponseBody(patience));
        StopSignal.Registration registered = stop.onStop(() -> future.cancel(true));
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw refusals.broken(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            future.cancel(true);
            stop.stop();
            throw refusals.silent();
        } catch (CancellationException stopped) {
            throw refusals.silent();
        } finally {
            registered.close();
        }
    }

    private static String text(ResponseBody body) {
        try {
            return new String(body.readNBytes(LONGEST_ERROR), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return body.beginning();
        }
    }
}
