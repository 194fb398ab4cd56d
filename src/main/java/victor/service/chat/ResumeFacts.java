package victor.service.chat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ConversationState;
import victor.domain.Excerpt;
import victor.domain.Session;
import victor.json.JsonText;

/** What to know of a session when it is resumed, from its state and from the ledger that Python Victor keeps. */
final class ResumeFacts {
    private static final int NAMED = 3;
    private static final int LONGEST = 80;

    private final Session session;
    private final ConversationState state;

    ResumeFacts(Session session, ConversationState state) {
        this.session = session;
        this.state = state;
    }

    List<String> lines(List<String> previewFiles) {
        List<String> lines = new ArrayList<>();
        Collection<String> read = ledger("files_read");
        add(lines, "Files read", read.isEmpty() ? state.observedFiles() : read);
        add(lines, "Files changed", state.modifiedFiles());
        add(lines, "Decisions", ledger("decisions"));
        Collection<String> pending = ledger("pending_actions");
        add(lines, "Pending actions", pending.isEmpty() ? state.tasks().open() : pending);
        if (!state.toolHistory().isEmpty()) {
            lines.add("Tool calls: " + state.toolHistory().size());
        }
        add(lines, "Previews", previewFiles);
        return lines;
    }

    private static void add(List<String> lines, String label, Collection<String> all) {
        if (all.isEmpty()) {
            return;
        }
        List<String> named = new ArrayList<>();
        for (String each : all) {
            if (named.size() < NAMED) {
                named.add(Excerpt.cut(Excerpt.line(each), LONGEST));
            }
        }
        int more = all.size() - named.size();
        lines.add(label + ": " + String.join(", ", named) + (more > 0 ? ", +" + more + " more" : ""));
    }

    /** The texts of a list in the ledger, which holds texts or objects that have one. */
    private List<String> ledger(String name) {
        List<String> texts = new ArrayList<>();
        String list = JsonText.get(session.document(), "session_ledger", name);
        for (String element : list == null ? List.<String>of() : JsonText.elements(list)) {
            String text = JsonText.string(element);
            for (String member : List.of("text", "description", "summary", "path")) {
                text = text == null ? text(element, member) : text;
            }
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static @Nullable String text(String object, String name) {
        String raw = JsonText.get(object, name);
        return raw == null ? null : JsonText.string(raw);
    }
}
