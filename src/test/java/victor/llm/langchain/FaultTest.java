package victor.llm.langchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import victor.llm.Answer;
import victor.llm.Answer.Ending;
import victor.llm.AnswerListener;
import victor.llm.Provider;
import victor.llm.ProviderException;
import victor.llm.ProviderException.Kind;
import victor.llm.testing.Dialect;

/** Everything that can go wrong between here and a provider. */
@Execution(ExecutionMode.CONCURRENT)
final class FaultTest {
    private static final Duration SHORT = Duration.ofMillis(150);

    @ParameterizedTest
    @EnumSource
    void nobodyListens(Dialect dialect) throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        try (Bench bench = new Bench(dialect);
                Provider provider = bench.provider("http://127.0.0.1:" + port)) {
            ProviderException refused = assertThrows(
                    ProviderException.class,
                    () -> provider.answer(Bench.request(List.of(), Bench.user("x")), bench.heard, bench.stop));
            assertEquals(Kind.REFUSED, refused.kind());
            assertTrue(refused.sentence().contains("127.0.0.1:" + port), refused.sentence());
            assertEquals(dialect == Dialect.OLLAMA, refused.sentence().contains("ollama serve"));
            assertEquals(List.of(), bench.pauses);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongKeyIsNamedByItsVariableAlone(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then(dialect.fails(401, "", dialect.failure("invalid key " + Bench.KEY)));
            ProviderException e = bench.fail();
            assertEquals(Kind.UNAUTHORISED, e.kind());
            assertTrue(e.sentence().contains("THE_KEY"), e.sentence());
            assertFalse(bench.provider().toString().contains(Bench.KEY));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aModelThatIsNotThereIsNamed(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then(dialect.fails(404, "", dialect.noModel("m-1")));
            ProviderException e = bench.fail();
            assertEquals(Kind.UNKNOWN_MODEL, e.kind());
            assertTrue(e.sentence().contains("'m-1'"), e.sentence());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPathIsNoMissingModel(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then(dialect.fails(404, "", "404 page not found"));
            ProviderException e = bench.fail();
            assertEquals(Kind.NOT_UNDERSTOOD, e.kind());
            assertTrue(e.sentence().contains(dialect.path()) && e.sentence().contains("baseUrl"), e.sentence());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsToldToWaitWaitsAndTriesAgain(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server
                    .then(dialect.fails(429, "Retry-After: 7\r\n", dialect.failure("slow down")))
                    .then(dialect.fails(429, "Retry-After: Sun, 01 Mar 2026 12:00:20 GMT\r\n", ""))
                    .then(dialect.fails(429, "retry-after-ms: 4500\r\n", ""))
                    .then(dialect.answer("Yes"));
            assertEquals("Yes", bench.ask(Bench.user("x")).text());
            assertEquals(List.of(7_000L, 20_000L, 4_500L), bench.pauses);
            assertEquals(3, bench.heard.waits.size());
            assertTrue(bench.heard.waits.get(0).startsWith("7000: ")
                    && bench.heard.waits.get(0).contains("slow down"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyWaitsForAnHour(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then(dialect.fails(429, "Retry-After: 3600\r\n", ""));
            assertEquals(Kind.RATE_LIMITED, bench.fail().kind());
            assertEquals(List.of(), bench.pauses);
            assertEquals(1, bench.server.requests().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProviderThatFailsIsAskedAgainAFewTimes(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then(dialect.fails(503, "", "")).then(dialect.answer("Yes"));
            assertEquals("Yes", bench.ask(Bench.user("x")).text());
            assertEquals(List.of(1_000L), bench.pauses);
        }
        try (Bench bench = new Bench(dialect)) {
            bench.server.then(dialect.fails(500, "", dialect.failure("out of memory")));
            ProviderException e = bench.fail();
            assertEquals(Kind.SERVER_ERROR, e.kind());
            assertTrue(e.sentence().contains("out of memory"), e.sentence());
            assertEquals(List.of(1_000L, 2_000L, 4_000L), bench.pauses);
            assertEquals(4, bench.server.requests().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatIsNotAcceptedIsNotSentAgain(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then(dialect.fails(400, "", dialect.failure("prompt is too long: 9 tokens")));
            ProviderException e = bench.fail();
            assertEquals(Kind.REJECTED, e.kind());
            assertTrue(e.sentence().contains("/compact"), e.sentence());
            assertEquals(1, bench.server.requests().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSilentProviderIsGivenUp(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect, SHORT)) {
            bench.server.then((request, out) -> assertTrue(out.isLeft()));
            assertEquals(Kind.TIME_OUT, bench.fail().kind());
        }
        try (Bench bench = new Bench(dialect, SHORT)) {
            bench.server.then((request, out) -> {
                out.begin(dialect.type());
                assertTrue(out.isLeft());
            });
            assertEquals(Kind.TIME_OUT, bench.fail().kind());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCameIsKeptWhenNothingMoreComes(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect, Duration.ofMillis(600))) {
            bench.server.then((request, out) -> {
                out.begin(dialect.type()).chunk(dialect.head() + dialect.piece("Half an"));
                assertTrue(out.isLeft());
            });
            assertCutOff(bench, "Half an", "sent nothing more");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCameIsKeptWhenTheConnectionBreaks(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then((request, out) -> {
                out.begin(dialect.type()).chunk(dialect.head() + dialect.piece("Half an"));
                bench.heard.first.await();
            });
            assertCutOff(bench, "Half an", "broke");
        }
        try (Bench bench = new Bench(dialect)) {
            bench.server.then((request, out) -> out.begin(dialect.type())
                    .chunk(dialect.head() + dialect.piece("Half an"))
                    .end());
            assertCutOff(bench, "Half an", "broke");
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsOfAnAnswerThatBreaksAreNotRun(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then((request, out) -> {
                out.begin(dialect.type()).chunk(dialect.head() + dialect.piece("Let me") + dialect.calls("a"));
                bench.heard.first.await();
            });
            Answer answer = bench.ask(Bench.user("x"));
            assertEquals(Ending.CUT_OFF, answer.ending());
            assertEquals(List.of(), answer.calls());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionThatBreaksBeforeTheFirstPieceIsTriedOnceMore(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then((request, out) -> {}).then(dialect.answer("Yes"));
            assertEquals("Yes", bench.ask(Bench.user("x")).text());
            assertEquals(2, bench.server.requests().size());
        }
        try (Bench bench = new Bench(dialect)) {
            bench.server.then((request, out) -> {});
            assertEquals(Kind.SERVER_ERROR, bench.fail().kind());
            assertEquals(2, bench.server.requests().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoAnswerIsNotTakenForOne(Dialect dialect) throws IOException {
        for (String body : List.of("<html>Sign in to the hotel</html>", "hello", "", "{\"choices\":1")) {
            try (Bench bench = new Bench(dialect)) {
                bench.server.then((request, out) -> out.whole(200, "Content-Type: text/html\r\n", body));
                ProviderException e = bench.fail();
                assertEquals(Kind.NOT_UNDERSTOOD, e.kind(), body);
                assertTrue(e.sentence().contains(body), e.sentence());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void garbageInTheMiddleCutsOff(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then((request, out) -> out.begin(dialect.type())
                    .chunk(dialect.head() + dialect.piece("Half an"))
                    .chunk(dialect.piece("x").replace("\"", "'"))
                    .chunk(dialect.tail())
                    .end());
            assertCutOff(bench, "Half an", "no answer");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorInTheMiddleCutsOff(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then((request, out) -> out.begin(dialect.type())
                    .chunk(dialect.head() + dialect.piece("Half an") + dialect.error("the runner died"))
                    .end());
            assertCutOff(bench, "Half an", "the runner died");
        }
    }

    private static void assertCutOff(Bench bench, String text, String reason) {
        Answer answer = bench.ask(Bench.user("x"));
        assertEquals(Ending.CUT_OFF, answer.ending());
        assertEquals(text, answer.text());
        assertTrue(String.valueOf(answer.reason()).contains(reason), answer.reason());
        assertEquals(1, bench.server.requests().size());
    }

    @ParameterizedTest
    @EnumSource
    void stoppingKeepsWhatCameAndClosesTheConnection(Dialect dialect) throws Exception {
        try (Bench bench = new Bench(dialect)) {
            CompletableFuture<Boolean> left = new CompletableFuture<>();
            bench.server.then((request, out) -> {
                out.begin(dialect.type()).chunk(dialect.head() + dialect.piece("Half an"));
                left.complete(out.isLeft());
            });
            AnswerListener stopping = piece -> new Thread(bench.stop::stop).start();
            try (Provider provider = bench.provider()) {
                Answer answer = provider.answer(Bench.request(List.of(), Bench.user("x")), stopping, bench.stop);
                assertEquals(Ending.STOPPED, answer.ending());
                assertEquals("Half an", answer.text());
            }
            assertTrue(left.get(10, TimeUnit.SECONDS));
        }
    }

    @ParameterizedTest
    @EnumSource
    void stoppingEndsTheWaitForAnAnswer(Dialect dialect) throws Exception {
        try (Bench bench = new Bench(dialect)) {
            CompletableFuture<Boolean> left = new CompletableFuture<>();
            bench.server.then((request, out) -> {
                bench.stop.stop();
                left.complete(out.isLeft());
            });
            assertEquals(Ending.STOPPED, bench.ask(Bench.user("x")).ending());
            assertTrue(left.get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void stoppingEndsTheWaitForAnotherTry() throws IOException {
        try (Bench bench = new Bench(Dialect.OPENAI)) {
            bench.server.then(Dialect.OPENAI.fails(429, "Retry-After: 30\r\n", ""));
            AnswerListener stopping = new AnswerListener() {
                @Override
                public void text(String piece) {}

                @Override
                public void waiting(long millis, String reason) {
                    bench.stop.stop();
                }
            };
            try (Provider provider = bench.provider()) {
                Answer answer = provider.answer(Bench.request(List.of(), Bench.user("x")), stopping, bench.stop);
                assertEquals(Ending.STOPPED, answer.ending());
            }
            assertEquals(1, bench.server.requests().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListenerThatFailsIsNotTakenForTheProvider(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect);
                Provider provider = bench.provider()) {
            bench.server.then(dialect.answer("a", "b"));
            AnswerListener broken = piece -> {
                throw new IllegalStateException("no room");
            };
            IllegalStateException e = assertThrows(
                    IllegalStateException.class,
                    () -> provider.answer(Bench.request(List.of(), Bench.user("x")), broken, bench.stop));
            assertEquals("no room", e.getMessage());
        }
    }

    @Test
    void aSafeConnectionToWhoDoesNotSpeakItIsExplained() throws IOException {
        try (Bench bench = new Bench(Dialect.OPENAI);
                Provider provider = bench.provider(bench.server.base().replace("http:", "https:"))) {
            bench.server.greets("HTTP/1.1 400 Bad Request\r\n\r\n");
            ProviderException e = assertThrows(
                    ProviderException.class,
                    () -> provider.answer(Bench.request(List.of(), Bench.user("x")), bench.heard, bench.stop));
            assertEquals(Kind.NOT_UNDERSTOOD, e.kind());
            assertTrue(e.sentence().contains("safe connection"), e.sentence());
        }
    }
}
