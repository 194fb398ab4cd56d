package victor.llm;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.Profile;

/** Opens providers. Nothing of a provider is loaded before one is opened. */
public interface Providers {
    /**
     * Makes a provider ready; sends nothing yet.
     *
     * @throws ProviderException of kind NOT_SET_UP when an address or a key is missing; it says how to set it up
     */
    Provider open(ProviderSettings settings);

    /** Counts tokens as a model does where that is known, else by estimate. */
    TokenCounter tokens(@Nullable String provider, @Nullable String model);

    /**
     * What is talked to where no profile is configured: the Ollama of this machine, with the model that was changed last there. Waits
     * at most 300 ms.
     *
     * @param environment {@code OLLAMA_HOST} in it is another address
     * @return null when none answers
     */
    @Nullable
    Profile local(Map<String, String> environment);
}
