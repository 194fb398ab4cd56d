package victor.llm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.json.JsonText;

/**
 * What a model answered.
 *
 * @param text what it said, maybe empty
 * @param thinking what it thought before, empty where it does not say
 * @param signature what its provider wants to have back with the thinking, null for nothing
 * @param calls the tools that it calls; none of an answer that did not end by itself
 * @param tokensIn the length of what was sent, as the provider counted it; -1 where it does not say
 * @param tokensOut the length of the answer, as the provider counted it; -1 where it does not say
 * @param ending how it ended
 * @param reason why it was cut off, in words for people, null where it was not
 */
public record Answer(
        String text,
        String thinking,
        @Nullable String signature,
        List<RequestedCall> calls,
        long tokensIn,
        long tokensOut,
        Ending ending,
        @Nullable String reason) {
    public Answer {
        calls = List.copyOf(calls);
    }

    /** How an answer ended. */
    public enum Ending {
        /** By itself. */
        COMPLETE,
        /** The user stopped it. */
        STOPPED,
        /** The connection broke, or the answer grew too long for the model. */
        CUT_OFF
    }

    /**
     * The message to keep. Its fields hold {@code thinking}, {@code thinking_signature} and, unless it is complete, {@code ended}:
     * {@code stopped} or {@code cut_off}.
     *
     * @param createdAt the stored text of its time
     */
    public Message message(@Nullable String createdAt) {
        String fields = "{}";
        if (!thinking.isEmpty()) {
            fields = JsonText.set(fields, JsonText.quote(thinking), "thinking");
        }
        if (signature != null) {
            fields = JsonText.set(fields, JsonText.quote(signature), "thinking_signature");
        }
        if (ending != Ending.COMPLETE) {
            fields = JsonText.set(fields, ending == Ending.STOPPED ? "\"stopped\"" : "\"cut_off\"", "ended");
        }
        return new Message(0, "assistant", text, calls.isEmpty() ? null : toolCalls(), createdAt, fields);
    }

    /** The calls as messages store them: the text of a JSON array. */
    private String toolCalls() {
        StringBuilder array = new StringBuilder("[");
        for (RequestedCall call : calls) {
            array.append(array.length() == 1 ? "" : ",")
                    .append("{\"id\":")
                    .append(JsonText.quote(call.id()))
                    .append(",\"name\":")
                    .append(JsonText.quote(call.name()))
                    .append(",\"arguments\":")
                    .append(JsonText.isValid(call.arguments()) ? call.arguments() : JsonText.quote(call.arguments()))
                    .append('}');
        }
        return array + "]";
    }
}
