package victor.llm.langchain;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.Tokens;
import victor.llm.ChatRequest;
import victor.llm.ToolDescription;
import victor.llm.http.Endpoint;
import victor.llm.http.Refusal;
import victor.llm.http.Wire;

/** Ollama, by its own interface. */
final class OllamaProtocol implements Protocol {
    /** The context that Ollama gives a model where memory is short and nobody asks for more. */
    private static final long USUAL_CONTEXT = 4_096;

    private static final long ROOM_TO_ANSWER = 2_048;
    private static final long LARGEST_CONTEXT = 1 << 20;

    private final Endpoint endpoint;

    OllamaProtocol(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public StreamingChatModel model(HttpClientBuilder client, ChatRequest request) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(client)
                .baseUrl(endpoint.base())
                .customHeaders(Headers.bearer(endpoint.key()))
                .modelName(request.model())
                .temperature(request.temperature())
                .numCtx(context(request))
                .think(request.thinking())
                .returnThinking(true)
                .build();
    }

    /**
     * Ollama cuts the beginning of what does not fit into its context, and says nothing; so it is asked for as much as is needed, in
     * large steps, as it loads the model anew for each.
     *
     * @return null where its usual context will do
     */
    static @Nullable Integer context(ChatRequest request) {
        long tokens = Tokens.estimate(request.systemPrompt());
        for (Message message : request.messages()) {
            tokens += Tokens.estimate(message);
        }
        for (ToolDescription tool : request.tools()) {
            tokens += Tokens.estimate(tool.description()) + Tokens.estimate(tool.schema());
        }
        long needed = tokens + tokens / 4 + ROOM_TO_ANSWER;
        if (needed <= USUAL_CONTEXT) {
            return null;
        }
        long context = 2 * USUAL_CONTEXT;
        while (context < needed && context < LARGEST_CONTEXT) {
            context *= 2;
        }
        return (int) context;
    }

    @Override
    public Thoughts thoughts() {
        return Thoughts.NONE;
    }

    @Override
    public List<String> models(Wire wire) throws Refusal {
        return ModelNames.read(wire, "/api/tags", Headers.bearer(endpoint.key()), "models", "name");
    }
}
