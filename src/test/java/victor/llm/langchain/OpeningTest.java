package victor.llm.langchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.domain.Profile;
import victor.llm.ProviderException;
import victor.llm.ProviderException.Kind;
import victor.llm.ProviderSettings;

/** What is missing is said when a provider is opened, before anything is sent. */
final class OpeningTest {
    private static ProviderException refused(Profile profile, Map<String, String> environment) {
        return assertThrows(
                ProviderException.class,
                () -> new LangChainProviders(Clock.systemUTC()).open(ProviderSettings.of(profile, environment)));
    }

    @Test
    void aMissingKeyIsNamed() {
        ProviderException e = refused(Profile.of("anthropic", "m"), Map.of("ANTHROPIC_API_KEY", " \n"));
        assertEquals(Kind.NOT_SET_UP, e.kind());
        assertEquals(
                "anthropic at api.anthropic.com wants a key; set the environment variable ANTHROPIC_API_KEY to yours",
                e.sentence());
    }

    @Test
    void anUnknownProviderNeedsAnAddress() {
        assertTrue(refused(Profile.of("mycorp", "m"), Map.of()).sentence().contains("set baseUrl"));
    }

    @Test
    void aKeyThatCannotBeOneIsNotQuoted() {
        ProviderException e = refused(Profile.of("openai", "m"), Map.of("OPENAI_API_KEY", "canary\nkey"));
        assertEquals(Kind.NOT_SET_UP, e.kind());
        assertFalse(e.toString().contains("canary"), e.toString());
        assertTrue(e.sentence().contains("OPENAI_API_KEY"), e.sentence());
    }

    @Test
    void blanksAroundAKeyAreLeftOut() {
        new LangChainProviders(Clock.systemUTC())
                .open(ProviderSettings.of(Profile.of("openai", "m"), Map.of("OPENAI_API_KEY", " key\r\n")))
                .close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "ftp://x", "http://", "http://a b", "https://user:secret@host/v1", "::"})
    void anAddressThatIsNoneIsSaid(String base) {
        ProviderException e = refused(new Profile("p", "openai", "m", base, null, null, null), Map.of());
        assertEquals(Kind.NOT_SET_UP, e.kind());
    }
}
