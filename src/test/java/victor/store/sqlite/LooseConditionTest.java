package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import victor.text.WordLetters;

final class LooseConditionTest {
    @Test
    void everyCharacterThatBecomesAsciiIsLetThrough() {
        int found = 0;
        for (int codePoint = 128; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int letter = WordLetters.fold(codePoint);
            if (letter >= 0 && letter < 128) {
                String bytes =
                        HexFormat.of().formatHex(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
                assertTrue(LooseCondition.FOLDING.stream().anyMatch(bytes::startsWith), bytes);
                found++;
            }
        }
        assertTrue(found > 400);
    }
}
