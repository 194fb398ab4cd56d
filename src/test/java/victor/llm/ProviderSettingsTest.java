package victor.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victor.domain.Profile;

final class ProviderSettingsTest {
    private static final Map<String, String> KEYS =
            Map.of("ANTHROPIC_API_KEY", "canary-a", "OPENAI_API_KEY", "canary-o", "WORK_KEY", "canary-w");

    @Test
    void theUsualKeyGoesToTheUsualAddress() {
        ProviderSettings settings = ProviderSettings.of(Profile.of(" Anthropic", "m"), KEYS);
        assertEquals("anthropic", settings.provider());
        assertEquals("https://api.anthropic.com/v1", settings.baseUrl());
        assertEquals("canary-a", settings.key());
        assertTrue(settings.needsKey());
        assertFalse(settings.toString().contains("canary"));
    }

    @Test
    void anotherAddressGetsOnlyTheKeyThatIsNamedForIt() {
        Profile own = new Profile("p", "openai", "m", "http://127.0.0.1:1/v1", null, null, null);
        assertNull(ProviderSettings.of(own, KEYS).key());
        assertFalse(ProviderSettings.of(own, KEYS).needsKey());
        Profile named = new Profile("p", "openai", "m", "http://127.0.0.1:1/v1", "WORK_KEY", null, null);
        assertEquals("canary-w", ProviderSettings.of(named, KEYS).key());
    }

    @Test
    void aProviderThatNobodyKnowsHasNoUsualAddress() {
        assertNull(ProviderSettings.of(Profile.of("mycorp", "m"), KEYS).baseUrl());
        assertNull(ProviderSettings.of(Profile.of("mycorp", "m"), KEYS).key());
    }

    @ParameterizedTest
    @CsvSource({
        ",http://127.0.0.1:11434",
        "'  ',http://127.0.0.1:11434",
        "0.0.0.0,http://127.0.0.1:11434",
        "0.0.0.0:8080,http://127.0.0.1:8080",
        ":8080,http://127.0.0.1:8080",
        "box.local,http://box.local:11434",
        "box.local:8080,http://box.local:8080",
        "http://box.local,http://box.local",
        "https://box.local/ollama,https://box.local/ollama",
        "[::1],http://[::1]:11434",
        "[::1]:8080,http://[::1]:8080",
        "[::]:8080,http://127.0.0.1:8080",
    })
    void ollamaIsWhereItsVariableSays(String variable, String base) {
        Map<String, String> environment = variable == null ? Map.of() : Map.of("OLLAMA_HOST", variable);
        assertEquals(base, UsualPlace.of("OLLAMA", environment).base());
    }
}
