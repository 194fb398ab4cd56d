package victor.service.chat;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import victor.service.FileErrors;

/**
 * The draft of one terminal. It is made with the first thing that changes; where it cannot be made, as nothing may be written there, the
 * conversation goes on without one.
 */
final class Drafting {
    private final Chats chats;
    private @Nullable DraftFile file;
    private @Nullable String obstacle;

    /** @param file one that is gone on with, null to make one when it is needed */
    Drafting(Chats chats, @Nullable DraftFile file) {
        this.chats = chats;
        this.file = file;
    }

    /** Why what was said is in no draft, for people; null where it is. */
    @Nullable
    String obstacle() {
        return obstacle;
    }

    /**
     * Keeps a change, before it is made.
     *
     * @param talk the conversation before it
     * @param lasting whether it has to be on disk when this returns
     * @throws victor.service.SessionException when it cannot be written to the draft that there is
     */
    void add(Talk talk, DraftEntry entry, boolean lasting) {
        DraftFile draft = file(talk);
        if (draft != null) {
            draft.add(entry, lasting);
        }
    }

    private @Nullable DraftFile file(Talk talk) {
        if (file != null || obstacle != null) {
            // A draft that begins in the middle would be none.
            return file;
        }
        DraftFile made;
        try {
            made = chats.folder().create(chats.setting().clock().millis());
        } catch (IOException e) {
            obstacle = "No draft can be kept: " + FileErrors.reason(e);
            return null;
        }
        Base base = talk.base();
        made.add(new DraftEntry.Began(chats.now(), base, base == null ? null : talk.title(), talk.profile()), false);
        file = made;
        return made;
    }

    /** The session of this id is about to have so many messages. */
    void saving(String id, int count) {
        DraftFile draft = file;
        if (draft != null) {
            draft.add(new DraftEntry.Saving(id, count), true);
        }
    }

    /** Everything in it is saved, or given up. */
    void delete() {
        DraftFile draft = file;
        file = null;
        obstacle = null;
        if (draft != null) {
            draft.delete();
        }
    }

    /**
     * Lets go of it.
     *
     * @param worthKeeping whether it stays
     * @return what stays; null for nothing
     */
    @Nullable
    DraftSummary leave(Talk talk, boolean worthKeeping) {
        DraftFile draft = file;
        if (draft == null || !worthKeeping) {
            delete();
            return null;
        }
        file = null;
        obstacle = null;
        draft.close();
        Base base = talk.base();
        return new DraftSummary(
                draft.path(),
                base == null ? null : base.sessionId(),
                talk.title(),
                talk.said().size(),
                chats.now());
    }
}
