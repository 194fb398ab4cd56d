package victor.render;

import java.util.List;
import victor.domain.Message;
import victor.domain.SessionDetails;
import victor.domain.SessionSummary;
import victor.service.chat.Compacted;
import victor.service.chat.CompactionPreview;
import victor.service.chat.CompactionRequest;
import victor.service.chat.ConversationView;
import victor.service.chat.Resumed;
import victor.service.chat.Saved;
import victor.text.CleanText;

/** What was done in a conversation, in panels, in the words of the users' guide. */
final class ChatPanels {
    private static final List<String> RESUMED = List.of("Title", "Model", "Provider", "Messages", "Created");
    private static final int LONGEST = 72;
    /** How many messages are named at the beginning and at the end of those that go. */
    private static final int NAMED = 5;
    /** What a summary begins with where the model reads it. */
    private static final String HEADING = "[Previous conversation summary]";

    private final StringBuilder out;
    private final Look look;

    ChatPanels(StringBuilder out, Look look) {
        this.out = out;
        this.look = look;
    }

    void saved(Saved saved) {
        Panel panel = Panel.heavy("Session Saved");
        panel.text(
                switch (saved.how()) {
                    case CREATED, SEPARATED -> "Created new session!";
                    case UPDATED, MERGED -> "Updated session " + saved.id() + "!";
                    case UNCHANGED -> "Session " + saved.id() + " is up to date.";
                });
        if (saved.how() == Saved.How.MERGED) {
            panel.text("Another terminal had added to it meanwhile; yours follows.");
        } else if (saved.how() == Saved.How.SEPARATED) {
            panel.text("Session " + saved.previousId() + " was changed by another terminal, so that yours is a session"
                    + " of its own, linked to it.");
        }
        panel.text("");
        panel.line("Session ID", saved.id());
        panel.line("Database", saved.database().toString());
        panel.line("Title", saved.title());
        panel.line("Messages", Integer.toString(saved.messages()));
        previews(panel, saved.previews(), saved.previewFiles());
        panel.text("");
        panel.text("Use '/resume " + saved.id() + "' to restore this session");
        panel.text("Use '/save --new' to create a new session");
        panel.writeTo(out, look);
    }

    /** A session that is gone on with outside of a conversation. */
    void resumed(SessionSummary session) {
        session(
                        Panel.heavy("Session Resumed")
                                .text("Session restored from SQLite!")
                                .text(""),
                        session)
                .writeTo(out, look);
    }

    void resumed(Resumed resumed) {
        resumed(
                Panel.heavy("Session Resumed")
                        .text("Session restored from SQLite!")
                        .text(""),
                resumed);
    }

    /** @param read whether it was read from a file, or was in the database already */
    void loaded(Resumed resumed, boolean read) {
        Panel panel = Panel.heavy("Session Loaded");
        panel.text(
                read ? "Session restored from JSON!" : "Session is in the database already; the file was left alone.");
        resumed(panel.text(""), resumed);
    }

    private void resumed(Panel panel, Resumed resumed) {
        SessionSummary session = resumed.session();
        session(panel, session);
        previews(panel, session.previewCount(), resumed.previewFiles());
        if (!resumed.facts().isEmpty()) {
            panel.text("").text("Resume summary:");
            for (String fact : resumed.facts()) {
                panel.text("- " + fact);
            }
        }
        panel.writeTo(out, look);
        if (resumed.otherModel() != null) {
            out.append(look.warning()).append("The session was with ");
            out.append(CleanText.line(resumed.otherModel().name())).append(" before.\n");
        }
        if (resumed.left() != null) {
            new ChatText(out, look).left(resumed.left());
        }
    }

    private static Panel session(Panel panel, SessionSummary session) {
        panel.line("ID", session.id());
        for (SessionDetails.Detail detail : SessionDetails.of(session)) {
            if (RESUMED.contains(detail.label())) {
                panel.line(detail.label(), detail.value());
            }
        }
        return panel;
    }

    private static void previews(Panel panel, int count, List<String> files) {
        if (count > 0) {
            panel.line("Previews", Integer.toString(count));
            int shown = Math.min(3, files.size());
            String more = files.size() > shown ? " +" + (files.size() - shown) + " more" : "";
            if (shown > 0) {
                panel.line("Preview Files", String.join(", ", files.subList(0, shown)) + more);
            }
        }
    }

    void present(ConversationView view) {
        Panel panel = new Panel("Current Model/Provider");
        panel.line("Model", view.model() == null ? "none" : view.model());
        panel.line("Provider", view.provider() == null ? "none" : view.provider());
        if (view.profile() != null) {
            panel.line("Profile", view.profile());
        }
        panel.line("Native tools", view.facts().nativeTools().text());
        panel.line("Thinking", view.facts().thinking().text());
        panel.line("Messages", Integer.toString(view.messages()));
        if (view.tokens() != null) {
            panel.line("Conversation", view.tokens().text() + " tokens");
        }
        panel.writeTo(out, look);
    }

    void compacted(Compacted compacted, CompactionRequest.Summary how) {
        String summary = compacted.summary();
        if (summary == null) {
            out.append(look.tick()).append("Compacted: ").append(compacted.before());
            out.append(" -> ").append(compacted.after()).append(" messages\n");
        } else {
            boolean offline = how == CompactionRequest.Summary.OFFLINE;
            Panel panel = Panel.heavy(offline ? "Offline Compaction Complete" : "Smart Compaction Complete");
            panel.text("Compacted " + compacted.before() + " messages to " + compacted.after() + ".");
            panel.text("").text(offline ? "Summary, of sentences picked on this machine:" : "Summary:");
            for (String line : CleanText.block(summary).split("\n", -1)) {
                if (!line.equals(HEADING)) {
                    panel.text(line);
                }
            }
            panel.writeTo(out, look);
        }
        out.append(look.paint(
                Style.FAINT,
                "  " + compacted.lengthBefore().text() + " tokens before, "
                        + compacted.lengthAfter().text() + " after; '/uncompact' takes it back"));
        out.append('\n');
    }

    void planned(CompactionPreview preview, CompactionRequest request) {
        boolean summary = request.summary() != CompactionRequest.Summary.NONE;
        Panel panel = new Panel("Compaction, not made");
        panel.text(preview.before() + " messages would become " + preview.after() + ".");
        panel.line("Tokens before", preview.lengthBefore().text());
        panel.line(
                "Tokens after",
                preview.lengthAfter().text() + (summary && preview.summary() == null ? ", and the summary" : ""));
        panel.text("").text("These go:");
        excerpts(panel, preview.goes());
        panel.text("").text("These stay:");
        excerpts(panel, preview.kept());
        panel.writeTo(out, look);
    }

    private static void excerpts(Panel panel, List<Message> messages) {
        int left = messages.size() - 2 * NAMED;
        for (int i = 0; i < messages.size(); i++) {
            if (left <= 1 || i < NAMED || i >= messages.size() - NAMED) {
                panel.text("- " + excerpt(messages.get(i)));
            } else if (i == NAMED) {
                panel.text("- and " + left + " more");
            }
        }
    }

    private static String excerpt(Message message) {
        String content = message.content() == null ? "" : CleanText.line(message.content());
        String cut = content.codePointCount(0, content.length()) <= LONGEST
                ? content
                : content.substring(0, content.offsetByCodePoints(0, LONGEST)) + "...";
        return message.role() + ": " + cut;
    }
}
