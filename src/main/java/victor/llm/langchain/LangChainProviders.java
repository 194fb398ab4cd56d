package victor.llm.langchain;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.Profile;
import victor.llm.Provider;
import victor.llm.ProviderException;
import victor.llm.ProviderException.Kind;
import victor.llm.ProviderSettings;
import victor.llm.Providers;
import victor.llm.TokenCounter;
import victor.llm.http.Attempts;
import victor.llm.http.Endpoint;
import victor.llm.http.LocalOllama;
import victor.llm.http.Patience;
import victor.llm.http.Pause;
import victor.llm.http.Wire;
import victor.llm.tokens.TokenCounters;

/** The providers that there are. Making one of these loads nothing of LangChain4j. */
public final class LangChainProviders implements Providers {
    private final Clock clock;
    private final Patience patience;
    private final Pause pause;

    /** For people who look on. */
    public LangChainProviders(Clock clock) {
        this(clock, Patience.USUAL, Pause::really);
    }

    LangChainProviders(Clock clock, Patience patience, Pause pause) {
        this.clock = clock;
        this.patience = patience;
        this.pause = pause;
    }

    @Override
    public Provider open(ProviderSettings settings) {
        String name = settings.provider();
        String base = settings.baseUrl();
        if (base == null) {
            throw new ProviderException(
                    Kind.NOT_SET_UP,
                    "the address of " + name
                            + " is not known; set baseUrl in a profile of the configuration, or choose another provider");
        }
        Endpoint endpoint = Endpoint.of(name, base, settings.keyVariable(), settings.key());
        if (endpoint.key() == null && settings.needsKey()) {
            throw new ProviderException(
                    Kind.NOT_SET_UP,
                    endpoint.where() + " wants a key; set the environment variable " + settings.keyVariable()
                            + " to yours");
        }
        Wire wire = new Wire(endpoint, settings.proxies(), patience, clock);
        return new LangChainProvider(wire, protocol(endpoint), new Attempts(pause));
    }

    private static Protocol protocol(Endpoint endpoint) {
        return switch (endpoint.provider()) {
            case "ollama" -> new OllamaProtocol(endpoint);
            case "anthropic" -> new AnthropicProtocol(endpoint);
            default -> new OpenAiProtocol(endpoint);
        };
    }

    @Override
    public TokenCounter tokens(@Nullable String provider, @Nullable String model) {
        return TokenCounters.of(provider, model);
    }

    @Override
    public @Nullable Profile local(Map<String, String> environment) {
        return LocalOllama.find(environment);
    }
}
