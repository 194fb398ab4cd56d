package victor.tui.pane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.tui.markdown.Rendered.CodeBlock;

/** Goes among what can be opened and among code blocks. */
final class PartSteps {
    /** A conversation may have none for long; after so many parts of it the way ends. */
    private static final int FARTHEST = 400;

    private PartSteps() {}

    /** To the next one or the one before; the same reading when there is none near. */
    static Reading step(Reading reading, int direction) {
        Cursor cursor = start(reading);
        if (cursor.isNowhere()) {
            return reading;
        }
        Focus focus = reading.focus();
        int from = focus == null ? (direction > 0 ? -1 : 0) : focus.block() + 1;
        for (int i = 0; i < FARTHEST; i++) {
            Focus found = direction > 0 ? after(cursor, from) : before(cursor, from);
            if (found != null) {
                return reading.showing(line(reading, cursor, found)).focusAt(found);
            }
            if (direction > 0 ? !cursor.nextPart() : !cursor.previousPart()) {
                return reading;
            }
            from = direction > 0 ? -1 : Integer.MAX_VALUE;
        }
        return reading;
    }

    private static Cursor start(Reading reading) {
        Focus focus = reading.focus();
        if (focus != null && reading.window().indexOf(focus.key()) >= 0) {
            return Cursor.at(reading, new Place(focus.key(), focus.item(), focus.part(), 0, 1));
        }
        int index = reading.window().indexOf(reading.current());
        return index < 0 ? Cursor.at(reading, reading.top()) : Cursor.at(reading, index);
    }

    /** The one in the part of the cursor whose number is greater; the label of a fold has number 0, code blocks count from 1. */
    private static @Nullable Focus after(Cursor cursor, int number) {
        EntryKey key = cursor.entry().key();
        if (isLabel(cursor)) {
            return number < 0 ? new Focus(key, cursor.item(), 0, -1) : null;
        }
        int block = Math.max(0, number);
        return block < cursor.body().codeBlocks().size() ? new Focus(key, cursor.item(), cursor.part(), block) : null;
    }

    private static @Nullable Focus before(Cursor cursor, int number) {
        EntryKey key = cursor.entry().key();
        if (isLabel(cursor)) {
            return number > 0 ? new Focus(key, cursor.item(), 0, -1) : null;
        }
        int block = Math.min(cursor.body().codeBlocks().size(), number - 1) - 1;
        return block >= 0 ? new Focus(key, cursor.item(), cursor.part(), block) : null;
    }

    private static boolean isLabel(Cursor cursor) {
        return cursor.part() == 0 && cursor.entry().items().get(cursor.item()).folds();
    }

    private static Cursor line(Reading reading, Cursor cursor, Focus focus) {
        List<CodeBlock> blocks = cursor.body().codeBlocks();
        int line = focus.isCode() ? blocks.get(focus.block()).firstLine() : 0;
        int lines = cursor.body().lines().size();
        return Cursor.at(reading, new Place(focus.key(), focus.item(), focus.part(), line, lines));
    }
}
