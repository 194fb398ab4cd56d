package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TokensTest {
    @ParameterizedTest
    @CsvSource({"'', 0", "a, 1", "abcd, 1", "abcde, 2", "äöüß, 2", "привет, 3", "日本語, 3", "한국, 2", "🎉, 2", "日a, 2"})
    void charactersOfEachScriptHaveTheirWeight(String text, long tokens) {
        assertEquals(tokens, Tokens.estimate(text));
    }

    @Test
    void aMessageIsItsTextItsCallsAndWhatSurroundsIt() {
        assertEquals(0, Tokens.estimate((String) null));
        assertEquals(4, Tokens.estimate(new Message(1, "assistant", null, null, null, "{}")));
        assertEquals(4 + 2 + 3, Tokens.estimate(new Message(1, "assistant", "abcdefgh", "[{\"name\":1}", null, "{}")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "1000, 1k",
        "1049, 1k",
        "1050, 1.1k",
        "8192, 8.2k",
        "9949, 9.9k",
        "9950, 10k",
        "131072, 131k",
        "200000, 200k",
        "999499, 999k",
        "999500, 1M",
        "1000000, 1M",
        "1048576, 1.05M",
        "1050000, 1.05M",
        "1500000, 1.5M",
        "12345678, 12.35M"
    })
    void numbersAreShort(long tokens, String text) {
        assertEquals(text, Tokens.text(tokens));
        assertEquals("~" + text, Tokens.about(tokens));
    }

    @ParameterizedTest
    @CsvSource({
        "15, $15, 15",
        "0, $0, 0",
        "0.25, $0.25, 0.25",
        "0.4, $0.40, 0.4",
        "0.954, $0.954, 0.954",
        "1e2, $100, 100",
        "0.0375, $0.0375, 0.0375"
    })
    void pricesAreExact(String typed, String shown, String decimal) {
        ModelPrice price = ModelPrice.parse(typed, "0");
        assertEquals(shown, ModelPrice.dollars(price.input()));
        assertEquals(decimal, ModelPrice.decimal(price.input()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "", "free", "1000000.1", "NaN", "1e9999"})
    void whatIsNoPriceIsRefused(String typed) {
        assertThrows(IllegalArgumentException.class, () -> ModelPrice.parse("1", typed));
    }

    @Test
    void costIsTokensTimesPrice() {
        ModelPrice price = ModelPrice.parse("3", "15");
        assertEquals(3 * 100_000 + 15 * 2_000, price.cost(100_000, 2_000));
        assertEquals("~$0.33", ModelPrice.about(price.cost(100_000, 2_000)));
        assertEquals("<$0.01", ModelPrice.about(price.cost(1, 0)));
        assertEquals("$0", ModelPrice.about(ModelPrice.parse("0", "0").cost(1_000_000, 1_000_000)));
        assertEquals(1, ModelPrice.parse("0.05", "0").cost(1, 0));
    }
}
