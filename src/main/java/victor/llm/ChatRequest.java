package victor.llm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;

/**
 * What a model is asked.
 *
 * @param model its name at the provider
 * @param systemPrompt what it is told before everything else, null for nothing
 * @param messages the conversation so far, as it is stored, the question or the results of tools last: the {@code tool_calls} of an
 *     assistant's message with their ids; a tool's message with {@code tool_call_id} in its fields. What no provider would take is
 *     mended on the way: a result without a call, a call without a result, roles that nobody knows
 * @param tools what it may call; empty for none
 * @param temperature how freely it chooses its words, null for what the provider takes by itself
 * @param maxOutputTokens how long the answer can be, 0 where that is not known
 * @param thinking whether it is to think before it answers; null for what it does by itself, and where it cannot
 */
public record ChatRequest(
        String model,
        @Nullable String systemPrompt,
        List<Message> messages,
        List<ToolDescription> tools,
        @Nullable Double temperature,
        long maxOutputTokens,
        @Nullable Boolean thinking) {
    /** A request that says nothing of thinking. */
    public ChatRequest(
            String model,
            @Nullable String systemPrompt,
            List<Message> messages,
            List<ToolDescription> tools,
            @Nullable Double temperature,
            long maxOutputTokens) {
        this(model, systemPrompt, messages, tools, temperature, maxOutputTokens, null);
    }

    public ChatRequest {
        messages = List.copyOf(messages);
        tools = List.copyOf(tools);
    }
}
