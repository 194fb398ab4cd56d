package victor.llm.tokens;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.Tokens;
import victor.llm.TokenCounter;

/** Picks the counter for a model. The tables of a tokenizer are loaded by the first text that is counted with it. */
public final class TokenCounters {
    private TokenCounters() {}

    /** By estimate where nobody knows better; null stands for no name. */
    public static TokenCounter of(@Nullable String provider, @Nullable String model) {
        Vocabulary vocabulary = model == null ? null : vocabulary(model.toLowerCase(Locale.ROOT));
        return vocabulary == null ? new EstimatingCounter() : new OpenAiCounter(vocabulary);
    }

    /** Which pieces of text a model has one token for. */
    enum Vocabulary {
        /** Of GPT-3.5 and GPT-4. */
        CL100K,
        /** Of all that came later. */
        O200K
    }

    private static @Nullable Vocabulary vocabulary(String model) {
        // Some providers put the maker in front: openai/gpt-4o.
        String name = model.substring(model.lastIndexOf('/') + 1);
        for (String later :
                new String[] {"gpt-4o", "gpt-4.1", "gpt-4.5", "gpt-5", "gpt-oss", "chatgpt-4o", "o1", "o3", "o4"}) {
            if (begins(name, later)) {
                return Vocabulary.O200K;
            }
        }
        return begins(name, "gpt-4") || begins(name, "gpt-3.5") ? Vocabulary.CL100K : null;
    }

    /** Whether it is this model or a variant of it, {@code gpt-4-turbo}, but not one whose name goes on, {@code o1x}. */
    private static boolean begins(String name, String family) {
        return name.startsWith(family)
                && (name.length() == family.length() || !Character.isLetterOrDigit(name.charAt(family.length())));
    }

    private static final class EstimatingCounter implements TokenCounter {
        @Override
        public long count(@Nullable String text) {
            return Tokens.estimate(text);
        }

        @Override
        public long count(Message message) {
            return Tokens.estimate(message);
        }

        @Override
        public boolean isExact() {
            return false;
        }
    }
}
