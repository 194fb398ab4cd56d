package victor.llm.langchain;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.StopSignal;
import victor.llm.Answer;
import victor.llm.Answer.Ending;
import victor.llm.AnswerListener;
import victor.llm.ChatRequest;
import victor.llm.Provider;
import victor.llm.http.Attempts;
import victor.llm.http.Refusal;
import victor.llm.http.Wire;

/** A provider by one of the protocols. */
final class LangChainProvider implements Provider {
    private final Wire wire;
    private final Protocol protocol;
    private final Attempts attempts;

    LangChainProvider(Wire wire, Protocol protocol, Attempts attempts) {
        this.wire = wire;
        this.protocol = protocol;
        this.attempts = attempts;
    }

    @Override
    public String name() {
        return wire.endpoint().provider();
    }

    @Override
    public Answer answer(ChatRequest request, AnswerListener listener, StopSignal stop) {
        Answer answer = attempts.run(() -> once(request, listener, stop), listener, stop);
        return answer == null ? stopped() : answer;
    }

    private static Answer stopped() {
        return new Answer("", "", null, List.of(), -1, -1, Ending.STOPPED, null);
    }

    private Answer once(ChatRequest request, AnswerListener listener, StopSignal stop) throws Refusal {
        ChatClient client = new ChatClient(wire, request.model(), stop);
        Collector collector = new Collector(listener, client::abandon);
        StreamingChatModel model = protocol.model(client, request);
        model.chat(
                dev.langchain4j.model.chat.request.ChatRequest.builder()
                        .messages(History.of(request, protocol.thoughts()))
                        .toolSpecifications(ToolSpecifications.of(request.tools()))
                        .build(),
                collector);
        collector.check();
        if (stop.isGiven() && !client.isComplete()) {
            return collector.answer(Ending.STOPPED, null);
        }
        Refusal refusal = client.refusal();
        if (refusal == null && collector.hasMisunderstood()) {
            refusal = wire.strange(client.beginning());
        }
        if (refusal != null && !collector.hasPieces()) {
            throw refusal;
        }
        String reason = refusal == null ? cut(client, collector) : wire.cutOff(refusal);
        return collector.answer(reason == null ? Ending.COMPLETE : Ending.CUT_OFF, reason);
    }

    /** Why an answer that met no error is not whole; null when it is. */
    private @Nullable String cut(ChatClient client, Collector collector) throws Refusal {
        FinishReason finish = collector.finish();
        if (finish == FinishReason.LENGTH) {
            return "the model gives no longer answers";
        }
        if (finish == FinishReason.CONTENT_FILTER) {
            return wire.endpoint().where() + " holds the rest back";
        }
        if (finish != null || client.isComplete()) {
            return null;
        }
        Refusal broken = wire.broken(new java.io.IOException("the stream ended too early"));
        if (!collector.hasPieces()) {
            throw broken;
        }
        return wire.cutOff(broken);
    }

    @Override
    public List<String> models() {
        try {
            return protocol.models(wire);
        } catch (Refusal refusal) {
            throw refusal.failure();
        }
    }

    @Override
    public void close() {}
}
