package victor.llm.langchain;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.llm.ChatRequest;
import victor.llm.http.Endpoint;
import victor.llm.http.Refusal;
import victor.llm.http.Wire;

/** Anthropic. */
final class AnthropicProtocol implements Protocol {
    private static final String VERSION = "2023-06-01";

    /** The answer and the conversation share the context, so that no more is asked for than an answer needs. */
    private static final long LONGEST_ANSWER = 32_000;

    /** What every model but the oldest can give. */
    private static final long USUAL_ANSWER = 8_192;

    /** LangChain4j takes no empty key; {@link ChatClient} leaves this one out. */
    private static final String NO_KEY = "none";

    private final Endpoint endpoint;

    AnthropicProtocol(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public StreamingChatModel model(HttpClientBuilder client, ChatRequest request) {
        String key = endpoint.key();
        long known = request.maxOutputTokens();
        return AnthropicStreamingChatModel.builder()
                .httpClientBuilder(client)
                .baseUrl(endpoint.base())
                .apiKey(key == null ? NO_KEY : key)
                .version(VERSION)
                .modelName(request.model())
                .temperature(temperature(request))
                .maxTokens((int) (known > 0 ? Math.min(known, LONGEST_ANSWER) : USUAL_ANSWER))
                // What was sent before costs a tenth when it is sent again.
                .cacheSystemMessages(true)
                .cacheTools(true)
                .returnThinking(true)
                .sendThinking(true)
                .build();
    }

    /** Anthropic's scale ends at 1, where that of others goes on to 2. */
    private static @Nullable Double temperature(ChatRequest request) {
        Double temperature = request.temperature();
        return temperature == null ? null : Math.min(temperature, 1);
    }

    @Override
    public Thoughts thoughts() {
        return Thoughts.SIGNED;
    }

    @Override
    public List<String> models(Wire wire) throws Refusal {
        String key = endpoint.key();
        Map<String, String> headers = key == null
                ? Map.of("anthropic-version", VERSION)
                : Map.of("anthropic-version", VERSION, "x-api-key", key);
        return ModelNames.read(wire, "/models?limit=1000", headers, "data", "id");
    }
}
