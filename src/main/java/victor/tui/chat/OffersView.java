package victor.tui.chat;

import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;
import victor.tui.widget.Signs;

/** Draws how what is written may go on. */
final class OffersView {
    private static final Style GROUND = Style.PLAIN.on(Role.BAR);
    private static final Style FAINT = Style.of(Role.MUTED).on(Role.BAR);
    private static final int BESIDE_FROM = 60;

    private OffersView() {}

    /** Index of the first one that shows. */
    static int first(Completion completion, int rows) {
        int last = completion.choices().size() - rows;
        return Math.max(0, Math.min(last, completion.index() - rows / 2));
    }

    static void draw(Completion completion, Canvas canvas) {
        int first = first(completion, canvas.rows());
        int widest = 0;
        for (Completion.Choice choice : completion.choices()) {
            widest = Math.max(widest, ColumnWidth.of(words(choice)));
        }
        int left = Math.min(widest + 2, Math.max(20, canvas.columns() / 2));
        for (int row = 0;
                row < canvas.rows() && first + row < completion.choices().size();
                row++) {
            Completion.Choice choice = completion.choices().get(first + row);
            boolean selected = first + row == completion.index();
            canvas.fill(0, row, canvas.columns(), 1, GROUND);
            boolean beside = canvas.columns() >= BESIDE_FROM && !choice.help().isEmpty();
            int room = beside ? left : canvas.columns() - 3;
            canvas.put(2, row, ColumnWidth.clip(words(choice), Math.max(1, room)), GROUND);
            if (beside) {
                int at = 2 + left + 1;
                canvas.put(at, row, ColumnWidth.clip(CleanText.line(choice.help()), canvas.columns() - at - 1), FAINT);
            }
            if (selected) {
                canvas.put(0, row, Signs.marker(canvas), GROUND);
                canvas.restyle(0, row, canvas.columns(), 1, Style.PLAIN.on(Role.SELECTION));
            }
        }
    }

    private static String words(Completion.Choice choice) {
        return CleanText.line(choice.usage().isEmpty() ? choice.text() : choice.text() + " " + choice.usage());
    }
}
