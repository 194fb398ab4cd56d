package victor.llm.langchain;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.llm.ChatRequest;
import victor.llm.http.Endpoint;
import victor.llm.http.Refusal;
import victor.llm.http.Wire;

/** OpenAI, and everybody who speaks its protocol. */
final class OpenAiProtocol implements Protocol {
    private final Endpoint endpoint;

    OpenAiProtocol(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public StreamingChatModel model(HttpClientBuilder client, ChatRequest request) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(client)
                .baseUrl(endpoint.base())
                .apiKey(endpoint.key())
                .modelName(request.model())
                .temperature(request.temperature())
                .reasoningEffort(effort(request.thinking()))
                .returnThinking(true)
                .sendThinking(thoughts() == Thoughts.RECENT)
                .build();
    }

    /** All models that think know these two, some of them more. */
    private static @Nullable String effort(@Nullable Boolean thinking) {
        return thinking == null ? null : thinking ? "medium" : "low";
    }

    /** DeepSeek and Moonshot want the thoughts that led to a call back together with its result; others would refuse them. */
    @Override
    public Thoughts thoughts() {
        String provider = endpoint.provider();
        return provider.equals("deepseek") || provider.equals("moonshot") ? Thoughts.RECENT : Thoughts.NONE;
    }

    @Override
    public List<String> models(Wire wire) throws Refusal {
        return ModelNames.read(wire, "/models", Headers.bearer(endpoint.key()), "data", "id");
    }
}
