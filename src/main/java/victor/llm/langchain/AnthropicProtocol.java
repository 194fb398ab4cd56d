package victor.llm.langchain;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import victor.llm.ChatRequest;
import victor.llm.http.Endpoint;
import victor.llm.http.Refusal;
import victor.llm.http.Wire;

/** Anthropic. */
final class AnthropicProtocol implements Protocol {
    private static final String VERSION = "2023-06-01";

    /** {@code claude-opus-4-7-20260416}, {@code claude-sonnet-4-20250514}: a family, and one or two numbers behind it. */
    private static final Pattern VERSION_OF_MODEL =
            Pattern.compile("^claude-[a-z]+-(\\d{1,2})(?:[-.](\\d{1,2}))?(?!\\d)");

    /** Fewer tokens for thoughts are refused. */
    private static final int LEAST_BUDGET = 1_024;

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
        int longest = (int) (known > 0 ? Math.min(known, LONGEST_ANSWER) : USUAL_ANSWER);
        AnthropicStreamingChatModel.AnthropicStreamingChatModelBuilder builder = AnthropicStreamingChatModel.builder()
                .httpClientBuilder(client)
                .baseUrl(endpoint.base())
                .apiKey(key == null ? NO_KEY : key)
                .version(VERSION)
                .modelName(request.model())
                .maxTokens(longest)
                // What was sent before costs a tenth when it is sent again.
                .cacheSystemMessages(true)
                .cacheTools(true)
                .returnThinking(true)
                .sendThinking(true);
        if (!Boolean.TRUE.equals(request.thinking())) {
            builder.temperature(temperature(request));
        } else if (thinksAsMuchAsItWants(request.model())) {
            // Without this the newest ones keep their thoughts to themselves.
            builder.thinkingType("adaptive").thinkingDisplay("summarized");
        } else {
            builder.thinkingType("enabled").thinkingBudgetTokens(Math.max(LEAST_BUDGET, longest / 2));
        }
        return builder.build();
    }

    /** From 4.6 on a model decides itself how much it thinks, and the newest refuse to be given a budget. A model that thinks takes no temperature. */
    static boolean thinksAsMuchAsItWants(String model) {
        Matcher version = VERSION_OF_MODEL.matcher(model);
        if (!version.find()) {
            return false;
        }
        int major = Integer.parseInt(version.group(1));
        int minor = version.group(2) == null ? 0 : Integer.parseInt(version.group(2));
        return major > 4 || (major == 4 && minor >= 6);
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
