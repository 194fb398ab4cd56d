package victor.llm.langchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import victor.domain.Message;
import victor.json.JsonText;
import victor.llm.Answer;
import victor.llm.Answer.Ending;
import victor.llm.RequestedCall;
import victor.llm.testing.Dialect;
import victor.llm.testing.LoopbackServer;

/** What is said to each provider and how its answers are taken, against a server that speaks as the provider does. */
final class ProtocolTest {
    @ParameterizedTest
    @EnumSource
    void anAnswerStreamsInAndItsTokensAreCounted(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then(dialect.answer("Hello", ", ", "world"));
            Answer answer = bench.ask(Bench.user("Say hello"));
            assertEquals(List.of("Hello", ", ", "world"), bench.heard.pieces);
            assertEquals(new Answer("Hello, world", "", null, List.of(), 12, 5, Ending.COMPLETE, null), answer);

            LoopbackServer.Request request = bench.server.request(0);
            assertEquals("POST", request.method());
            assertEquals(dialect.path(), request.path());
            assertEquals("\"m-1\"", JsonText.get(request.body(), "model"));
            assertEquals("true", JsonText.get(request.body(), "stream"));
            boolean anthropic = dialect == Dialect.ANTHROPIC;
            assertEquals(Bench.KEY, anthropic ? request.headers().get("x-api-key") : bearer(request));
            assertEquals(anthropic ? List.of("user") : List.of("system", "user"), dialect.roles(request.body()));
            assertTrue(request.body().contains("Be brief.") && request.body().contains("Say hello"));
            String[] temperature =
                    dialect == Dialect.OLLAMA ? new String[] {"options", "temperature"} : new String[] {"temperature"};
            assertEquals("0.5", JsonText.get(request.body(), temperature));
            assertEquals(anthropic ? "4096" : null, JsonText.get(request.body(), "max_tokens"));
        }
    }

    private static String bearer(LoopbackServer.Request request) {
        return request.headers().get("authorization").replace("Bearer ", "");
    }

    @ParameterizedTest
    @EnumSource
    void charactersMayBeSplitAnywhere(Dialect dialect) throws IOException {
        String text = "日本語 🎉 é \"quoted\" \\ \t tab";
        try (Bench bench = new Bench(dialect)) {
            bench.server.then((request, out) -> {
                out.begin(dialect.type());
                for (byte b :
                        (dialect.head() + dialect.piece(text) + dialect.tail()).getBytes(StandardCharsets.UTF_8)) {
                    out.chunk(new byte[] {b});
                }
                out.end();
            });
            assertEquals(text, bench.ask(Bench.user("日本語")).text());
            assertEquals(text, bench.heard.text());
            assertTrue(bench.server.request(0).body().contains("日本語"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void halfACharacterWaitsForTheOther(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then(dialect.answer("a\ud83c", "\udf89b"));
            assertEquals("a🎉b", bench.ask(Bench.user("x")).text());
            assertEquals(List.of("a", "🎉b"), bench.heard.pieces);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thoughtsAreHeardApart(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then((request, out) -> out.begin(dialect.type())
                    .chunk(dialect.thought("Hm.") + dialect.piece("Yes") + dialect.tail())
                    .end());
            Answer answer = bench.ask(Bench.user("x"));
            assertEquals("Yes", answer.text());
            assertEquals("Hm.", answer.thinking());
            assertEquals("Hm.", bench.heard.thinking.toString());
            assertEquals(dialect == Dialect.ANTHROPIC ? "c2ln" : null, answer.signature());
            String fields = answer.message(null).fields();
            assertEquals("\"Hm.\"", JsonText.get(fields, "thinking"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void toolsGoThereAndBack(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server
                    .then((request, out) -> out.begin(dialect.type())
                            .chunk(dialect.head()
                                    + dialect.piece("Let me look.")
                                    + dialect.calls("a \"b\".java")
                                    + dialect.tail("tools"))
                            .end())
                    .then(dialect.answer("Done"));
            Message question = Bench.user("Read it");
            Answer first = bench.ask(Bench.request(List.of(Bench.READ), question));
            assertEquals(Ending.COMPLETE, first.ending());
            assertEquals("Let me look.", first.text());
            assertEquals(
                    List.of("read", "ls"),
                    first.calls().stream().map(RequestedCall::name).toList());
            RequestedCall read = first.calls().get(0);
            assertEquals("{\"path\":\"a \\\"b\\\".java\"}", JsonText.compact(read.arguments()));
            assertEquals("{}", first.calls().get(1).arguments());
            assertEquals(first.calls(), bench.heard.calls);
            assertTrue(JsonText.compact(bench.server.request(0).body())
                    .contains("\"path\":{\"type\":\"string\",\"minLength\":1}"));

            Message result = Bench.message(
                    "tool",
                    "class A {}",
                    null,
                    "{\"tool_call_id\":" + JsonText.quote(read.id()) + ",\"name\":\"read\"}");
            Message other = Bench.message(
                    "tool",
                    "a.java",
                    null,
                    "{\"tool_call_id\":" + JsonText.quote(first.calls().get(1).id()) + "}");
            assertEquals(
                    "Done",
                    bench.ask(Bench.request(List.of(Bench.READ), question, first.message(null), other, result))
                            .text());
            checkReturned(dialect, bench.server.request(1).body(), read.id());
        }
    }

    private static void checkReturned(Dialect dialect, String body, String id) {
        List<String> messages = JsonText.elements(String.valueOf(JsonText.get(body, "messages")));
        assertEquals(
                switch (dialect) {
                    case ANTHROPIC -> List.of("user", "assistant", "user");
                    default -> List.of("system", "user", "assistant", "tool", "tool");
                },
                dialect.roles(body));
        String call = JsonText.compact(messages.get(dialect == Dialect.ANTHROPIC ? 1 : 2));
        assertTrue(call.contains("a \\\"b\\\".java") || call.contains("a \\\\\\\"b\\\\\\\".java"), call);
        String result = JsonText.compact(messages.get(dialect == Dialect.ANTHROPIC ? 2 : 3));
        assertTrue(result.contains("class A {}"), result);
        switch (dialect) {
            case ANTHROPIC -> {
                assertTrue(
                        result.startsWith(
                                "{\"role\":\"user\",\"content\":[{\"type\":\"tool_result\",\"tool_use_id\":\"call_a\""),
                        result);
                assertTrue(call.contains("\"type\":\"tool_use\"") && call.contains("\"id\":\"call_a\""), call);
            }
            case OPENAI -> {
                assertTrue(result.contains("\"tool_call_id\":\"call_a\""), result);
                assertTrue(call.contains("\"id\":\"call_a\""), call);
            }
            default -> assertTrue(id.startsWith("call_"), id);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatGrowsTooLongIsCutOff(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then((request, out) -> out.begin(dialect.type())
                    .chunk(dialect.head() + dialect.piece("And so") + dialect.tail("length"))
                    .end());
            Answer answer = bench.ask(Bench.user("x"));
            assertEquals(Ending.CUT_OFF, answer.ending());
            assertEquals("And so", answer.text());
            assertEquals("\"cut_off\"", JsonText.get(answer.message(null).fields(), "ended"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEndOfAnAnswerIsEnoughWhereTheConnectionStaysOpen(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then((request, out) -> {
                out.begin(dialect.type()).chunk(dialect.head() + dialect.piece("Yes") + dialect.tail());
                assertTrue(out.isLeft());
            });
            Answer answer = bench.ask(Bench.user("x"));
            assertEquals(Ending.COMPLETE, answer.ending());
            assertEquals("Yes", answer.text());
        }
    }

    @ParameterizedTest
    @EnumSource
    void modelsAreListed(Dialect dialect) throws IOException {
        try (Bench bench = new Bench(dialect)) {
            bench.server.then(dialect.fails(
                    200,
                    "",
                    dialect == Dialect.OLLAMA
                            ? "{\"models\":[{\"name\":\"b:7b\"},{\"name\":\"a:1b\"}]}"
                            : "{\"data\":[{\"id\":\"b:7b\"},{\"id\":\"a:1b\"}]}"));
            assertEquals(List.of("b:7b", "a:1b"), bench.provider().models());
        }
    }

    @Test
    void whatWasThoughtGoesBackToWhoSignedIt() throws IOException {
        try (Bench bench = new Bench(Dialect.ANTHROPIC)) {
            bench.server.then(Dialect.ANTHROPIC.answer("Yes"));
            String signed = "{\"thinking\":\"Hm.\",\"thinking_signature\":\"c2ln\",\"model\":\"%s\"}";
            bench.ask(
                    Bench.user("a"),
                    Bench.message("assistant", "A", null, signed.formatted("m-1")),
                    Bench.user("b"),
                    Bench.message("assistant", "B", null, signed.formatted("m-2")),
                    Bench.user("c"));
            List<String> messages = JsonText.elements(
                    String.valueOf(JsonText.get(bench.server.request(0).body(), "messages")));
            assertTrue(JsonText.compact(messages.get(1))
                    .contains("{\"type\":\"thinking\",\"thinking\":\"Hm.\",\"signature\":\"c2ln\"}"));
            assertFalse(messages.get(3).contains("thinking"));
        }
    }

    @Test
    void ollamaIsAskedForRoomOnlyWhereItWouldCutTheBeginning() throws IOException {
        try (Bench bench = new Bench(Dialect.OLLAMA)) {
            bench.server.then(Dialect.OLLAMA.answer("Yes"));
            bench.ask(Bench.user("short"));
            bench.ask(Bench.user("word ".repeat(20_000)));
            assertNull(JsonText.get(bench.server.request(0).body(), "options", "num_ctx"));
            assertEquals("65536", JsonText.get(bench.server.request(1).body(), "options", "num_ctx"));
        }
    }
}
