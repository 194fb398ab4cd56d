package victor.tui.pane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ConversationPage;
import victor.tui.markdown.Rendered.CodeBlock;

/** Does what people ask for. */
final class Acting {
    /** A long message is looked through this far for a code block, in parts. */
    private static final int FARTHEST = 40;

    private Acting() {}

    static void perform(Turn turn, PaneAction action) {
        Reading reading = turn.reading;
        int page = Math.max(1, reading.rows() - 1);
        int half = Math.max(1, reading.rows() / 2);
        switch (action) {
            case LINE_DOWN -> turn.reading = reading.stepped(1);
            case LINE_UP -> turn.reading = reading.stepped(-1);
            case HALF_PAGE_DOWN -> turn.reading = reading.scrolled(half);
            case HALF_PAGE_UP -> turn.reading = reading.scrolled(-half);
            case PAGE_DOWN -> turn.reading = reading.scrolled(page);
            case PAGE_UP -> turn.reading = reading.scrolled(-page);
            case FIRST -> Loading.go(turn, new Target.Start());
            case LAST -> Loading.go(turn, new Target.End());
            case NEXT_MESSAGE -> turn.reading = reading.toEntry(1);
            case PREVIOUS_MESSAGE -> turn.reading = reading.toEntry(-1);
            case NEXT_PART -> turn.reading = PartSteps.step(reading, 1);
            case PREVIOUS_PART -> turn.reading = PartSteps.step(reading, -1);
            case TOGGLE -> toggle(turn);
            case SEARCH -> Finding.begin(turn);
            case KEEP_SEARCH -> Finding.keep(turn);
            case NEXT_HIT -> Finding.step(turn, false);
            case PREVIOUS_HIT -> Finding.step(turn, true);
            case LEAVE -> Finding.leave(turn);
            case COPY_MESSAGE -> copyMessage(turn);
            case COPY_CODE -> copyCode(turn);
            case VIEW_MESSAGE -> viewMessage(turn);
            case VIEW_CONVERSATION -> viewConversation(turn);
        }
    }

    /** Why an action would do nothing; null when it would do something. */
    static @Nullable String whyNot(Turn turn, PaneAction action) {
        if (turn.summary == null) {
            return "No session is selected.";
        }
        Entry entry = turn.reading.currentEntry();
        PaneSearch search = turn.search;
        boolean ok = switch (action) {
            case TOGGLE -> entry != null && (entry.folds() || entry.key().kind() == EntryKey.Kind.GAP);
            case KEEP_SEARCH -> search != null && search.typing();
            case NEXT_HIT, PREVIOUS_HIT -> search == null ? turn.marked != null : search.wanted() != null;
            case LEAVE -> search != null;
            case COPY_MESSAGE, VIEW_MESSAGE -> entry != null && !entry.source().isBlank();
            case COPY_CODE -> code(turn.reading) != null;
            case VIEW_CONVERSATION -> !turn.reading.window().page().messages().isEmpty();
            default -> true;
        };
        return ok ? null : reason(action);
    }

    private static String reason(PaneAction action) {
        return switch (action) {
            case TOGGLE -> "Nothing is folded here.";
            case KEEP_SEARCH -> "Nothing is being typed.";
            case NEXT_HIT, PREVIOUS_HIT -> "Nothing is searched for.";
            case LEAVE -> "There is no search to end.";
            case COPY_CODE -> "There is no code block here.";
            case VIEW_CONVERSATION -> "There are no messages.";
            default -> "This message has no text.";
        };
    }

    private static void toggle(Turn turn) {
        Reading reading = turn.reading;
        Entry entry = reading.currentEntry();
        if (entry == null) {
            return;
        }
        if (entry.key().kind() == EntryKey.Kind.GAP) {
            Loading.toggleGap(turn, (int) entry.key().id());
            return;
        }
        Focus focus = reading.focus();
        Folds folds = reading.folds();
        if (focus != null
                && focus.isIn(entry)
                && entry.items().get(focus.item()).folds()) {
            folds = folds.with(entry.key(), focus.item(), !folds.isOpen(entry.key(), focus.item()));
        } else {
            folds = toggleAll(entry, folds);
        }
        turn.reading = reading.with(folds).filled();
    }

    /** Opens all that is closed; closes all when nothing was. */
    private static Folds toggleAll(Entry entry, Folds before) {
        Folds folds = before;
        for (boolean open : new boolean[] {true, false}) {
            for (int item = 0; item < entry.items().size(); item++) {
                if (entry.items().get(item).folds()) {
                    folds = folds.with(entry.key(), item, open);
                }
            }
            if (!folds.equals(before)) {
                return folds;
            }
        }
        return folds;
    }

    /** Makes an entry the current one, and opens or closes what was clicked. */
    static void click(Turn turn, int row) {
        List<Row> visible = turn.reading.visible();
        if (row < 0 || row >= visible.size()) {
            return;
        }
        Row clicked = visible.get(row);
        EntryKey key = clicked.entry().key();
        turn.reading = turn.reading.currentAt(key);
        boolean label = clicked.part() == 0
                && clicked.entry().items().get(clicked.item()).folds();
        if (label) {
            turn.reading = turn.reading.focusAt(new Focus(key, clicked.item(), 0, -1));
            toggle(turn);
        } else if (key.kind() == EntryKey.Kind.GAP && clicked.isContent()) {
            toggle(turn);
        }
    }

    private static void copyMessage(Turn turn) {
        Entry entry = turn.reading.currentEntry();
        if (entry != null && !entry.source().isBlank()) {
            boolean head = entry.key().equals(EntryKey.HEAD);
            turn.ask(new PaneRequest.Copy(entry.source(), head ? "details" : "message"));
        }
    }

    private static void copyCode(Turn turn) {
        String code = code(turn.reading);
        if (code != null) {
            turn.ask(new PaneRequest.Copy(code, "code block"));
        }
    }

    /** The code block that was gone to, else the first one of the current entry that can be seen, else its first one. */
    private static @Nullable String code(Reading reading) {
        Focus focus = reading.focus();
        Entry entry = reading.currentEntry();
        if (entry == null) {
            return null;
        }
        if (focus != null && focus.isCode() && focus.isIn(entry)) {
            return code(entry, focus.item(), focus.part(), focus.block());
        }
        for (Row row : reading.visible()) {
            List<CodeBlock> blocks = row.body().codeBlocks();
            for (int i = 0; i < blocks.size() && row.entry().equals(entry); i++) {
                int line = row.line() - blocks.get(i).firstLine();
                if (line >= 0 && line < blocks.get(i).lineCount()) {
                    return code(entry, row.item(), row.part(), i);
                }
            }
        }
        return firstCode(reading, entry);
    }

    private static @Nullable String firstCode(Reading reading, Entry entry) {
        int looked = 0;
        for (int item = 0; item < entry.items().size(); item++) {
            int parts = reading.parts(entry, item);
            for (int part = 0; part < parts && looked < FARTHEST; part++) {
                looked++;
                if (!reading.body(entry, item, part).codeBlocks().isEmpty()) {
                    return code(entry, item, part, 0);
                }
            }
        }
        return null;
    }

    private static @Nullable String code(Entry entry, int item, int part, int block) {
        return entry.items().get(item) instanceof TextItem text ? text.code(part, block) : null;
    }

    private static void viewMessage(Turn turn) {
        Entry entry = turn.reading.currentEntry();
        if (entry != null && !entry.source().isBlank()) {
            boolean head = entry.key().equals(EntryKey.HEAD);
            turn.ask(new PaneRequest.View(entry.source(), head ? "details.txt" : "message-" + entry.number() + ".md"));
        }
    }

    private static void viewConversation(Turn turn) {
        ConversationPage page = turn.reading.window().page();
        if (turn.summary != null && !page.messages().isEmpty()) {
            turn.ask(new PaneRequest.ViewConversation(turn.summary.id()));
        }
    }
}
