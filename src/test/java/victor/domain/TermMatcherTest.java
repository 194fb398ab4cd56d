package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victor.domain.SearchQuery.Kind;
import victor.domain.SearchQuery.Term;

final class TermMatcherTest {
    private static TermMatcher matcher(Kind kind, String text) {
        return TermMatcher.of(new Term(kind, text, false, null));
    }

    /** What matches, stretch after stretch. */
    private static List<String> found(Kind kind, String term, String text) {
        List<String> found = new ArrayList<>();
        TermMatcher matcher = matcher(kind, term);
        TermMatcher.Span span = matcher.find(text, 0);
        while (span != null) {
            found.add(text.substring(span.start(), span.end()));
            span = matcher.find(text, span.end());
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "WORD | auth | Authentication, unauthorised AUTH; re-auth | [Auth, AUTH, auth]",
                "WORD | cafe | CAFÉ cafés decaf | [CAFÉ, café]",
                "WORD | café | cafeteria | [cafe]",
                "WORD | cafe | cafe\u0301s | [cafe\u0301]",
                "WORD | oc | ốc | [ốc]",
                "WORD | при | Привет, ПРИМЕР | [При, ПРИ]",
                "WORD | auth | 使用auth认证 | []",
                "WORD | 42 | 42nd 142 | [42]",
                "WORD | ab | a b | []",
                "PHRASE | here are | Here,\u00a0ARE; there are here area | ['Here,\u00a0ARE']",
                "PHRASE | auth | authentication auth | [auth]",
                "PHRASE | a a | a a a a a | [a a, a a]",
                "PHRASE | a b | a a b | [a b]",
                "SUBSTRING | CI/CD | aci/cdx Ci/cD | [ci/cd, Ci/cD]",
                "SUBSTRING | 认证 | 进行认证测试认证 | [认证, 认证]",
                "SUBSTRING | 100% | 1100%, 100 % | [100%]",
                "SUBSTRING | é+ | É+ e+ | [É+]",
                "SUBSTRING | 5k+ | 5\u212a+ | []",
            })
    void findsWhatTheTermMeans(Kind kind, String term, String text, String found) {
        String wanted = found.replace("'", "");
        assertEquals(wanted, found(kind, term, text).toString());
    }

    @Test
    void findsTheEndOfALongText() {
        String text = "filler ".repeat(50_000) + "needle";
        TermMatcher.Span span = matcher(Kind.WORD, "need").find(text, 0);
        assertNotNull(span);
        assertEquals(text.length() - 6, span.start());
        assertEquals(text.length() - 2, span.end());
    }

    @Test
    void findsAWordWhereverItStandsInALongText() {
        for (String before : List.of("x", "é ", "\ud83d\ude00", "e\u0301 ", "\ud835\udc00")) {
            for (int length = 4_080; length < 4_110; length++) {
                String text = "a".repeat(length) + ' ' + before + " needle";
                TermMatcher.Span span = matcher(Kind.WORD, "needle").find(text, 0);
                assertNotNull(span, before + length);
                assertEquals(text.length() - 6, span.start(), before + length);
                assertNull(matcher(Kind.WORD, "eedle").find(text, 0), before + length);
            }
        }
    }

    @Test
    void nothingMatchesNothing() {
        assertFalse(matcher(Kind.WORD, "a").matches(null));
        assertNull(matcher(Kind.WORD, "a").find("", 0));
        assertNull(matcher(Kind.SUBSTRING, "%").find("", 0));
        assertNull(matcher(Kind.PHRASE, "a b").find("a", 0));
    }
}
