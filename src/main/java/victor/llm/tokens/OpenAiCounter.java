package victor.llm.tokens;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingRegistry;
import com.knuddels.jtokkit.api.EncodingType;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.llm.TokenCounter;

/** Counts by the tables of OpenAI. */
final class OpenAiCounter implements TokenCounter {
    /** What surrounds each message when it is sent: its beginning, its role and its end. */
    private static final long PER_MESSAGE = 4;

    private final TokenCounters.Vocabulary vocabulary;

    OpenAiCounter(TokenCounters.Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public long count(@Nullable String text) {
        return text == null || text.isEmpty() ? 0 : Tables.of(vocabulary).countTokensOrdinary(text);
    }

    @Override
    public long count(Message message) {
        return count(message.content()) + count(message.toolCalls()) + PER_MESSAGE;
    }

    @Override
    public boolean isExact() {
        return true;
    }

    /** They take a moment to read, and much memory: each is read once, by who asks first. */
    private static final class Tables {
        private static final EncodingRegistry REGISTRY = Encodings.newLazyEncodingRegistry();

        static Encoding of(TokenCounters.Vocabulary vocabulary) {
            boolean late = vocabulary == TokenCounters.Vocabulary.O200K;
            return REGISTRY.getEncoding(late ? EncodingType.O200K_BASE : EncodingType.CL100K_BASE);
        }
    }
}
