package victor.screenshots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import victor.text.ColumnWidth;
import victor.tui.testing.Emulator;

/** The screen of a terminal as an SVG picture; each run of cells that look alike is one text. */
final class Picture {
    private static final double CELL = 8.43;
    private static final double LINE = 18;
    private static final double EDGE = 12;

    private final Emulator screen;
    private final String ground;
    private final String text;
    private final StringBuilder svg = new StringBuilder();

    private Picture(Emulator screen, boolean light) {
        this.screen = screen;
        ground = light ? "#fbfbfa" : "#16191f";
        text = light ? "#24292f" : "#d7dae0";
    }

    static String of(Emulator screen, boolean light, String title) {
        return new Picture(screen, light).draw(title);
    }

    private String draw(String title) {
        double width = screen.columns() * CELL + 2 * EDGE;
        double height = screen.rows() * LINE + 2 * EDGE;
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\"",
                width, height, width, height));
        svg.append(" font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\">\n");
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        svg.append(format("<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"%s\"/>\n", ground));
        for (int row = 0; row < screen.rows(); row++) {
            for (Run run : runs(row)) {
                run(run, row);
            }
        }
        if (screen.isCursorShown()) {
            svg.append(format(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"2\" height=\"%.1f\" fill=\"%s\"/>\n",
                    EDGE + screen.cursorColumn() * CELL, EDGE + screen.cursorRow() * LINE + 2, LINE - 3, text));
        }
        return svg.append("</svg>\n").toString();
    }

    private record Run(int column, int columns, String text, String style) {}

    private List<Run> runs(int row) {
        List<Run> runs = new ArrayList<>();
        String line = screen.line(row);
        int column = 0;
        for (int i = 0; i < line.length(); ) {
            int start = i;
            int first = column;
            String style = screen.style(column, row);
            while (i < line.length() && screen.style(column, row).equals(style)) {
                int codePoint = line.codePointAt(i);
                column += Math.max(1, ColumnWidth.of(codePoint));
                i += Character.charCount(codePoint);
            }
            runs.add(new Run(first, column - first, line.substring(start, i), style));
        }
        if (column < screen.columns()) {
            runs.add(new Run(column, screen.columns() - column, "", screen.style(column, row)));
        }
        return runs;
    }

    private void run(Run run, int row) {
        Paint paint = Paint.of(run.style(), text, ground);
        double x = EDGE + run.column() * CELL;
        double y = EDGE + row * LINE;
        if (!paint.ground().equals(ground)) {
            svg.append(format(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n",
                    x, y, run.columns() * CELL, LINE, paint.ground()));
        }
        if (!run.text().isBlank()) {
            // Some programs drop blanks at the beginning and count their places all the same.
            String shown = run.text().stripLeading();
            int begin = run.column() + run.text().length() - shown.length();
            svg.append(format(
                    "<text x=\"%s\" y=\"%.1f\" fill=\"%s\"%s xml:space=\"preserve\">%s</text>\n",
                    places(shown, begin), y + 13.5, paint.text(), paint.attributes(), escaped(shown)));
        }
    }

    /** Where each character begins, as fonts disagree about the width of all that is not ASCII. */
    private static String places(String text, int begin) {
        StringBuilder places = new StringBuilder();
        int column = begin;
        boolean ascii = text.chars().allMatch(c -> c < 0x7f);
        for (int i = 0; i < text.length() && (i == 0 || !ascii); ) {
            int codePoint = text.codePointAt(i);
            places.append(i == 0 ? "" : " ").append(format("%.1f", EDGE + column * CELL));
            column += ColumnWidth.of(codePoint);
            i += Character.charCount(codePoint);
        }
        return places.toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
