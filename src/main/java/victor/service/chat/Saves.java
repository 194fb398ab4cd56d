package victor.service.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Session;
import victor.service.SessionException;
import victor.service.Workspace;
import victor.store.SessionStore;

/** Saves a conversation: the transaction, and what becomes of the draft. */
final class Saves {
    private final Chats chats;
    private final Talk talk;
    private final Drafting draft;

    Saves(Chats chats, Talk talk, Drafting draft) {
        this.chats = chats;
        this.talk = talk;
        this.draft = draft;
    }

    Saved save(boolean fresh, @Nullable String title) {
        Base before = talk.base();
        if (talk.isEmpty() && before == null) {
            throw new SessionException("There is nothing to save yet", List.of("Say something first."));
        }
        Workspace workspace = chats.workspace();
        if (before != null && !fresh && title == null && !talk.changed()) {
            Session session = workspace.reading().find(before.sessionId());
            if (session != null) {
                return saved(Saved.How.UNCHANGED, session, before);
            }
        }
        SessionStore store = workspace.writing();
        Saving.Outcome outcome = store.write(writer -> new Saving(store, writer, talk)
                .save(
                        fresh,
                        title,
                        chats.setting().idFormat(),
                        workspace.place().folder(),
                        chats.setting().clock(),
                        draft::saving));
        draft.delete();
        talk.saved(outcome);
        return saved(outcome.how(), outcome.session(), before);
    }

    private Saved saved(Saved.How how, Session session, @Nullable Base before) {
        SessionStore reads = chats.workspace().reading();
        String id = session.summary().id();
        boolean previews = session.summary().previewCount() > 0;
        return new Saved(
                how,
                id,
                before == null ? null : before.sessionId(),
                reads.info().file(),
                session.summary().title(),
                session.summary().messageCount(),
                session.summary().previewCount(),
                previews ? Saving.previewFiles(reads.archive(id)) : List.of());
    }
}
