package victor.service.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Profile;
import victor.service.Workspace;

/** Begins conversations about the sessions of one database, and finds those that were never saved. */
@SuppressWarnings("DoNotCallSuggester")
public final class Chats {
    private final Workspace workspace;
    private final ChatSetting setting;

    /** @param workspace used by the same thread as the conversations */
    public Chats(Workspace workspace, ChatSetting setting) {
        this.workspace = workspace;
        this.setting = setting;
    }

    /**
     * Begins a conversation. Nothing is read or written yet.
     *
     * @param profile who answers, null for nobody: the conversation can still be written, resumed, compacted and saved
     */
    public Conversation begin(@Nullable Profile profile) {
        throw Conversation.missing();
    }

    /** The conversations that nobody saved and nobody has open now, the newest first. */
    public List<DraftSummary> drafts() {
        throw Conversation.missing();
    }

    /**
     * Goes on with a draft.
     *
     * @throws victor.service.SessionException when somebody else took or deleted it
     */
    public Conversation recover(DraftSummary draft) {
        throw Conversation.missing();
    }

    /** Deletes a draft, unless somebody has it open. */
    public void discard(DraftSummary draft) {
        throw Conversation.missing();
    }

    Workspace workspace() {
        return workspace;
    }

    ChatSetting setting() {
        return setting;
    }
}
