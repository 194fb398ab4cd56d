package victor.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import victor.command.ChatOpening;
import victor.service.chat.Tool;
import victor.service.chat.ToolResult;

/** Whether a model may use tools is asked line by line: once a conversation, and nothing but a yes is one. */
final class ToolPermissionTest {
    private static final String QUESTION = "Allow that for this conversation? [y/N]: ";

    private final List<String> ran = new ArrayList<>();

    /** A person types, and the model wants to read two files for each question. */
    private ChatProcess process() {
        ChatProcess process = new ChatProcess().typed();
        process.tools.add(new Reading());
        for (int i = 1; i <= 2; i++) {
            process.model
                    .calls("a" + i, "read", "{\"path\":\"a" + i + ".txt\"}")
                    .calls("b" + i, "read", "{\"path\":\"b" + i + ".txt\"}")
                    .says("Answer " + i + ".");
        }
        return process;
    }

    private final class Reading implements Tool {
        @Override
        public String name() {
            return "read";
        }

        @Override
        public String description() {
            return "Reads a file";
        }

        @Override
        public String schema() {
            return "{\"type\":\"object\",\"properties\":{\"path\":{\"type\":\"string\"}}}";
        }

        @Override
        public ToolResult run(String arguments) {
            ran.add(arguments);
            return ToolResult.of("text");
        }
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void yesIsAskedForOnceAndEachCallIsShown() {
        try (ChatProcess process = process()) {
            String said = process.chat("Look", "y", "Look again");
            assertEquals(1, count(said, QUESTION), said);
            assertTrue(said.contains("The model wants to look at files of this project: read a1.txt"), said);
            for (String call : List.of("a1", "b1", "a2", "b2")) {
                assertEquals(1, count(said, "Tool: read " + call + ".txt"), said);
            }
            assertEquals(4, ran.size());
            assertTrue(said.contains("Answer 1.") && said.contains("Answer 2."), said);
        }
    }

    @Test
    void noIsKeptForTheConversationAndTheModelIsToldSo() {
        try (ChatProcess process = process()) {
            String said = process.chat("Look", "what?", "n", "Look again");
            assertEquals(2, count(said, QUESTION), "an answer that is none is asked for again: " + said);
            assertTrue(said.contains("Please answer y or n."), said);
            assertEquals(List.of(), ran);
            String told = process.model.requests.get(1).messages().get(2).content();
            assertTrue(String.valueOf(told).contains("does not allow tools"), told);
            assertEquals(0, process.model.requests.get(3).tools().size(), "they are offered no more");
        }
    }

    @Test
    void enterAndTheEndOfTheInputAreNo() {
        for (String[] lines : List.of(new String[] {"Look", ""}, new String[] {"Look"})) {
            try (ChatProcess process = process()) {
                String said = process.chat(lines);
                assertEquals(1, count(said, QUESTION), said);
                assertFalse(said.contains("Tool: read"), said);
                assertEquals(List.of(), ran);
            }
        }
    }

    @Test
    void anotherConversationIsAskedAnew() {
        try (ChatProcess process = process()) {
            String said = process.chat("Look", "y", "/new", "Look again", "n");
            assertEquals(2, count(said, QUESTION), said);
            assertEquals(2, ran.size());
        }
    }

    @Test
    void whereNobodyTypesItIsNoAndSaid() {
        try (ChatProcess process = new ChatProcess()) {
            process.tools.add(new Reading());
            process.model.calls("a", "read", "{}").says("Without.");
            String said = process.chat("Look", "y");
            assertTrue(said.contains("The model wants to use tools; nobody is here to allow it."), said);
            assertEquals(List.of(), ran);
        }
    }

    @Test
    void noneAreOfferedWhereNoneAreWanted() {
        try (ChatProcess process = new ChatProcess()) {
            process.tools.add(new Reading());
            process.model.says("Without.");
            process.chat(new ChatOpening("Look", null, null, null, false, null, false, null, false));
            assertEquals(0, process.model.requests.get(0).tools().size());
        }
    }
}
