package victor.tui.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.tui.widget.Editor;

/**
 * What is being written. A value.
 *
 * @param editor the text
 * @param sent what was sent before, the last one last
 * @param place which of these is shown; their number for a text of its own
 * @param unsent the text of its own, while an earlier one is shown
 * @param completion how it may go on; null while nothing is offered
 * @param declined the text for which nothing is to be offered any more; null for none
 * @param prefixed whether Ctrl+X was pressed before
 */
record Composer(
        Editor editor,
        List<String> sent,
        int place,
        String unsent,
        @Nullable Completion completion,
        @Nullable String declined,
        boolean prefixed) {
    private static final int MOST = 200;

    static final Composer EMPTY = new Composer(Editor.block(""), List.of(), 0, "", null, null, false);

    Composer {
        sent = List.copyOf(sent);
    }

    String text() {
        return editor.text();
    }

    boolean isBlank() {
        return editor.text().isBlank();
    }

    Composer with(Editor changed) {
        return new Composer(changed, sent, place, unsent, completion, declined, false);
    }

    Composer with(@Nullable Completion offered) {
        return new Composer(editor, sent, place, unsent, offered, declined, prefixed);
    }

    Composer prefixed(boolean pressed) {
        return new Composer(editor, sent, place, unsent, completion, declined, pressed);
    }

    /** Nothing is offered until the text changes. */
    Composer dismissed() {
        return new Composer(editor, sent, place, unsent, null, editor.text(), false);
    }

    /** With another text in place of this one, which can be undone. */
    Composer replaced(String text) {
        Editor blank = editor.isEmpty() ? editor : emptied();
        return with(text.isEmpty() ? blank : blank.pasted(text));
    }

    private Editor emptied() {
        return editor.replacing(0, editor.text().length(), "");
    }

    /** Empty, with what was written among what can be had again. */
    Composer cleared() {
        String text = editor.text();
        List<String> all = new ArrayList<>(sent);
        if (!text.isBlank() && (all.isEmpty() || !all.get(all.size() - 1).equals(text))) {
            all.add(text);
        }
        List<String> kept = all.subList(Math.max(0, all.size() - MOST), all.size());
        return new Composer(Editor.block(""), kept, kept.size(), "", null, null, false);
    }

    /** What was sent before or after what is shown; the same where there is none. */
    Composer recalled(int step) {
        int there = place + step;
        if (there < 0 || there > sent.size()) {
            return this;
        }
        String own = place == sent.size() ? editor.text() : unsent;
        String text = there == sent.size() ? own : sent.get(there);
        return new Composer(Editor.block(text), sent, there, own, null, text, false);
    }
}
