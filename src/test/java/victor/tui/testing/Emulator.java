package victor.tui.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import victor.text.ColumnWidth;

/**
 * A terminal that understands what our program sends and nothing else: an escape sequence, a control character or a mode that it does not
 * know is an error, so nothing uncleaned can pass it unseen. It shows what tmux and xterm would show.
 */
public final class Emulator {
    private static final String BLANK = " ";
    /** The second cell of a character that takes two. */
    private static final String BEHIND = "";

    private final Pen pen = new Pen();
    private final Set<Integer> modes = new TreeSet<>(List.of(7, 25));
    private final List<String> copied = new ArrayList<>();
    private final List<String> passed = new ArrayList<>();
    private final List<Integer> writes = new ArrayList<>();
    private String[][] text;
    private String[][] styles;
    private int column;
    private int row;
    private int questions;

    /** A terminal with nothing on it. */
    public Emulator(int columns, int rows) {
        resize(columns, rows);
    }

    /** Takes another size. What is shown then is rubbish, as on many terminals, until the program draws everything. */
    public void resize(int columns, int rows) {
        text = new String[rows][columns];
        styles = new String[rows][columns];
        for (int i = 0; i < rows; i++) {
            Arrays.fill(text[i], "#");
            Arrays.fill(styles[i], "resized");
        }
        column = Math.min(column, columns - 1);
        row = Math.min(row, rows - 1);
    }

    /** One write of the program's. */
    public void write(byte[] bytes) {
        writes.add(bytes.length);
        String all = new String(bytes, StandardCharsets.UTF_8);
        int i = 0;
        while (i < all.length()) {
            int codePoint = all.codePointAt(i);
            if (codePoint == 0x1b) {
                i = escape(all, i + 1);
            } else {
                character(codePoint);
                i += Character.charCount(codePoint);
            }
        }
    }

    private void character(int codePoint) {
        if (codePoint == '\r') {
            column = 0;
            return;
        }
        int width = ColumnWidth.of(codePoint);
        if (width == 0 || codePoint < ' ') {
            throw new AssertionError(
                    "a character without width reached the terminal: U+" + Integer.toHexString(codePoint));
        }
        if (column + width > columns()) {
            throw new AssertionError("written beyond the edge, in row " + row);
        }
        blank(column);
        if (width == 2) {
            blank(column + 1);
            put(column + 1, BEHIND);
        }
        put(column, Character.toString(codePoint));
        column = Math.min(columns() - 1, column + width);
    }

    private void put(int at, String character) {
        text[row][at] = character;
        styles[row][at] = pen.toString();
    }

    /** A terminal blanks both halves of a character when one is written over. */
    private void blank(int at) {
        if (text[row][at].equals(BEHIND)) {
            text[row][at - 1] = BLANK;
        } else if (at + 1 < columns() && text[row][at + 1].equals(BEHIND)) {
            text[row][at + 1] = BLANK;
        }
        text[row][at] = BLANK;
    }

    private int escape(String all, int at) {
        char kind = all.charAt(at);
        if (kind == '[') {
            int end = at + 1;
            while (all.charAt(end) < '@') {
                end++;
            }
            control(all.substring(at + 1, end), all.charAt(end));
            return end + 1;
        }
        if (kind == ']') {
            int bell = all.indexOf('\007', at);
            int end = all.indexOf("\033\\", at);
            boolean byBell = bell >= 0 && (end < 0 || bell < end);
            command(all.substring(at + 1, byBell ? bell : end));
            return byBell ? bell + 1 : end + 2;
        }
        if (all.startsWith("Ptmux;", at)) {
            int end = all.indexOf("\033\\", at);
            passed.add(all.substring(at + 6, end).replace("\033\033", "\033"));
            return end + 2;
        }
        throw new AssertionError("unknown escape sequence: ESC " + kind);
    }

    private void control(String parameters, char last) {
        if (parameters.startsWith("?") && (last == 'h' || last == 'l')) {
            for (String mode : parameters.substring(1).split(";", -1)) {
                mode(Integer.parseInt(mode), last == 'h');
            }
            return;
        }
        String[] numbers = parameters.split(";", -1);
        switch (last) {
            case 'H' -> {
                row = number(numbers[0]) - 1;
                column = numbers.length < 2 ? 0 : number(numbers[1]) - 1;
            }
            case 'C' -> column += number(parameters);
            case 'K' -> erase();
            case 'm' -> pen.change(parameters);
            default -> throw new AssertionError("unknown escape sequence: CSI " + parameters + last);
        }
        if (column < 0 || column >= columns() || row < 0 || row >= rows()) {
            throw new AssertionError("the cursor was sent outside: CSI " + parameters + last);
        }
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    private void erase() {
        for (int i = column; i < columns(); i++) {
            blank(i);
            put(i, BLANK);
        }
    }

    private void mode(int number, boolean on) {
        if (!Set.of(7, 25, 1000, 1002, 1003, 1004, 1006, 1049, 2004, 2026).contains(number)) {
            throw new AssertionError("unknown mode " + number);
        }
        if (on) {
            modes.add(number);
        } else {
            modes.remove(number);
        }
    }

    private void command(String command) {
        if (command.startsWith("52;c;")) {
            copied.add(new String(Base64.getDecoder().decode(command.substring(5)), StandardCharsets.UTF_8));
        } else if (command.equals("11;?")) {
            questions++;
        } else {
            throw new AssertionError("unknown command: OSC " + command);
        }
    }

    /** Width in cells. */
    public int columns() {
        return text[0].length;
    }

    /** Height in cells. */
    public int rows() {
        return text.length;
    }

    /** What is shown, without blanks at the ends of lines, a line feed after each row. */
    public String text() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < rows(); i++) {
            all.append(line(i)).append('\n');
        }
        return all.toString();
    }

    /** One row, without blanks at its end. */
    public String line(int number) {
        return String.join("", text[number]).stripTrailing();
    }

    /** How a cell looks, as parameters of SGR ({@code 1;38;5;214}); empty for the terminal's own colours. */
    public String style(int atColumn, int atRow) {
        return styles[atRow][atColumn];
    }

    /** Every look on the screen as a letter, a dot for the terminal's own, with a list of what the letters stand for. */
    public String looks() {
        List<String> known = new ArrayList<>(List.of(""));
        StringBuilder all = new StringBuilder();
        for (String[] line : styles) {
            StringBuilder letters = new StringBuilder();
            for (String style : line) {
                if (!known.contains(style)) {
                    known.add(style);
                }
                int number = known.indexOf(style);
                letters.append(number == 0 ? '.' : (char) (number <= 26 ? 'a' + number - 1 : 'A' + number - 27));
            }
            all.append(letters.toString().replaceFirst("\\.+$", "")).append('\n');
        }
        for (int i = 1; i < known.size(); i++) {
            all.append((char) (i <= 26 ? 'a' + i - 1 : 'A' + i - 27))
                    .append(" = ")
                    .append(known.get(i))
                    .append('\n');
        }
        return all.toString();
    }

    /** Column of the cursor, whether it is shown or not. */
    public int cursorColumn() {
        return column;
    }

    /** Row of the cursor, whether it is shown or not. */
    public int cursorRow() {
        return row;
    }

    /** Whether the cursor is shown. */
    public boolean isCursorShown() {
        return modes.contains(25);
    }

    /** The private modes that are on, by their numbers. */
    public Set<Integer> modes() {
        return Set.copyOf(modes);
    }

    /** What was put on the clipboard, the last one last. */
    public List<String> copied() {
        return List.copyOf(copied);
    }

    /** What tmux was asked to pass on to the terminal outside. */
    public List<String> passed() {
        return List.copyOf(passed);
    }

    /** How often the program asked for the colour of the ground. */
    public int questions() {
        return questions;
    }

    /** The sizes of the writes since this was asked last, in bytes. */
    public List<Integer> takeWrites() {
        List<Integer> all = List.copyOf(writes);
        writes.clear();
        return all;
    }

    /** What the terminal writes with. */
    private static final class Pen {
        private final Set<Integer> attributes = new TreeSet<>();
        private String foreground = "";
        private String ground = "";

        private void change(String parameters) {
            String[] all = parameters.split(";", -1);
            int i = 0;
            while (i < all.length) {
                int code = all[i].isEmpty() ? 0 : Integer.parseInt(all[i]);
                int length = code == 38 || code == 48 ? all[i + 1].equals("2") ? 5 : 3 : 1;
                one(code, String.join(";", Arrays.asList(all).subList(i, i + length)));
                i += length;
            }
        }

        private void one(int code, String parameters) {
            switch (code) {
                case 0 -> {
                    attributes.clear();
                    foreground = "";
                    ground = "";
                }
                case 1, 2, 3, 4, 7 -> attributes.add(code);
                case 22 -> attributes.removeAll(List.of(1, 2));
                case 23, 24, 27 -> attributes.remove(code - 20);
                case 39 -> foreground = "";
                case 49 -> ground = "";
                default -> colour(code, parameters);
            }
        }

        private void colour(int code, String parameters) {
            if ((code >= 30 && code <= 38) || (code >= 90 && code <= 97)) {
                foreground = parameters;
            } else if ((code >= 40 && code <= 48) || (code >= 100 && code <= 107)) {
                ground = parameters;
            } else {
                throw new AssertionError("unknown look: SGR " + parameters);
            }
        }

        @Override
        public String toString() {
            List<String> all = new ArrayList<>();
            attributes.forEach(code -> all.add(Integer.toString(code)));
            all.add(foreground);
            all.add(ground);
            all.removeIf(String::isEmpty);
            return String.join(";", all);
        }
    }
}
