package victor.tui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.Paste;
import victor.tui.testing.Cells;
import victor.tui.testing.Typed;

/** A dialog on a screen, and somebody in front of it. */
final class Opened {
    private final int columns;
    private final int rows;
    private @Nullable Dialog dialog;
    private @Nullable Answer answer;

    Opened(Dialog dialog) {
        this(dialog, 80, 24);
    }

    Opened(Dialog dialog, int columns, int rows) {
        this.dialog = dialog;
        this.columns = columns;
        this.rows = rows;
    }

    Dialog dialog() {
        return Objects.requireNonNull(dialog, "closed");
    }

    Opened keys(String keys) {
        for (Key key : Typed.keys(keys)) {
            accept(key);
        }
        return this;
    }

    Opened paste(String text) {
        return accept(new Paste(text));
    }

    Opened accept(Input input) {
        Step step = Placed.on(columns, rows, dialog()).accept(input);
        dialog = step.dialog();
        answer = step.answer();
        if (dialog != null) {
            Picture.of(dialog, columns, rows);
        }
        return this;
    }

    /** Clicks the first place where a text is drawn. */
    Opened click(String text) {
        Placed placed = Placed.on(columns, rows, dialog());
        Cells cells = Picture.draw(placed, false);
        for (int row = 0; row < placed.size().rows(); row++) {
            int at = cells.columnOf(row, text);
            if (at >= 0) {
                return accept(Typed.click(placed.column() + at, placed.row() + row));
            }
        }
        throw new AssertionError(text + " is not in\n" + cells.text());
    }

    boolean isOpen() {
        return dialog != null;
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    String screen() {
        return Picture.draw(Placed.on(columns, rows, dialog()), false).text();
    }

    void assertClosed(Answer expected) {
        assertNull(dialog);
        assertEquals(expected, answer);
    }

    void assertOpen() {
        dialog();
        assertNull(answer);
    }

    /** It answered and is still open. */
    void assertAnswered(Answer expected) {
        dialog();
        assertEquals(expected, answer);
    }
}
