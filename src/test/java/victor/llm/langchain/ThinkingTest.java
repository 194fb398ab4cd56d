package victor.llm.langchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import victor.json.JsonText;
import victor.llm.Answer;
import victor.llm.ChatRequest;
import victor.llm.testing.Dialect;

/** A model is told whether it is to think, as its provider wants to hear it; what it thinks is taken apart from what it says. */
final class ThinkingTest {
    /** The body of a request, after an answer with thoughts came. */
    private static String asked(Dialect dialect, String model, long longest, @Nullable Boolean thinking)
            throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then((request, out) -> out.begin(dialect.type())
                    .chunk(dialect.thought("Hm.") + dialect.piece("Yes") + dialect.tail())
                    .end());
            Answer answer = bench.ask(new ChatRequest(
                    model, "Be brief.", List.of(Bench.user("Think")), List.of(), 0.5, longest, thinking));
            assertEquals("Hm.", answer.thinking());
            assertEquals("Yes", answer.text());
            return bench.server.request(0).body();
        }
    }

    private static String members(String body) {
        return JsonText.get(body, "thinking")
                + " " + JsonText.get(body, "think")
                + " " + JsonText.get(body, "reasoning_effort");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSaidOfItUnlessItIsAskedFor(Dialect dialect) throws IOException {
        assertEquals("null null null", members(asked(dialect, "m-1", 0, null)));
    }

    @Test
    void ollamaIsToldYesOrNo() throws IOException {
        assertEquals("null true null", members(asked(Dialect.OLLAMA, "qwen3:8b", 0, true)));
        assertEquals("null false null", members(asked(Dialect.OLLAMA, "qwen3:8b", 0, false)));
    }

    @Test
    void openAiIsToldHowMuch() throws IOException {
        assertEquals("null null \"medium\"", members(asked(Dialect.OPENAI, "gpt-5", 0, true)));
        assertEquals("null null \"low\"", members(asked(Dialect.OPENAI, "gpt-5", 0, false)));
    }

    @Test
    void anthropicIsGivenABudgetAndNoTemperature() throws IOException {
        String body = asked(Dialect.ANTHROPIC, "claude-sonnet-4-20250514", 64_000, true);
        assertEquals("\"enabled\"", JsonText.get(body, "thinking", "type"));
        assertEquals("16000", JsonText.get(body, "thinking", "budget_tokens"));
        assertEquals("32000", JsonText.get(body, "max_tokens"));
        assertNull(JsonText.get(body, "temperature"), "with thoughts it is refused");
        String short4 = asked(Dialect.ANTHROPIC, "claude-3-haiku-20240307", 4_096, true);
        assertEquals("2048", JsonText.get(short4, "thinking", "budget_tokens"));
        String off = asked(Dialect.ANTHROPIC, "claude-sonnet-4-20250514", 64_000, false);
        assertNull(JsonText.get(off, "thinking"));
        assertEquals("0.5", JsonText.get(off, "temperature"));
    }

    @Test
    void theNewestOfAnthropicDecideThemselvesAndShowIt() throws IOException {
        String body = asked(Dialect.ANTHROPIC, "claude-opus-4-7", 128_000, true);
        assertEquals("\"adaptive\"", JsonText.get(body, "thinking", "type"));
        assertEquals("\"summarized\"", JsonText.get(body, "thinking", "display"));
        assertNull(JsonText.get(body, "thinking", "budget_tokens"));
        assertNull(JsonText.get(body, "temperature"));
    }

    @ParameterizedTest
    @CsvSource({
        "claude-opus-5, true",
        "claude-mythos-5, true",
        "claude-opus-4-8, true",
        "claude-opus-4-6-20260205, true",
        "claude-sonnet-4.6, true",
        "claude-opus-4-6-thinking, true",
        "claude-opus-4-5, false",
        "claude-sonnet-4-20250514, false",
        "claude-4-opus-20250514, false",
        "claude-3-7-sonnet-20250219, false",
        "my-own-model, false"
    })
    void whichOnesTheseAreIsReadFromTheirNames(String model, boolean adaptive) {
        assertEquals(adaptive, AnthropicProtocol.thinksAsMuchAsItWants(model));
    }
}
