package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ModelCatalogTest {
    private static final ModelCatalog CATALOG = ModelCatalog.builtIn();

    @Test
    void everyLineOfTheProgramsOwnListIsReadAndNoNameIsThereTwice() {
        Set<String> names = new HashSet<>();
        Set<String> shortNames = new HashSet<>();
        for (ModelFacts model : CATALOG.all()) {
            assertTrue(names.add(model.name().toLowerCase(Locale.ROOT)), model.name());
            assertTrue(model.contextTokens() >= 4_096, model.name());
            assertTrue(model.maxOutputTokens() <= model.contextTokens(), model.name());
            assertFalse(model.price() == null, model.name());
            shortNames.addAll(model.shortNames());
        }
        assertTrue(names.size() > 150, "models: " + names.size());
        for (String shortName : shortNames) {
            assertInstanceOf(ModelMatch.Known.class, CATALOG.find(shortName, null), shortName);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "claude-opus-4, anthropic:claude-opus-4-20250514",
        "claude-opus-4-20250514, anthropic:claude-opus-4-20250514",
        "anthropic:claude-opus-4, anthropic:claude-opus-4-20250514",
        "Anthropic:Claude-Opus-4, anthropic:claude-opus-4-20250514",
        "claude-opus-4-1, anthropic:claude-opus-4-1",
        "claude-opus-4-1-20250805, anthropic:claude-opus-4-1-20250805",
        "claude-3-haiku, anthropic:claude-3-haiku-20240307",
        "gpt-4, openai:gpt-4",
        "o1, openai:o1-2024-12-17",
        "'  kimi-k2.6 ', moonshot:kimi-k2.6",
        "ollama:qwen2.5-coder:7b, ollama:qwen2.5-coder:7b",
        "qwen2.5-coder:7b, ollama:qwen2.5-coder:7b"
    })
    void aNameAShortNameOrEitherBehindItsProviderIsFound(String typed, String name) {
        ModelMatch match = CATALOG.find(typed, null);
        assertEquals(
                name, assertInstanceOf(ModelMatch.Known.class, match).model().name());
    }

    @ParameterizedTest
    @CsvSource({
        "ollama:llama3.3:70b, ollama, llama3.3:70b",
        "mycorp:large, mycorp, large",
        "mycorp:large:2, mycorp, large:2",
        "llama3.3:70b, , llama3.3:70b",
        "phi4:latest, , phi4:latest",
        "mixtral:8x7b-instruct, , mixtral:8x7b-instruct",
        "smollm:135m, , smollm:135m",
        "ollama:70b, ollama, 70b",
        "brand-new, , brand-new",
        ":odd, , :odd",
        "odd:, , odd:"
    })
    void case514AModelThatNobodyDescribedIsSplitAtTheFirstColonOnly(String typed, String provider, String model) {
        ModelMatch.Unknown unknown = assertInstanceOf(ModelMatch.Unknown.class, CATALOG.find(typed, null));
        assertEquals(provider, unknown.provider());
        assertEquals(model, unknown.model());
    }

    @Test
    void aSlipOfTheFingerNamesTheNearest() {
        ModelMatch match = CATALOG.find("kimi-k26", null);
        List<String> nearest = assertInstanceOf(ModelMatch.Unknown.class, match).nearest();
        assertTrue(nearest.contains("kimi-k2.6"), nearest.toString());
    }

    @Test
    void aNameThatSeveralProvidersHaveIsThePreferredOnesElseAllAreAnswered() {
        ModelFacts own = described("azure", "gpt-4", 16_000);
        ModelCatalog both = CATALOG.with(List.of(own));
        ModelMatch.Several several = assertInstanceOf(ModelMatch.Several.class, both.find("gpt-4", null));
        assertEquals(List.of("azure:gpt-4", "openai:gpt-4"), names(several.models()));
        assertEquals(new ModelMatch.Known(own), both.find("GPT-4", "Azure"));
        assertEquals(new ModelMatch.Known(own), both.find("azure:gpt-4", "openai"));
        assertInstanceOf(ModelMatch.Several.class, both.find("gpt-4", "google"));
        assertEquals(16_000, both.facts("azure", "gpt-4").contextTokens());
        assertEquals(8_192, both.facts("openai", "gpt-4").contextTokens());
        assertEquals(0, both.facts(null, "gpt-4").contextTokens());
    }

    @Test
    void whatTheUserAddsGoesBeforeWhatIsThere() {
        ModelFacts own = described("openai", "GPT-4", 99);
        ModelCatalog changed = CATALOG.with(List.of(own));
        assertEquals(CATALOG.all().size(), changed.all().size());
        assertEquals(own, changed.all().get(0));
        assertEquals(99, changed.facts("openai", "gpt-4").contextTokens());
    }

    @Test
    void nothingIsKnownOfAModelThatNobodyDescribed() {
        ModelFacts facts = CATALOG.facts("groq", "mixtral-8x7b-32768");
        assertFalse(facts.isKnown());
        assertEquals("groq:mixtral-8x7b-32768", facts.name());
        assertEquals("unknown", facts.thinking().text());
        assertNull(facts.price());
        assertEquals(ModelFit.UNKNOWN, facts.fit(1));
        assertEquals("", CATALOG.facts(null, null).name());
        // The provider counts: another one's model of that name may be something else.
        assertFalse(CATALOG.facts("azure", "gpt-4").isKnown());
        assertTrue(CATALOG.facts(null, "gpt-4").isKnown());
    }

    @Test
    void theFactsOfTheGuidesExamples() {
        ModelFacts opus = CATALOG.facts("anthropic", "claude-opus-4-20250514");
        assertEquals("True", opus.nativeTools().text());
        assertEquals("True", opus.thinking().text());
        assertEquals(200_000, opus.contextTokens());
        assertEquals(32_000, opus.maxOutputTokens());
        assertEquals(new ModelPrice(15_000_000, 75_000_000), opus.price());
        ModelFacts local = CATALOG.facts("ollama", "qwen2.5-coder:7b");
        assertEquals("False", local.nativeTools().text());
        assertEquals("False", local.thinking().text());
        assertEquals(0, local.maxOutputTokens());
        assertEquals(new ModelPrice(0, 0), local.price());
    }

    @Test
    void aConversationFitsWithRoomForTheErrorOfItsEstimate() {
        ModelFacts model = described("p", "m", 1_000);
        assertEquals(ModelFit.FITS, model.fit(800));
        assertEquals(ModelFit.TIGHT, model.fit(801));
        assertEquals(ModelFit.TIGHT, model.fit(1_000));
        assertEquals(ModelFit.TOO_LONG, model.fit(1_001));
    }

    @Test
    void everyWordThatIsTypedNarrowsTheListDown() {
        assertEquals(CATALOG.all(), CATALOG.matching("  "));
        List<String> mini = names(CATALOG.matching("MINI openai 5.4"));
        assertEquals(List.of("openai:gpt-5.4-mini", "openai:gpt-5.4-mini-2026-03-17"), mini);
        assertEquals(List.of(), CATALOG.matching("gpt claude"));
        assertEquals(
                List.of("anthropic:claude-opus-4-20250514", "anthropic:claude-4-opus-20250514"),
                names(CATALOG.matching("opus 20250514")));
    }

    @Test
    void theBestComesFirst() {
        assertEquals("openai:gpt-4", names(CATALOG.matching("gpt-4")).get(0));
        assertEquals("openai:gpt-5.6", names(CATALOG.matching("gpt")).get(0));
        assertEquals("openai:o3", names(CATALOG.matching("o3")).get(0));
        // Short for it, and so before the names that only begin with the same letters.
        assertEquals(
                "anthropic:claude-opus-4-20250514",
                names(CATALOG.matching("claude-opus-4")).get(0));
        assertEquals("anthropic:claude-opus-5", names(CATALOG.matching("opus")).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gpt-4 8192 4096 30 60",
                "[openai]\ngpt-4 8192 4096 30",
                "[openai]\ngpt-4 8k 4096 30 60",
                "[openai]\ngpt-4 8192 4096 30 much",
                "[openai]\ngpt-4 8192 4096 -1 60",
                "[openai]\ngpt-4 8192 4096 30 60 toools"
            })
    void aWrongLineOfTheListIsNamed(String text) {
        BufferedReader lines = new BufferedReader(new StringReader(text));
        IllegalStateException wrong = assertThrows(IllegalStateException.class, () -> ModelData.read(lines));
        int line = text.startsWith("[") ? 2 : 1;
        assertTrue(wrong.getMessage().startsWith("models.txt:" + line + ": gpt-4"), wrong.getMessage());
    }

    private static ModelFacts described(String provider, String model, long context) {
        return new ModelFacts(provider, model, List.of(), context, 0, null, Ability.UNKNOWN, Ability.UNKNOWN);
    }

    private static List<String> names(List<ModelFacts> models) {
        List<String> names = new ArrayList<>();
        models.forEach(model -> names.add(model.name()));
        return names;
    }
}
