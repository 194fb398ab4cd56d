package victor.llm.langchain;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.anthropic.AnthropicTokenUsage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import victor.llm.Answer;
import victor.llm.Answer.Ending;
import victor.llm.AnswerListener;
import victor.llm.RequestedCall;

/** Passes the pieces of an answer on and puts them together. */
final class Collector implements StreamingChatResponseHandler {
    private final AnswerListener listener;
    private final Runnable abandon;
    private final WholeCharacters text = new WholeCharacters();
    private final WholeCharacters thinking = new WholeCharacters();
    private final List<RequestedCall> calls = new ArrayList<>();
    private @Nullable ChatResponse response;
    private @Nullable RuntimeException thrown;
    private boolean misunderstood;

    /** @param abandon ends the answer early, when the listener fails */
    Collector(AnswerListener listener, Runnable abandon) {
        this.listener = listener;
        this.abandon = abandon;
    }

    @Override
    public void onPartialResponse(String piece) {
        tell(text.add(piece), listener::text);
    }

    @Override
    public void onPartialThinking(PartialThinking piece) {
        tell(thinking.add(piece.text()), listener::thinking);
    }

    private void tell(String piece, java.util.function.Consumer<String> told) {
        if (piece.isEmpty() || thrown != null) {
            return;
        }
        try {
            told.accept(piece);
        } catch (RuntimeException e) {
            // LangChain4j would take it for a fault of the provider and go on.
            thrown = e;
            abandon.run();
        }
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall complete) {
        ToolExecutionRequest call = complete.toolExecutionRequest();
        String id = call.id();
        String arguments = call.arguments();
        RequestedCall requested = new RequestedCall(
                id == null || id.isBlank() ? newId() : id,
                call.name() == null ? "" : call.name(),
                arguments == null || arguments.isBlank() ? "{}" : arguments);
        calls.add(requested);
        if (thrown == null) {
            try {
                listener.call(requested);
            } catch (RuntimeException e) {
                thrown = e;
                abandon.run();
            }
        }
    }

    private static String newId() {
        return "call_" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }

    @Override
    public void onCompleteResponse(ChatResponse complete) {
        response = complete;
    }

    @Override
    public void onError(Throwable error) {
        misunderstood = true;
    }

    /** Throws what the listener threw. */
    void check() {
        if (thrown != null) {
            throw thrown;
        }
    }

    /** Whether LangChain4j could make nothing of a piece. */
    boolean hasMisunderstood() {
        return misunderstood;
    }

    /** Whether a piece came. */
    boolean hasPieces() {
        return !text.isEmpty() || !thinking.isEmpty() || !calls.isEmpty();
    }

    /** Why the answer ended, as the provider says; null where it does not. */
    @Nullable
    FinishReason finish() {
        return response == null ? null : response.finishReason();
    }

    /** @param reason why it was cut off, null where it was not */
    Answer answer(Ending ending, @Nullable String reason) {
        AiMessage message = response == null ? null : response.aiMessage();
        String signature = message == null ? null : message.attribute(History.SIGNATURE, String.class);
        long[] tokens = tokens(response == null ? null : response.tokenUsage());
        List<RequestedCall> kept = ending == Ending.COMPLETE ? calls : List.of();
        return new Answer(text.all(), thinking.all(), signature, kept, tokens[0], tokens[1], ending, reason);
    }

    private static long[] tokens(@Nullable TokenUsage usage) {
        if (usage == null) {
            return new long[] {-1, -1};
        }
        long in = orUnknown(usage.inputTokenCount());
        if (usage instanceof AnthropicTokenUsage parts && in >= 0) {
            in += Math.max(0, orUnknown(parts.cacheCreationInputTokens()));
            in += Math.max(0, orUnknown(parts.cacheReadInputTokens()));
        }
        return new long[] {in, orUnknown(usage.outputTokenCount())};
    }

    private static long orUnknown(@Nullable Integer count) {
        return count == null ? -1 : count;
    }
}
