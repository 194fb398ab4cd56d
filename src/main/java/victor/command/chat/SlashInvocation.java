package victor.command.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.command.Invocation;
import victor.command.Option;
import victor.command.TypedLine;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionSummary;
import victor.domain.StopSignal;
import victor.service.Workspace;
import victor.service.chat.Conversation;

/**
 * What a command of a conversation is run with.
 *
 * @param line what was typed after its name
 * @param conversation the conversation of this terminal
 * @param workspace the database
 * @param surroundings where it runs
 * @param stop ends what takes long
 */
record SlashInvocation(
        TypedLine line,
        Conversation conversation,
        Workspace workspace,
        Invocation.Surroundings surroundings,
        StopSignal stop) {
    boolean has(Option option) {
        return line.has(option);
    }

    @Nullable
    String value(Option option) {
        return line.value(option);
    }

    /** The words as one text, null for none. */
    @Nullable
    String text() {
        String text = String.join(" ", line.words()).strip();
        return text.isEmpty() ? null : text;
    }

    /** The sessions that were updated last. */
    List<SessionSummary> recent(int limit) {
        return workspace.sessions().list(SessionFilter.ALL, SessionOrder.NEWEST, limit);
    }
}
