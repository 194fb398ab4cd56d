package victor.service.chat;

import java.util.ArrayList;
import java.util.List;
import victor.domain.Excerpt;
import victor.domain.Labels;
import victor.domain.Message;
import victor.domain.ModelFacts;
import victor.domain.Profile;
import victor.domain.ToolCall;
import victor.llm.ChatRequest;

/** Asks a model for a summary of messages, in so many characters that it fits. */
final class SummaryRequest {
    private static final String TASK =
            "You shorten conversations between a user and an assistant. Write a summary that the assistant can go on from without the"
                    + " messages: what the user wants, what was found out, decided and done, which files, commands and names matter,"
                    + " and what is still open. Plain sentences and short lists; at most 400 words; nothing that is not in the"
                    + " messages.";

    /** Where the context is not known, or large. */
    private static final long MOST_CHARACTERS = 400_000;

    private static final int SHORTEST = 200;

    private final List<Message> messages;
    private final long characters;

    SummaryRequest(List<Message> messages, ModelFacts facts) {
        this.messages = messages;
        // Three characters a token, and a quarter of the context for the task and the answer.
        long fitting = facts.contextTokens() == 0 ? MOST_CHARACTERS : facts.contextTokens() / 4 * 3 * 3;
        characters = Math.min(MOST_CHARACTERS, fitting);
    }

    ChatRequest chat(Profile profile, String model) {
        Message question = new Message(0, "user", text(), null, null, "{}");
        return new ChatRequest(model, TASK, List.of(question), List.of(), profile.temperature(), 0);
    }

    /** All messages; long ones are cut where they do not fit together, and the first ones go where even that is too much. */
    private String text() {
        int each = (int) Math.max(SHORTEST, characters / Math.max(1, messages.size()));
        List<String> parts = new ArrayList<>();
        long length = 0;
        for (Message message : messages) {
            String part = part(message, whole() ? Integer.MAX_VALUE : each);
            parts.add(part);
            length += part.length();
        }
        int first = 0;
        while (length > characters && first < parts.size() - 1) {
            length -= parts.get(first++).length();
        }
        return "Summarise this conversation.\n\n" + String.join("\n\n", parts.subList(first, parts.size()));
    }

    private boolean whole() {
        long length = 0;
        for (Message message : messages) {
            length += message.content() == null ? 0 : message.content().length();
        }
        return length <= characters / 2;
    }

    private static String part(Message message, int limit) {
        StringBuilder part = new StringBuilder(Labels.role(message.role())).append(": ");
        String content = message.content();
        part.append(content == null ? "" : Excerpt.cut(content, limit));
        for (ToolCall call : ToolCall.of(message.toolCalls())) {
            part.append("\n(calls ")
                    .append(call.name())
                    .append(' ')
                    .append(Excerpt.cut(call.arguments(), SHORTEST))
                    .append(')');
        }
        return part.toString();
    }
}
