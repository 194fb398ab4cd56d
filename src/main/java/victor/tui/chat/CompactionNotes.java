package victor.tui.chat;

import java.util.ArrayList;
import java.util.List;
import victor.domain.Excerpt;
import victor.domain.Labels;
import victor.domain.Message;
import victor.domain.ToolCall;
import victor.service.chat.CompactionPreview;
import victor.service.chat.CompactionRequest;
import victor.tui.view.Role;
import victor.tui.widget.Note;

/** A compaction before and after, to be read. */
final class CompactionNotes {
    private static final int LINE = 160;
    private static final int ENDS = 40;

    private CompactionNotes() {}

    static List<Note> of(CompactionPreview preview, CompactionRequest request) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of("Before: " + preview.before() + " messages, "
                + preview.lengthBefore().text() + " tokens"));
        notes.add(Note.of("After:  " + preview.after() + " messages, "
                + preview.lengthAfter().text() + " tokens"
                + (request.summary() == CompactionRequest.Summary.SMART ? ", and the summary" : "")));
        notes.add(Note.of("What goes stays in the archive of the session; /uncompact brings it back.", Role.MUTED));
        notes.add(Note.blank());
        notes.add(Note.of("Goes (" + preview.goes().size() + ")", Role.HEADING));
        messages(notes, "-", preview.goes());
        summary(notes, preview, request);
        notes.add(Note.blank());
        notes.add(Note.of("Stays (" + preview.kept().size() + ")", Role.HEADING));
        messages(notes, "+", preview.kept());
        return notes;
    }

    private static void summary(List<Note> notes, CompactionPreview preview, CompactionRequest request) {
        String text = preview.summary();
        if (text == null && request.summary() == CompactionRequest.Summary.SMART) {
            text = "The model makes a summary when you go on.";
        }
        if (text != null) {
            notes.add(Note.blank());
            notes.add(Note.of("Comes in its place", Role.HEADING));
            notes.add(Note.of(text));
        }
    }

    /** The first and the last ones, where there are very many. */
    private static void messages(List<Note> notes, String mark, List<Message> messages) {
        int size = messages.size();
        for (int i = 0; i < size; i++) {
            if (size > 2 * ENDS && i == ENDS) {
                notes.add(Note.item(" ", "and " + (size - 2 * ENDS) + " more"));
                i = size - ENDS;
            }
            Message message = messages.get(i);
            String content = text(message);
            notes.add(Note.item(
                    mark,
                    Labels.role(message.role()) + ": "
                            + Excerpt.line(content.substring(0, Math.min(LINE, content.length())))));
        }
    }

    /** What it says; where that is nothing, what it calls. */
    private static String text(Message message) {
        String content = message.content();
        if (content != null && !content.isBlank()) {
            return content;
        }
        List<String> calls = new ArrayList<>();
        for (ToolCall call : ToolCall.of(message.toolCalls())) {
            calls.add(String.valueOf(call.name()));
        }
        return calls.isEmpty() ? "" : "calls " + String.join(", ", calls);
    }
}
