package victor.service.chat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ModelFacts;
import victor.domain.Profile;
import victor.domain.StoredTime;
import victor.service.FileErrors;
import victor.service.SessionException;
import victor.service.Workspace;

/** Begins conversations about the sessions of one database, and finds those that were never saved. */
public final class Chats {
    /** A file younger than this may be one that somebody makes just now. */
    private static final long SETTLED_MILLIS = 60_000;

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
        return new Conversation(this, new Talk(profile), null);
    }

    /** The conversations that nobody saved and nobody has open now, the newest first. Drafts that turn out to be saved are deleted. */
    public List<DraftSummary> drafts() {
        List<DraftSummary> drafts = new ArrayList<>();
        try {
            for (Path file : folder().files()) {
                DraftSummary summary = look(file);
                if (summary != null) {
                    drafts.add(summary);
                }
            }
        } catch (IOException e) {
            throw new SessionException("The drafts cannot be read: " + FileErrors.reason(e));
        }
        drafts.sort(Comparator.comparing(DraftSummary::changedAt).reversed());
        return drafts;
    }

    private @Nullable DraftSummary look(Path path) throws IOException {
        DraftFile file = Files.isReadable(path) ? DraftFile.take(path) : null;
        if (file == null) {
            return null;
        }
        try (file) {
            RecoveredDraft draft = RecoveredDraft.read(file);
            if (draft == null || draft.isSaved(workspace.reading())) {
                boolean settled = setting.clock().millis()
                                - Files.getLastModifiedTime(path).toMillis()
                        > SETTLED_MILLIS;
                if (draft != null || settled) {
                    file.delete();
                }
                return null;
            }
            return draft.summary(path, Files.getLastModifiedTime(path).toMillis());
        }
    }

    /**
     * Goes on with a draft.
     *
     * @throws SessionException when somebody else took or deleted it
     */
    public Conversation recover(DraftSummary draft) {
        DraftFile file = null;
        try {
            file = DraftFile.take(draft.file());
            RecoveredDraft recovered = file == null ? null : RecoveredDraft.read(file);
            if (file == null || recovered == null) {
                throw new SessionException("The draft is open in another terminal: " + draft.file());
            }
            Conversation conversation = new Conversation(this, recovered.talk(workspace.reading()), file);
            file = null;
            return conversation;
        } catch (IOException e) {
            throw new SessionException("The draft cannot be read: " + FileErrors.reason(e));
        } finally {
            if (file != null) {
                file.close();
            }
        }
    }

    /** Deletes a draft, unless somebody has it open. */
    public void discard(DraftSummary draft) {
        try {
            DraftFile file = DraftFile.take(draft.file());
            if (file != null) {
                file.delete();
            }
        } catch (IOException gone) {
            // There is nothing to delete any more.
        }
    }

    Workspace workspace() {
        return workspace;
    }

    ChatSetting setting() {
        return setting;
    }

    DraftFolder folder() {
        return new DraftFolder(workspace.place().file());
    }

    /** Now, as the drafts and the documented shape write it. */
    String now() {
        return StoredTime.utc(setting.clock().millis());
    }

    /** How a model is reached: by the profile that is named, else by the first one for its provider, else by what is usual there. */
    Profile profile(ModelFacts model, @Nullable String named) {
        Profile found = null;
        for (Profile each : setting.profiles()) {
            boolean fits = each.provider().equalsIgnoreCase(model.provider());
            if (fits && (found == null || each.name().equals(named))) {
                found = each;
            }
        }
        String name = model.model().isEmpty() ? null : model.model();
        return found == null
                ? Profile.of(model.provider(), name)
                : new Profile(
                        found.name(),
                        found.provider(),
                        name == null ? found.model() : name,
                        found.baseUrl(),
                        found.keyVariable(),
                        found.temperature(),
                        found.systemPrompt(),
                        found.thinking());
    }
}
