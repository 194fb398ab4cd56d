package victor.llm.langchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import victor.domain.Message;
import victor.json.JsonText;
import victor.llm.Answer.Ending;
import victor.llm.langchain.Protocol.Thoughts;
import victor.llm.testing.Dialect;

/** Stored conversations of every kind become what providers take. */
final class HistoryTest {
    private static final String CALLS =
            "[{\"id\":\"c1\",\"name\":\"read\",\"arguments\":{\"path\":\"a\"}},{\"id\":\"c2\",\"name\":\"ls\",\"arguments\":{}}]";

    private static List<String> sent(Message... messages) {
        List<String> sent = new ArrayList<>();
        for (ChatMessage message : History.of(Bench.request(List.of(), messages), Thoughts.NONE)) {
            sent.add(line(message));
        }
        return sent;
    }

    private static String line(ChatMessage message) {
        if (message instanceof SystemMessage system) {
            return "system " + system.text();
        }
        if (message instanceof UserMessage user) {
            return "user " + user.singleText();
        }
        if (message instanceof ToolExecutionResultMessage result) {
            return "tool " + result.id() + " " + result.text();
        }
        AiMessage answer = (AiMessage) message;
        StringBuilder line = new StringBuilder("assistant " + answer.text());
        for (ToolExecutionRequest call : answer.toolExecutionRequests()) {
            line.append(" ").append(call.id()).append("=").append(call.name()).append(call.arguments());
        }
        return line.toString();
    }

    private static Message answer(String text, String calls) {
        return Bench.message("assistant", text, calls, "{}");
    }

    private static Message result(String text, String fields) {
        return Bench.message("tool", text, null, fields);
    }

    @Test
    void callsAndResultsStayTogetherInTheOrderOfTheCalls() {
        assertEquals(
                List.of(
                        "system Be brief.",
                        "user q",
                        "assistant null c1=read{\"path\":\"a\"} c2=ls{}",
                        "tool c1 text",
                        "tool c2 (nothing)"),
                sent(
                        Bench.user("q"),
                        answer("", CALLS),
                        result("", "{\"tool_call_id\":\"c2\"}"),
                        result("text", "{\"tool_call_id\":\"c1\"}")));
    }

    @Test
    void aCallWithoutAResultGetsOne() {
        List<String> sent = sent(Bench.user("q"), answer("Let me", CALLS), Bench.user("go on"));
        assertTrue(sent.get(3).startsWith("tool c1 There is no result"), sent.get(3));
        assertTrue(sent.get(4).startsWith("tool c2 There is no result"), sent.get(4));
        assertEquals("user go on", sent.get(5));
    }

    @Test
    void aResultWithoutACallIsSaidByTheUser() {
        assertEquals(
                List.of("system Be brief.", "user [result of read]\nlost", "user q"),
                sent(result("lost", "{\"tool_call_id\":\"gone\",\"name\":\"read\"}"), Bench.user("q")));
        assertEquals(
                "user [result of a tool]\nlost",
                sent(
                                Bench.user("q"),
                                answer("", CALLS),
                                result("1", "{\"tool_call_id\":\"c1\"}"),
                                result("2", "{\"tool_call_id\":\"c2\"}"),
                                result("lost", "{\"tool_call_id\":\"c3\"}"))
                        .get(5));
    }

    @Test
    void callsWithoutIdsAreMatchedInTheirOrder() {
        assertEquals(
                List.of(
                        "assistant null call_1_0=read{\"p\":1} call_1_1=ls{}",
                        "tool call_1_0 one",
                        "tool call_1_1 two"),
                sent(
                                Bench.user("q"),
                                answer(
                                        "",
                                        "[{\"function\":{\"name\":\"read\",\"arguments\":\"{\\\"p\\\":1}\"}},{\"name\":\"ls\"}]"),
                                result("one", "{}"),
                                result("two", "{}"))
                        .subList(2, 5));
    }

    @Test
    void idsNamesAndArgumentsBecomeWhatProvidersTake() {
        String id = "a:b/c ".repeat(20);
        List<String> sent = sent(
                Bench.user("q"),
                answer(
                        "",
                        "[{\"id\":\"" + id + "\",\"name\":\"my tool!\",\"arguments\":[1,2]},"
                                + "{\"id\":\"n\",\"name\":\"x\",\"arguments\":{\"v\":NaN}}]"),
                result("yes", "{\"tool_call_id\":\"" + id + "\"}"));
        assertTrue(
                sent.get(2).matches("assistant null [A-Za-z0-9_-]{1,40}=my_tool_\\{\"arguments\":\"\\[1,2]\"} n=x.*"),
                sent.get(2));
        assertTrue(sent.get(2).endsWith("{\"arguments\":\"{\\\"v\\\":NaN}\"}"), sent.get(2));
        assertTrue(sent.get(3).endsWith(" yes"), sent.get(3));
    }

    @Test
    void aConversationBeginsWithTheUserAndSaysNothingTwice() {
        assertEquals(
                List.of(
                        "system Be brief.",
                        "system [Previous conversation summary] …",
                        "user [The beginning of this conversation is not here.]",
                        "assistant A",
                        "user q"),
                sent(
                        Bench.message("system", "Be brief.", null, "{}"),
                        Bench.message("system", "[Previous conversation summary] …", null, "{}"),
                        answer("A", null),
                        answer("  ", null),
                        Bench.user(" \n"),
                        Bench.message("user", null, null, "{}"),
                        Bench.user("q")));
    }

    @Test
    void rolesOfOtherProgramsAreUnderstood() {
        assertEquals(
                List.of("system Be brief.", "system s", "user u", "assistant m", "user [narrator]\nn"),
                sent(
                        Bench.message("developer", "s", null, "{}"),
                        Bench.message("Human", "u", null, "{}"),
                        Bench.message("model", "m", null, "{}"),
                        Bench.message("narrator", "n", null, "{}")));
    }

    @Test
    void thoughtsSinceTheLastQuestionGoBackWhereTheyAreWanted() {
        String thinking = "{\"thinking\":\"Hm.\"}";
        List<ChatMessage> sent = History.of(
                Bench.request(
                        List.of(),
                        Bench.user("a"),
                        Bench.message("assistant", "A", null, thinking),
                        Bench.user("b"),
                        Bench.message("assistant", "", CALLS, thinking)),
                Thoughts.RECENT);
        assertEquals(null, ((AiMessage) sent.get(2)).thinking());
        assertEquals("Hm.", ((AiMessage) sent.get(4)).thinking());
    }

    /** Whatever is stored, a request is made of it, and the server gets valid JSON in which each call is followed by its result. */
    @ParameterizedTest
    @EnumSource
    void anyConversationCanBeSent(Dialect dialect) throws IOException {
        Random random = new Random(20260301);
        try (Bench bench = new Bench(dialect)) {
            bench.server.then(dialect.answer("Yes"));
            for (int round = 0; round < 20; round++) {
                Message[] messages = new Message[1 + random.nextInt(8)];
                for (int i = 0; i < messages.length; i++) {
                    messages[i] = any(random);
                }
                messages[messages.length - 1] = Bench.user("q");
                assertEquals(Ending.COMPLETE, bench.ask(messages).ending());
                String body = bench.server.request(round).body();
                JsonText.check(body);
                checkPairs(dialect, body);
            }
        }
    }

    private static Message any(Random random) {
        String[] roles = {"user", "assistant", "assistant", "tool", "tool", "system", "developer", "", "x\u001b[31m"};
        String[] texts = {"text", "", " ", "\ud83c", "\u0000\u001b", "日本語 🎉", "\"\\", null};
        String[] calls = {
            CALLS,
            null,
            null,
            "[]",
            "[{}]",
            "not json",
            "[1]",
            "[{\"id\":\"\",\"name\":\"\",\"arguments\":\"{\"}]",
            "[{\"id\":\"c1\",\"function\":{\"name\":\"r\",\"arguments\":\"{\\\"a\\\":1}\"}}]"
        };
        String[] fields = {
            "{}",
            "{\"tool_call_id\":\"c1\"}",
            "{\"tool_call_id\":\"c2\",\"name\":\"ls\"}",
            "{\"tool_call_id\":7}",
            "{\"thinking\":\"Hm.\",\"thinking_signature\":\"s\"}"
        };
        return Bench.message(pick(roles, random), pick(texts, random), pick(calls, random), pick(fields, random));
    }

    private static String pick(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static void checkPairs(Dialect dialect, String body) {
        List<String> messages = JsonText.elements(String.valueOf(JsonText.get(body, "messages")));
        int calls = 0;
        int results = 0;
        for (String message : messages) {
            if (dialect == Dialect.ANTHROPIC) {
                for (String part : JsonText.elements(String.valueOf(JsonText.get(message, "content")))) {
                    calls += "\"tool_use\"".equals(JsonText.get(part, "type")) ? 1 : 0;
                    results += "\"tool_result\"".equals(JsonText.get(part, "type")) ? 1 : 0;
                }
            } else {
                calls += JsonText.elements(String.valueOf(JsonText.get(message, "tool_calls")))
                        .size();
                results += "\"tool\"".equals(JsonText.get(message, "role")) ? 1 : 0;
            }
        }
        assertEquals(calls, results, body);
    }
}
