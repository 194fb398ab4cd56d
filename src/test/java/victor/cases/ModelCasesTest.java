package victor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static victor.cases.Cases.A;
import static victor.cases.Cases.assertSays;
import static victor.cases.Cases.done;
import static victor.cases.Cases.ok;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import victor.testing.Run;
import victor.testing.Samples;

/** Cases 512 to 514, from the command line: the model of a session. */
@Execution(ExecutionMode.CONCURRENT)
final class ModelCasesTest {
    @Cases.Three
    void case512_thePresentModelIsShown(String sample) {
        Run run = ok(sample, "model", A);
        assertSays("Model: anthropic:claude-sonnet-4-20250514", run.out());
        assertSays("Native tools: True", run.out());
        JsonObject json = ok(sample, "model", A, "--json").object();
        assertEquals(1_000_000, json.get("context_tokens").getAsInt());
        assertEquals(2, json.get("message_count").getAsInt());
        assertTrue(json.get("fits").getAsBoolean());
    }

    @Cases.Three
    void case513_aShortNameIsSwitchedToInTheWordsOfTheGuide(String sample) {
        Samples.After after = done(sample, "model", A, "claude-opus-4");
        assertEquals("""
                ✓ Switched to claude-opus-4-20250514
                  Native tools: True, Thinking: True
                """, after.run().out());
        assertModel("anthropic", "claude-opus-4-20250514", after);
    }

    @Cases.Three
    void case514_providerAndModelAreSplitAtTheFirstColonOnly(String sample) {
        Samples.After after = done(sample, "model", A, "ollama:qwen2.5-coder:7b");
        assertEquals("""
                ✓ Switched to ollama:qwen2.5-coder:7b
                  Native tools: False, Thinking: False
                """, after.run().out());
        assertModel("ollama", "qwen2.5-coder:7b", after);
    }

    @Cases.Three
    void aModelThatNobodyDescribedStaysAtTheProvider(String sample) {
        Samples.After after = done(sample, "model", A, "claude-next");
        assertEquals("""
                ✓ Switched to claude-next
                  Native tools: unknown, Thinking: unknown
                """, after.run().out());
        assertModel("anthropic", "claude-next", after);
    }

    @Test
    void whereOnlyTheNameWasTypedAnotherProviderIsSaid() {
        Samples.After after = done("legacy-3", "model", A, "gpt-4");
        assertSays("✓ Switched to gpt-4\n", after.run().out());
        assertSays("  Provider: openai (was anthropic)", after.run().out());
        assertModel("openai", "gpt-4", after);
    }

    @Test
    void theModelsThatAreKnownAreListedByWords() {
        Run run = Samples.of("legacy-3")
                .victor("models", "opus", "20250514", "--json")
                .run()
                .exited(0);
        assertEquals(
                "claude-opus-4-20250514",
                run.array().get(0).getAsJsonObject().get("model").getAsString());
        assertEquals(2, run.array().size());
        assertSays(
                "Total: ",
                Samples.of("legacy-3").victor("models").run().exited(0).out());
        assertSays(
                "No model is known with 'zzz'",
                Samples.of("legacy-3").victor("models", "zzz").run().exited(0).out());
    }

    /** By the program itself, and by what sqlite3 sees of the session. */
    private static void assertModel(String provider, String model, Samples.After after) {
        JsonObject session = Cases.find(after.sandbox().sessions("list", "--json"), A);
        assertEquals(provider, session.get("provider").getAsString());
        assertEquals(model, session.get("model").getAsString());
        assertEquals(2, session.get("message_count").getAsInt());
    }
}
