package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import victor.domain.SearchQuery.Scope;
import victor.domain.SearchQuery.Term;

final class QueryParserTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-07T12:00:00Z"), ZoneOffset.UTC);

    private static SearchQuery parse(String source) {
        return QueryParser.parse(source, null, CLOCK);
    }

    /** The parts on one line: W(ord), P(hrase) or S(ubstring) with its text, field=value; a dash before what is negated. */
    private static String shown(SearchQuery query) {
        StringBuilder line = new StringBuilder();
        for (Term term : query.terms()) {
            line.append(term.negated() ? " -" : " ")
                    .append(term.kind().name().charAt(0))
                    .append('[')
                    .append(term.text())
                    .append(']');
        }
        for (SearchQuery.Role role : query.roles()) {
            line.append(role.negated() ? " -role=" : " role=").append(role.name());
        }
        for (SearchQuery.Filter filter : query.filters()) {
            line.append(filter.negated() ? " -" : " ").append(filter.field()).append('=');
            line.append(filter.text());
        }
        return line.toString().strip();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "auth | W[auth]",
                "  two   words  | W[two] W[words]",
                "Größe été tiếng | W[Größe] W[été] W[tiếng]",
                "привет 42 | W[привет] W[42]",
                "\"here are\" | P[here are]",
                "\"one\" | P[one]",
                "-not this | -W[not] W[this]",
                "-\"two words\" | -P[two words]",
                "role:user role:Tool -role:system | role=user role=Tool -role=system",
                "model:gpt-4 -provider:openai | MODEL=gpt-4 -PROVIDER=openai",
                "tag:work tag:\"two words\" -tag:x | TAG=work TAG=two words -TAG=x",
                "TAG:Work | TAG=Work",
                "after:2026-01-05 before:2026-01-06 | AFTER=1767571200000 BEFORE=1767657600000",
                "-after:2h | -AFTER=1767780000000",
                "before:\"2026-01-05 14:30\" | BEFORE=1767623400000",
            })
    void readsWhatIsWrittenInTheLanguage(String source, String parts) {
        assertEquals(parts, shown(parse(source)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "CI/CD | S[CI/CD]",
                "100% | S[100%]",
                "C++ | S[C++]",
                "foo_bar | S[foo_bar]",
                "认证 | S[认证]",
                "ひらがな 한국어 ภาษา | S[ひらがな] S[한국어] S[ภาษา]",
                "auth认证 | S[auth认证]",
                "हिन्दी | S[हिन्दी]",
                "\uD83E\uDD16 | S[\uD83E\uDD16]",
                "\"C++ code\" | S[C++ code]",
                "\"认证 test\" | S[认证 test]",
                "-C++ | -S[C++]",
            })
    void looksForWhatAnIndexOfWordsCannotSplitAsCharacters(String source, String parts) {
        assertEquals(parts, shown(parse(source)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "it\"s | S[it\"s]",
                "( | S[(]",
                "\" | S[\"]",
                "\"\" | S[\"\"]",
                "a AND | W[a] W[AND]",
                "* | S[*]",
                "- | S[-]",
                "-- | S[--]",
                "--force | S[--force]",
                "a - b | W[a] S[-] W[b]",
                "\"open quote | S[\"open] W[quote]",
                "\"a b\"c | S[\"a] S[b\"c]",
                "tag: | S[tag:]",
                "tag:\"\" | S[tag:\"\"]",
                "tag:\"open end | S[tag:\"open] W[end]",
                "after:whenever | S[after:whenever]",
                "-before:soon | -S[before:soon]",
                "color:red | S[color:red]",
                "http://x.org/ | S[http://x.org/]",
                ":x | S[:x]",
                "NEAR(a b) | S[NEAR(a] S[b)]",
            })
    void looksForWhatIsNotInTheLanguageAsItStands(String source, String parts) {
        assertEquals(parts, shown(parse(source)));
    }

    @Test
    void blanksOfEveryScriptSeparate() {
        assertEquals("W[a] W[b] W[c]", shown(parse("a\u3000b\u00a0c")));
        assertEquals("", shown(parse(" \t\n")));
    }

    @Test
    void theScopeIsThatOfEveryTerm() {
        SearchQuery query = QueryParser.parse("a \"b c\" -d tag:x", Scope.TITLE, CLOCK);
        assertTrue(query.terms().stream().allMatch(term -> term.scope() == Scope.TITLE));
        assertEquals(3, query.terms().size());
        assertEquals("a \"b c\" -d tag:x", query.source());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void nothingIsAnErrorAndNoTermIsBlank(int seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "\"", "-", ":", "*", "(", " ", "\t", "\u3000", "tag:", "role:", "after:", "before:", "model:", "a", "é",
            "证", "\0", "\uD83D", "\uDE00", "\u0301", "3d", "\\", "%", "'", "AND", "\uFFFF", "😀",
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder source = new StringBuilder();
            for (int left = random.nextInt(12); left >= 0; left--) {
                source.append(pieces[random.nextInt(pieces.length)]);
            }
            for (Term term : parse(source.toString()).terms()) {
                assertFalse(term.text().isBlank(), () -> "blank term in " + source);
                TermMatcher.of(term).matches(source.toString());
            }
        }
    }
}
