package victor.llm.langchain;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import victor.json.JsonText;
import victor.llm.http.Refusal;
import victor.llm.http.ResponseBody;
import victor.llm.http.Wire;

/** Looks at each event before LangChain4j does, which passes over what it does not understand. */
final class EventWatch implements ServerSentEventListener {
    private final ServerSentEventListener listener;
    private final ResponseBody body;
    private final Wire wire;
    private final String model;
    private @Nullable Refusal refusal;
    private boolean complete;
    private boolean heard;

    EventWatch(ServerSentEventListener listener, ResponseBody body, Wire wire, String model) {
        this.listener = listener;
        this.body = body;
        this.wire = wire;
        this.model = model;
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        String data = event.data();
        if (refusal != null || data.isBlank()) {
            return;
        }
        heard = true;
        if (data.equals("[DONE]")) {
            complete();
        } else if (!JsonText.isValid(data)) {
            refuse(wire.strange(data));
            return;
        } else if (isError(data)) {
            refuse(wire.said(data, model));
            return;
        } else if ("true".equals(JsonText.get(data, "done")) || "\"message_stop\"".equals(JsonText.get(data, "type"))) {
            complete();
        }
        try {
            listener.onEvent(event, context);
        } catch (RuntimeException notUnderstood) {
            refuse(wire.strange(data));
        }
    }

    private static boolean isError(String data) {
        String error = JsonText.get(data, "error");
        return error != null && !error.equals("null") && !error.equals("\"\"");
    }

    private void complete() {
        complete = true;
        body.complete();
    }

    private void refuse(Refusal why) {
        refusal = why;
        body.close();
    }

    @Override
    public void onError(Throwable cause) {
        if (refusal == null) {
            refusal = wire.broken(cause instanceof IOException broken ? broken : new IOException(cause));
        }
    }

    /** There is no more to come. */
    void over() {
        if (refusal == null && !heard) {
            refusal = body.hasBegun() ? wire.strange(body.beginning()) : wire.strange("");
        }
        if (refusal == null) {
            listener.onClose();
        }
    }

    /** Nobody wants the rest. */
    void abandon() {
        body.close();
    }

    @Nullable
    Refusal refusal() {
        return refusal;
    }

    String beginning() {
        return body.beginning();
    }

    boolean isComplete() {
        return complete;
    }
}
