package victor.llm.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victor.domain.Message;
import victor.domain.Tokens;
import victor.llm.TokenCounter;

final class TokenCountersTest {
    /** Published by OpenAI for these very texts. */
    @ParameterizedTest
    @CsvSource({
        "gpt-3.5-turbo,antidisestablishmentarianism,6",
        "gpt-4,antidisestablishmentarianism,6",
        "gpt-4o,antidisestablishmentarianism,6",
        "gpt-4,2 + 2 = 4,7",
        "gpt-4o,2 + 2 = 4,7",
        "gpt-4,お誕生日おめでとう,9",
        "gpt-4o-2024-08-06,お誕生日おめでとう,8",
        "openai/gpt-5.1,お誕生日おめでとう,8",
        "o3-mini,お誕生日おめでとう,8",
    })
    void modelsOfOpenAiAreCountedExactly(String model, String text, long tokens) {
        TokenCounter counter = TokenCounters.of("openai", model);
        assertTrue(counter.isExact());
        assertEquals(tokens, counter.count(text));
    }

    @ParameterizedTest
    @CsvSource({"claude-opus-4-5", "llama3.1:8b", "o1x", "gpt-40", "''"})
    void othersAreEstimated(String model) {
        TokenCounter counter = TokenCounters.of(null, model);
        assertEquals(false, counter.isExact());
        assertEquals(Tokens.estimate("some words of text"), counter.count("some words of text"));
        assertEquals(false, TokenCounters.of("openai", null).isExact());
    }

    @Test
    void whatLooksLikeAMarkIsText() {
        TokenCounter counter = TokenCounters.of("openai", "gpt-4o");
        assertTrue(counter.count("<|endoftext|>") > 1);
        assertEquals(0, counter.count((String) null));
        assertTrue(counter.count("\ud83c half \udf89") > 0);
        Message message = new Message(0, "user", "2 + 2 = 4", null, null, "{}");
        assertEquals(7 + 4, counter.count(message));
    }
}
