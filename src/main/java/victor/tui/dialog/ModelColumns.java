package victor.tui.dialog;

import java.util.Arrays;
import java.util.List;
import victor.domain.Ability;
import victor.domain.ModelFacts;
import victor.domain.ModelPrice;
import victor.domain.Tokens;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;
import victor.tui.widget.Signs;

/** The columns of a list of models. Where there is no room for all, the less important ones are left out. */
final class ModelColumns {
    private static final List<String> NAMES = List.of("Model", "Provider", "Context", "$ in / out", "Tools", "Thinks");
    /** Indexes of the columns behind the name, the most important first. */
    private static final int[] IMPORTANT = {2, 3, 1, 4, 5};

    private static final int SIGN = 2;
    private static final int LEAST_NAME = 34;
    private static final int BLANK = 2;
    private static final String NOW = " (now)";

    /** Widths of what the columns hold; of the name it is not known. */
    private final int[] widths;

    /** Columns that are wide enough for these models. */
    ModelColumns(List<ModelDialog.Item> items) {
        widths = new int[NAMES.size()];
        for (int i = 1; i < widths.length; i++) {
            widths[i] = NAMES.get(i).length();
        }
        for (ModelDialog.Item item : items) {
            List<String> cells = cells(item, "", false);
            for (int i = 1; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], ColumnWidth.of(cells.get(i)));
            }
        }
    }

    /** How the columns share a width, blanks included; 0 for one that is left out. */
    private int[] shares(int columns) {
        int[] shares = new int[widths.length];
        int room = columns - SIGN - LEAST_NAME;
        for (int column : IMPORTANT) {
            int wanted = widths[column] + BLANK;
            boolean fits = wanted <= room;
            shares[column] = fits ? wanted : 0;
            room = fits ? room - wanted : 0;
        }
        shares[0] = columns - SIGN - Arrays.stream(shares).sum();
        return shares;
    }

    /** Draws what the columns are called. */
    void drawNames(Canvas canvas) {
        row(canvas, NAMES, Style.of(Role.MUTED));
    }

    /**
     * Draws a model.
     *
     * @param now whether it is the present one
     * @param fits false when the conversation surely does not fit
     */
    void draw(Canvas canvas, ModelDialog.Item item, boolean now, boolean fits) {
        String word = now ? NOW : "";
        int room = shares(canvas.columns())[0] - BLANK - word.length();
        String name = CleanText.line(
                item.typed() ? "use " + item.id() + " as typed" : item.facts().model());
        row(canvas, cells(item, ColumnWidth.clip(name, Math.max(1, room)) + word, !fits), Style.PLAIN);
        if (now) {
            canvas.put(0, 0, Signs.chosen(canvas), Style.of(Role.ACCENT));
        }
    }

    private static List<String> cells(ModelDialog.Item item, String name, boolean tooLong) {
        ModelFacts model = item.facts();
        if (item.typed()) {
            return List.of(name, "", "", "", "", "");
        }
        String context = model.contextTokens() == 0 ? "?" : Tokens.text(model.contextTokens());
        return List.of(
                name,
                CleanText.line(model.provider()),
                tooLong ? context + " !" : context,
                price(model),
                model.nativeTools() == Ability.YES ? "tools" : "",
                model.thinking() == Ability.YES ? "thinks" : "");
    }

    private static String price(ModelFacts model) {
        ModelPrice price = model.price();
        if (price == null) {
            return "?";
        }
        return price.isFree() ? "free" : ModelPrice.dollars(price.input()) + " / " + ModelPrice.dollars(price.output());
    }

    private void row(Canvas canvas, List<String> cells, Style style) {
        int[] shares = shares(canvas.columns());
        int at = SIGN;
        for (int i = 0; i < shares.length; i++) {
            canvas.put(at, 0, ColumnWidth.clip(cells.get(i), shares[i]), style);
            at += shares[i];
        }
    }
}
