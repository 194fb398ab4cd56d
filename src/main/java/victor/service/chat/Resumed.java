package victor.service.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ModelFacts;
import victor.domain.SessionSummary;

/**
 * A session that is the active one now.
 *
 * @param session as it is stored
 * @param otherModel the model that the session had last, when the conversation goes on with another one; null when it is the same
 * @param previewFiles the files that its previews are of, each once
 * @param facts what to know of it, a line each: files read, files changed, decisions, pending actions, calls of tools
 * @param left the draft of the conversation before, where it had something that is not saved; null for nothing
 */
public record Resumed(
        SessionSummary session,
        @Nullable ModelFacts otherModel,
        List<String> previewFiles,
        List<String> facts,
        @Nullable DraftSummary left) {
    public Resumed {
        previewFiles = List.copyOf(previewFiles);
        facts = List.copyOf(facts);
    }
}
