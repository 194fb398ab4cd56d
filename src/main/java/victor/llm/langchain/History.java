package victor.llm.langchain;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.json.JsonText;
import victor.llm.ChatRequest;
import victor.llm.langchain.Protocol.Thoughts;

/**
 * A stored conversation as providers take it. They refuse what other programs, a stopped answer or a compaction may leave behind: calls
 * without results, results without calls, empty messages, a conversation that begins with an answer. All that is mended here, and
 * nothing that was said gets lost.
 */
final class History {
    /** As AnthropicMapper spells it, which is internal. */
    static final String SIGNATURE = "thinking_signature";

    private static final String NO_RESULT = "There is no result: the call was not run to its end.";
    private static final String NO_BEGINNING = "[The beginning of this conversation is not here.]";

    private final ChatRequest request;
    private final Thoughts thoughts;
    private final List<ChatMessage> sent = new ArrayList<>();
    private final int lastQuestion;
    private boolean begun;

    private History(ChatRequest request, Thoughts thoughts) {
        this.request = request;
        this.thoughts = thoughts;
        this.lastQuestion = lastQuestion(request.messages());
    }

    static List<ChatMessage> of(ChatRequest request, Thoughts thoughts) {
        return new History(request, thoughts).mended();
    }

    private List<ChatMessage> mended() {
        String prompt = request.systemPrompt();
        if (prompt != null && !isNothing(prompt)) {
            sent.add(SystemMessage.from(prompt));
        }
        List<Message> messages = request.messages();
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i);
            switch (role(message)) {
                case "system" -> system(text(message));
                case "assistant" -> i = assistant(i);
                case "tool" -> user("[result of " + name(message) + "]\n" + text(message));
                case "user" -> user(text(message));
                default -> user("[" + message.role() + "]\n" + text(message));
            }
        }
        return sent;
    }

    private void system(String text) {
        boolean told = sent.size() == 1 && text.equals(request.systemPrompt());
        if (!isNothing(text) && !told) {
            sent.add(SystemMessage.from(text));
        }
    }

    private void user(String text) {
        if (!isNothing(text)) {
            begun = true;
            sent.add(UserMessage.from(text));
        }
    }

    /** Takes an answer and the results of its calls; answers the index of the last message that it took. */
    private int assistant(int index) {
        Message message = request.messages().get(index);
        List<ToolExecutionRequest> calls = StoredCalls.of(message.toolCalls(), index);
        String text = text(message);
        if (isNothing(text) && calls.isEmpty()) {
            return index;
        }
        if (!begun) {
            user(NO_BEGINNING);
        }
        AiMessage.Builder answer =
                AiMessage.builder().text(isNothing(text) ? null : text).toolExecutionRequests(calls);
        think(answer, message, index);
        sent.add(answer.build());
        return calls.isEmpty() ? index : results(calls, index);
    }

    /** All results that follow, in the order of the calls; those that belong to no call come behind them. */
    private int results(List<ToolExecutionRequest> calls, int index) {
        List<Message> messages = request.messages();
        int end = index + 1;
        while (end < messages.size() && role(messages.get(end)).equals("tool")) {
            end++;
        }
        List<Message> open = new ArrayList<>(messages.subList(index + 1, end));
        for (ToolExecutionRequest call : calls) {
            Message result = take(open, call.id());
            String text = result == null ? NO_RESULT : text(result);
            sent.add(ToolExecutionResultMessage.from(call, isNothing(text) ? "(nothing)" : text));
        }
        for (Message other : open) {
            user("[result of " + name(other) + "]\n" + text(other));
        }
        return end - 1;
    }

    /** The result of this call, or the first that does not say which call it belongs to. */
    private static @Nullable Message take(List<Message> open, String id) {
        Message found = null;
        for (Message result : open) {
            String stored = field(result, "tool_call_id");
            if (stored != null && StoredCalls.id(stored).equals(id)) {
                found = result;
                break;
            }
            found = stored == null && found == null ? result : found;
        }
        open.remove(found);
        return found;
    }

    private void think(AiMessage.Builder answer, Message message, int index) {
        String thinking = field(message, "thinking");
        String signature = field(message, SIGNATURE);
        if (thinking == null) {
            return;
        }
        // Several thoughts in one answer come here joined, and their signatures fit no more.
        boolean signed = signature != null && signature.indexOf('\n') < 0 && isBySameModel(message);
        if (thoughts == Thoughts.SIGNED && signed) {
            answer.thinking(thinking).attributes(Map.of(SIGNATURE, signature));
        } else if (thoughts == Thoughts.RECENT && index > lastQuestion) {
            answer.thinking(thinking);
        }
    }

    private boolean isBySameModel(Message message) {
        String model = field(message, "model");
        return model == null || model.equals(request.model());
    }

    /** Blanks and control characters; LangChain4j takes no message of them. */
    private static boolean isNothing(String text) {
        return text.isBlank() || text.trim().isEmpty();
    }

    private static int lastQuestion(List<Message> messages) {
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (role(messages.get(i)).equals("user")) {
                return i;
            }
        }
        return -1;
    }

    private static String role(Message message) {
        return switch (message.role().strip().toLowerCase(Locale.ROOT)) {
            case "system", "developer" -> "system";
            case "assistant", "ai", "model", "bot" -> "assistant";
            case "user", "human" -> "user";
            case "tool", "tool_result", "function" -> "tool";
            default -> "";
        };
    }

    private static String name(Message message) {
        String name = field(message, "name");
        return name == null ? "a tool" : name;
    }

    private static String text(Message message) {
        String content = message.content();
        return content == null ? "" : content;
    }

    private static @Nullable String field(Message message, String name) {
        String raw = JsonText.get(message.fields(), name);
        return raw == null ? null : JsonText.string(raw);
    }
}
