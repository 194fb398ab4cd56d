package victor.service.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import victor.domain.Message;
import victor.domain.Stage;
import victor.json.JsonText;

/** Tools that a scripted model calls in a conversation. */
final class ToolCallsTest extends OnProject {
    @Test
    void aToolIsCalledOnceItIsAllowedAndCounted() {
        EchoTool tool = new EchoTool();
        Conversation conversation = project.begin(tool);
        project.providers
                .calls("c1", "read", "{\"path\":\"a.txt\"}")
                .calls("c2", "read", "{\"path\":\"b.txt\"}")
                .says("done");
        List<String> heard = new ArrayList<>();
        TurnEnd end = conversation.say("Look").run(new TurnListener() {
            @Override
            public boolean mayUseTools(victor.domain.ToolCall first) {
                heard.add("may " + first.name() + " " + first.file());
                return true;
            }

            @Override
            public void toolStarted(victor.domain.ToolCall call) {
                heard.add("started " + call.file());
            }

            @Override
            public void toolEnded(victor.domain.ToolCall call, ToolResult result) {
                heard.add("ended " + result.text());
            }
        });
        assertEquals(TurnEnd.How.COMPLETE, end.how());
        assertEquals(
                List.of(
                        "may read a.txt",
                        "started a.txt",
                        "ended {\"path\":\"a.txt\"}",
                        "started b.txt",
                        "ended {\"path\":\"b.txt\"}"),
                heard);
        assertEquals(1, project.providers.requests.get(0).tools().size());
        assertEquals(4, conversation.view().state().toolHistory().size() + 2);
        Saved saved = conversation.save(false, null);
        String document = project.session(saved.id()).document();
        assertEquals("2", JsonText.get(document, "tool_selection_stats", "by_tool", "read"));
        assertEquals("[\"a.txt\",\"b.txt\"]", JsonText.get(document, "conversation_state", "state", "observed_files"));
        List<Message> stored = project.stored(saved.id());
        assertEquals(6, stored.size());
        assertEquals("\"c1\"", JsonText.get(stored.get(2).fields(), "tool_call_id"));
        assertEquals(Stage.READING, conversation.view().state().stage());
    }

    @Test
    void aToolThatIsNotAllowedDoesNotRun() {
        EchoTool tool = new EchoTool();
        Conversation conversation = project.begin(tool);
        project.providers.calls("c1", "read", "{}").says("without then");
        assertEquals(
                TurnEnd.How.COMPLETE,
                conversation.say("Look").run(new TurnListener() {}).how());
        assertEquals(0, tool.runs);
        assertEquals(0, project.providers.requests.get(1).tools().size());
    }

    @Test
    void aToolIsStopped() {
        Conversation conversation = project.begin(new EndlessTool());
        project.providers.calls("c1", "wait", "{}");
        Turn turn = conversation.say("q");
        TurnEnd end = turn.run(new TurnListener() {
            @Override
            public boolean mayUseTools(victor.domain.ToolCall first) {
                return true;
            }

            @Override
            public void toolStarted(victor.domain.ToolCall call) {
                new Thread(turn::stop).start();
            }
        });
        assertEquals(TurnEnd.How.STOPPED, end.how());
        assertEquals(3, conversation.view().messages());
        assertEquals(3, conversation.save(false, null).messages(), "the draft can still be written");
    }

    private static final class EchoTool implements Tool {
        private int runs;

        @Override
        public String name() {
            return "read";
        }

        @Override
        public String description() {
            return "echoes";
        }

        @Override
        public String schema() {
            return "{}";
        }

        @Override
        public ToolResult run(String arguments) {
            runs++;
            return ToolResult.of(arguments);
        }
    }

    private static final class EndlessTool implements Tool {
        @Override
        public String name() {
            return "wait";
        }

        @Override
        public String description() {
            return "never ends by itself";
        }

        @Override
        public String schema() {
            return "{}";
        }

        @Override
        public ToolResult run(String arguments) {
            try {
                new java.util.concurrent.CountDownLatch(1).await();
                return ToolResult.of("never");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return ToolResult.failure("stopped");
            }
        }
    }
}
