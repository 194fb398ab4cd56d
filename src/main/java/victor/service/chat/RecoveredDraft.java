package victor.service.chat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import victor.domain.Excerpt;
import victor.domain.Message;
import victor.domain.Profile;
import victor.domain.Session;
import victor.domain.StoredTime;
import victor.json.JsonText;
import victor.service.SessionException;
import victor.store.SessionStore;

/**
 * A draft that was read. An answer that was still coming is a message that was cut off.
 *
 * @param began its first line
 * @param entries the others
 */
record RecoveredDraft(DraftEntry.Began began, List<DraftEntry> entries) {
    /** Null for a draft without content. */
    static @Nullable RecoveredDraft read(DraftFile file) throws IOException {
        List<DraftEntry> lines = file.read();
        if (lines.size() < 2 || !(lines.get(0) instanceof DraftEntry.Began began)) {
            return null;
        }
        List<DraftEntry> entries = new ArrayList<>();
        Profile profile = began.profile();
        String at = began.at();
        StringBuilder pieces = new StringBuilder();
        for (DraftEntry entry : lines.subList(1, lines.size())) {
            if (entry instanceof DraftEntry.Piece piece) {
                pieces.append(piece.text());
                continue;
            }
            boolean answered = entry instanceof DraftEntry.Said said
                    && said.message().role().equals("assistant");
            if (pieces.length() > 0 && !answered) {
                entries.add(cutOff(pieces, profile, at));
            }
            pieces.setLength(0);
            if (entry instanceof DraftEntry.ModelChosen chosen) {
                profile = chosen.profile();
            }
            at = entry instanceof DraftEntry.Said said ? said.at() : at;
            entries.add(entry);
        }
        if (pieces.length() > 0) {
            entries.add(cutOff(pieces, profile, at));
        }
        RecoveredDraft draft = new RecoveredDraft(began, entries);
        return began.base() == null && draft.lastSaid() == null ? null : draft;
    }

    private static DraftEntry cutOff(StringBuilder pieces, @Nullable Profile profile, String at) {
        String fields = Turn.withModel("{\"ended\": \"cut_off\"}", profile);
        return new DraftEntry.Said(new Message(0, "assistant", pieces.toString(), null, at, fields), at);
    }

    /** Whether the database has it all: the crash came between the end of a save and the end of the draft. */
    boolean isSaved(SessionStore reads) {
        if (!(entries.get(entries.size() - 1) instanceof DraftEntry.Saving saving)) {
            return false;
        }
        Session session = reads.find(saving.id());
        Message last = lastSaid();
        if (session == null || session.summary().messageCount() < saving.count()) {
            return false;
        }
        Base base = began.base();
        if (last == null) {
            return base != null
                    && base.count() != saving.count()
                    && session.summary().messageCount() == saving.count();
        }
        int newer = session.summary().messageCount() - saving.count();
        List<Message> stored = reads.lastMessages(saving.id(), List.of(), newer + 1);
        return !stored.isEmpty()
                && stored.get(0).role().equals(last.role())
                && text(stored.get(0)).equals(text(last));
    }

    private static String text(Message message) {
        return Objects.requireNonNullElse(message.content(), "");
    }

    private @Nullable Message lastSaid() {
        Message last = null;
        for (DraftEntry entry : entries) {
            last = entry instanceof DraftEntry.Said said ? said.message() : last;
        }
        return last;
    }

    DraftSummary summary(Path path, long changedMillis) {
        int messages = 0;
        String title = began.title();
        for (DraftEntry entry : entries) {
            if (entry instanceof DraftEntry.Said said) {
                messages++;
                String content = said.message().content();
                boolean question = said.message().role().equals("user");
                if (title == null && question && content != null && !content.isBlank()) {
                    title = Excerpt.title(content);
                }
            }
            messages -= entry instanceof DraftEntry.Dropped ? 1 : 0;
        }
        Base base = began.base();
        return new DraftSummary(
                path,
                base == null ? null : base.sessionId(),
                title == null ? Talk.UNTITLED : title,
                messages,
                StoredTime.utc(changedMillis));
    }

    /**
     * The conversation as it was. Where its stored beginning is gone, it is what was said since; a compaction of it is then left out.
     */
    Talk talk(SessionStore reads) {
        Base base = began.base();
        Session session = base == null ? null : reads.find(base.sessionId());
        Talk talk =
                session == null || base == null ? new Talk(began.profile()) : Talk.on(base, session, began.profile());
        for (DraftEntry entry : entries) {
            boolean rewrites = entry instanceof DraftEntry.Compacted || entry instanceof DraftEntry.Uncompacted;
            if (rewrites && !canRewrite(talk, reads)) {
                continue;
            }
            talk.apply(entry, reads);
        }
        return talk;
    }

    private boolean canRewrite(Talk talk, SessionStore reads) {
        if (began.base() != null && talk.base() == null) {
            return false;
        }
        try {
            return talk.compaction(reads) != null;
        } catch (SessionException changedMeanwhile) {
            return false;
        }
    }

    /** The text of a field of a message, null for none. */
    static @Nullable String field(Message message, String name) {
        String raw = JsonText.get(message.fields(), name);
        raw = raw == null ? JsonText.get(message.fields(), "metadata", name) : raw;
        return raw == null ? null : JsonText.string(raw);
    }
}
