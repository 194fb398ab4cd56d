package victor.llm.langchain;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.StopSignal;
import victor.llm.Answer;
import victor.llm.ChatRequest;
import victor.llm.Provider;
import victor.llm.ProviderException;
import victor.llm.ProviderSettings;
import victor.llm.ProxyRules;
import victor.llm.ToolDescription;
import victor.llm.http.Patience;
import victor.llm.testing.Dialect;
import victor.llm.testing.Heard;
import victor.llm.testing.LoopbackServer;

/** A provider that talks to a server on the loopback address; it waits by writing down how long. */
final class Bench implements AutoCloseable {
    static final String KEY = "sk-canary-0123456789abcdef";
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final ToolDescription READ = new ToolDescription(
            "read",
            "Reads a file",
            "{\"type\":\"object\",\"properties\":{\"path\":{\"type\":\"string\",\"minLength\":1}},\"required\":[\"path\"]}");

    final LoopbackServer server = new LoopbackServer();
    final Heard heard = new Heard();
    final StopSignal stop = new StopSignal();
    final Map<String, String> environment = new HashMap<>();
    final List<Long> pauses = new ArrayList<>();
    private final Dialect dialect;
    private final Patience patience;

    Bench(Dialect dialect) throws IOException {
        this(dialect, Duration.ofSeconds(20));
    }

    /** @param patience for the first byte and for each after it */
    Bench(Dialect dialect, Duration patience) throws IOException {
        this.dialect = dialect;
        this.patience = new Patience(Duration.ofSeconds(5), patience, patience, Duration.ofMillis(50));
    }

    Provider provider() {
        return provider(server.base() + dialect.base());
    }

    Provider provider(String base) {
        return new LangChainProviders(
                        Clock.fixed(NOW, ZoneOffset.UTC), patience, (millis, signal) -> pauses.add(millis))
                .open(new ProviderSettings(dialect.provider(), base, "THE_KEY", KEY, true, ProxyRules.of(environment)));
    }

    Answer ask(Message... messages) {
        return ask(request(List.of(), messages));
    }

    Answer ask(ChatRequest request) {
        try (Provider provider = provider()) {
            return provider.answer(request, heard, stop);
        }
    }

    /** What it says when it fails; never the key, not even by way of its causes. */
    ProviderException fail() {
        try {
            Answer answer = ask(user("Hello"));
            throw new AssertionError("it did not fail: " + answer);
        } catch (ProviderException e) {
            for (Throwable at = e; at != null; at = at.getCause()) {
                if (at.toString().contains(KEY)) {
                    throw new AssertionError("the key is in " + at);
                }
            }
            if (e.sentence().contains("\n")
                    || !e.sentence().contains("127.0.0.1")
                    || !e.sentence().contains(dialect.provider())) {
                throw new AssertionError("not for people: " + e.sentence());
            }
            return e;
        }
    }

    static ChatRequest request(List<ToolDescription> tools, Message... messages) {
        return new ChatRequest("m-1", "Be brief.", List.of(messages), tools, 0.5, 4_096);
    }

    static Message user(String text) {
        return message("user", text, null, "{}");
    }

    static Message message(String role, @Nullable String text, @Nullable String calls, String fields) {
        return new Message(0, role, text, calls, null, fields);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
