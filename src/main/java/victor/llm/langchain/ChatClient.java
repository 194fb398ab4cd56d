package victor.llm.langchain;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.StopSignal;
import victor.llm.http.Refusal;
import victor.llm.http.ResponseBody;
import victor.llm.http.Wire;

/** What LangChain4j sends one request through; it comes back when the answer is over, on the thread that called. */
final class ChatClient implements HttpClient, HttpClientBuilder {
    private final Wire wire;
    private final String model;
    private final StopSignal stop;
    private @Nullable Refusal refusal;
    private @Nullable EventWatch watch;

    /** @param model which is asked */
    ChatClient(Wire wire, String model, StopSignal stop) {
        this.wire = wire;
        this.model = model;
        this.stop = stop;
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try (ResponseBody body = wire.send(request.url(), headers(request), request.body(), model, stop)) {
            StopSignal.Registration registered = stop.onStop(body::close);
            EventWatch watching = new EventWatch(listener, body, wire, model);
            watch = watching;
            listener.onOpen(SuccessfulHttpResponse.builder().statusCode(200).build());
            parser.parse(body, watching);
            registered.close();
            watching.over();
        } catch (Refusal e) {
            refusal = e;
        }
    }

    private Map<String, List<String>> headers(HttpRequest request) {
        Map<String, List<String>> headers = new HashMap<>(request.headers());
        if (wire.endpoint().key() == null) {
            headers.remove("x-api-key");
        }
        return headers;
    }

    /** Why there is no answer, or why it broke off; null when it came to its end. */
    @Nullable
    Refusal refusal() {
        EventWatch watched = watch;
        return watched == null ? refusal : watched.refusal();
    }

    /** Nobody wants the rest. */
    void abandon() {
        EventWatch watched = watch;
        if (watched != null) {
            watched.abandon();
        }
    }

    /** The first characters of what came. */
    String beginning() {
        EventWatch watched = watch;
        return watched == null ? "" : watched.beginning();
    }

    /** Whether the provider said that its answer is over. */
    boolean isComplete() {
        EventWatch watched = watch;
        return watched != null && watched.isComplete();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("answers are streamed");
    }

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public @Nullable Duration connectTimeout() {
        return null;
    }

    /** The wire has a patience of its own. */
    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public @Nullable Duration readTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }
}
