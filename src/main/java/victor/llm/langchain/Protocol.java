package victor.llm.langchain;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.util.List;
import victor.llm.ChatRequest;
import victor.llm.http.Refusal;
import victor.llm.http.Wire;

/** How a provider is talked to. */
interface Protocol {
    /** A model for one request: its name, temperature and bounds; it sends through this client. */
    StreamingChatModel model(HttpClientBuilder client, ChatRequest request);

    /** Which thoughts of earlier answers the provider wants to have back. */
    Thoughts thoughts();

    /**
     * The names of its models.
     *
     * @throws Refusal when it does not say
     */
    List<String> models(Wire wire) throws Refusal;

    /** Which thoughts are sent back. */
    enum Thoughts {
        /** None. */
        NONE,
        /** Those that the same model signed. */
        SIGNED,
        /** Those since the last question. */
        RECENT
    }
}
