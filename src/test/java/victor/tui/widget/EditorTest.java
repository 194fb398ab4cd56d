package victor.tui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import victor.tui.input.EndOfInput;
import victor.tui.input.Key;
import victor.tui.input.Paste;
import victor.tui.testing.Cells;
import victor.tui.testing.Typed;
import victor.tui.view.Size;

/** What every key does to the text. The bar in the texts is the cursor. */
final class EditorTest {
    private static final int WIDTH = 40;

    @Test
    void motions() {
        assertEquals("one two three|", after("one two three"));
        assertEquals("one two thre|e", after("one two three<left>"));
        assertEquals("one two thr|ee", after("one two three<ctrl+b><ctrl+b>"));
        assertEquals("|one two three", after("one two three<home>"));
        assertEquals("o|ne two three", after("one two three<ctrl+a><right>"));
        assertEquals("on|e two three", after("one two three<ctrl+home><ctrl+f><ctrl+f>"));
        assertEquals("one two three|", after("one two three<ctrl+a><ctrl+e>"));
        assertEquals("one two three|", after("one two three<ctrl+a><end>"));
        assertEquals("one |two three", after("one two three<alt+b><ctrl+left>"));
        assertEquals("one two| three", after("one two three<home><alt+f><ctrl+right>"));
        assertEquals("|one", after("one<home><left><alt+b>"));
        assertEquals("one|", after("one<right><alt+f>"));
    }

    @Test
    void takingAway() {
        assertEquals("on|", after("one<backspace>"));
        assertEquals("o|", after("one<ctrl+h><backspace>"));
        assertEquals("|ne", after("one<home><delete>"));
        assertEquals("|e", after("one<home><ctrl+d><delete>"));
        assertEquals("|", after("<backspace><delete><ctrl+w><ctrl+k><ctrl+u><alt+d>"));
        assertEquals("|", after("e\u0301<backspace>"));
        assertEquals("a|", after("a👩‍👧<backspace>"));
    }

    @Test
    void killAndYank() {
        assertEquals("one |", after("one two<ctrl+w>"));
        assertEquals("path |", after("path /usr/lib<ctrl+w>"));
        assertEquals("path /usr/|", after("path /usr/lib<alt+backspace>"));
        assertEquals("| two", after("one two<home><alt+d>"));
        assertEquals("| two", after("one two<home><ctrl+delete>"));
        assertEquals("|", after("one two<ctrl+u>"));
        assertEquals("one|", after("one two<home><alt+f><ctrl+k>"));
        assertEquals(
                "two|one",
                after("one two<home><alt+f><ctrl+k><home><ctrl+y><backspace><backspace><backspace>"
                        + "<backspace>two"));
        assertEquals("one two| one two", after("one two<ctrl+w><ctrl+w><ctrl+y> <ctrl+y><ctrl+a><alt+f><alt+f>"));
        assertEquals("one two|", after("one two<home><ctrl+right><ctrl+w><ctrl+k><ctrl+y>"));
        assertEquals("two|", after("one two<alt+backspace><left><ctrl+w><ctrl+u><ctrl+d><ctrl+y>" + "<ctrl+u>two"));
    }

    @Test
    void undoAndRedo() {
        assertEquals("one |", after("one two<ctrl+_>"));
        assertEquals("|", after("one two<ctrl+_><alt+z><ctrl+_>"));
        assertEquals("one two|", after("one two<ctrl+_><ctrl+_><alt+Z><alt+_>"));
        assertEquals("one two|", after("one two<ctrl+u><ctrl+_>"));
        assertEquals("one |two", after("one two<alt+b><ctrl+k><ctrl+_>"));
        assertEquals("one two|", after("one two<backspace><backspace><ctrl+_>"));
        assertEquals("on!|e", after("one<left>x<ctrl+_>!<alt+Z>"));
        assertEquals("ab|", after("a<left><right>b<ctrl+_>b"));
    }

    @Test
    void whatIsNoEditingIsLeftToOthers() {
        Editor editor = Editor.line("x");
        for (String key : new String[] {
            "enter",
            "tab",
            "escape",
            "up",
            "down",
            "page-up",
            "f1",
            "ctrl+c",
            "ctrl+n",
            "ctrl+p",
            "alt+x",
            "alt+enter",
            "insert",
            "ctrl+up"
        }) {
            assertNull(editor.accept(Typed.key(key), WIDTH), key);
        }
        assertNull(editor.accept(new EndOfInput(), WIDTH));
        assertNull(Editor.block("x").accept(Typed.key("enter"), WIDTH));
    }

    @Test
    void pastedIntoOneLine() {
        assertEquals("one two three|", paste(Editor.line(""), "one\n\n  two\n\tthree\n"));
        assertEquals(" x|", paste(Editor.line(""), " x"));
        assertEquals("red|", paste(Editor.line(""), "\u001b[31mred\u001b[0m"));
        assertEquals("a👩‍👧é|", paste(Editor.line("a"), "👩‍👧é"));
        Editor editor = Editor.line("kept").pasted("\u001b[2J");
        assertEquals("kept", editor.text());
        assertEquals("kept|", shown(Editor.line("kept").pasted(" and more").undone()));
    }

    @Test
    void severalLines() {
        assertEquals("one\n|", after(Editor.block(""), "one<alt+enter>"));
        assertEquals("one\ntwo|", after(Editor.block("one"), "<shift+enter>two"));
        assertEquals("on|e\ntwo", after(Editor.block("one\ntwo"), "<left><up>"));
        assertEquals("one\nt|wo", after(Editor.block("one\ntwo"), "<ctrl+p><home><right><down>"));
        assertEquals("one\n|two", after(Editor.block("one\ntwo"), "<home>"));
        assertEquals("|one\ntwo", after(Editor.block("one\ntwo"), "<ctrl+home>"));
        assertEquals("one|two", after(Editor.block("one\ntwo"), "<ctrl+home><ctrl+k><ctrl+k><ctrl+y>" + "<backspace>"));
        assertEquals("one\n|", after(Editor.block("one\ntwo"), "<ctrl+u>"));
        assertEquals("a\nb|", paste(Editor.block(""), "a\r\nb"));
        assertNull(Editor.block("one").accept(Typed.key("up"), WIDTH));
        assertNull(Editor.block("one").accept(Typed.key("down"), WIDTH));
    }

    @Test
    void upAndDownFollowTheLinesAsTheyAreDrawn() {
        Editor editor = Editor.block("alpha beta gamma");
        Editor up = editor.accept(Typed.key("up"), 12);
        assertEquals("alpha| beta gamma", shown(up));
        assertEquals("alpha beta gamma|", shown(up.accept(Typed.key("down"), 12)));
    }

    @Test
    void drawnInOneLine() {
        assertEquals("hello", drawn(Editor.line("hello"), 10, 1, 5, 0));
        assertEquals("‹rld and on", drawn(Editor.line("hello world and on"), 12, 1, 11, 0));
        assertEquals("hello world›", drawn(Editor.line("hello world and on").to(3), 12, 1, 3, 0));
        assertEquals("‹rld and on›", drawn(Editor.line("hello world and on and").to(14), 12, 1, 7, 0));
        assertEquals("认证x", drawn(Editor.line("认证x").to(1), 10, 1, 2, 0));
        assertEquals("a␛b‹RLO›⏎·", drawn(Editor.line("a\u001bb\u202e\n\u0301"), 20, 1, 10, 0));
    }

    @Test
    void aPlaceholderStandsWhereNothingIsWritten() {
        Cells cells = new Cells(8, 1);
        Editor.line("").draw(cells, true, "type here");
        assertEquals("type he…", cells.line(0));
        assertEquals(0, cells.cursorColumn());
        Editor.line("x").draw(cells, false, "yz");
        assertEquals("xyz", cells.line(0));
    }

    @Test
    void drawnInSeveralLines() {
        assertEquals("alpha beta\ngamma", drawn(Editor.block("alpha beta gamma"), 12, 4, 5, 1));
        assertEquals("four\nfive", drawn(Editor.block("one\ntwo\nthree\nfour\nfive"), 12, 2, 4, 1));
        assertEquals("abcdefg\nhi", drawn(Editor.block("abcdefghi"), 8, 3, 2, 1));
        assertEquals(3, Editor.block("abcdefg\n\nx").rows(8));
        assertEquals("    x", drawn(Editor.block("\tx"), 12, 1, 5, 0));
    }

    @Test
    void aClickPutsTheCursor() {
        Size line = new Size(12, 1);
        assertEquals("he|llo", shown(Editor.line("hello").clicked(Typed.click(2, 0), line)));
        assertEquals("hello|", shown(Editor.line("hello").clicked(Typed.click(9, 0), line)));
        assertEquals("认|证", shown(Editor.line("认证").clicked(Typed.click(3, 0), line)));
        Editor scrolled = Editor.line("hello world and on");
        assertEquals("hello worl|d and on", shown(scrolled.clicked(Typed.click(3, 0), line)));
        Size block = new Size(12, 4);
        assertEquals("one\ntw|o", shown(Editor.block("one\ntwo").clicked(Typed.click(2, 1), block)));
        assertEquals("one|\ntwo", shown(Editor.block("one\ntwo").clicked(Typed.click(8, 0), block)));
        assertEquals("one\ntwo|", shown(Editor.block("one\ntwo").clicked(Typed.click(0, 3), block)));
    }

    @Test
    void motionsThatGoNowhereChangeNothing() {
        Editor editor = Editor.line("x");
        assertSame(editor, editor.pasted(""));
        assertEquals("x|", after("x<ctrl+y><alt+Z>"));
    }

    private static String after(String keys) {
        return after(Editor.line(""), keys);
    }

    private static String after(Editor start, String keys) {
        Editor editor = start;
        for (Key key : Typed.keys(keys)) {
            Editor next = editor.accept(key, WIDTH);
            editor = next == null ? editor : next;
        }
        return shown(editor);
    }

    private static String paste(Editor editor, String text) {
        return shown(editor.accept(new Paste(text), WIDTH));
    }

    private static String shown(Editor editor) {
        return editor.text().substring(0, editor.cursor()) + "|" + editor.text().substring(editor.cursor());
    }

    private static String drawn(Editor editor, int columns, int rows, int cursorColumn, int cursorRow) {
        Cells cells = new Cells(columns, rows);
        editor.draw(cells, true, "");
        assertEquals(cursorColumn + "," + cursorRow, cells.cursorColumn() + "," + cells.cursorRow());
        return cells.text().stripTrailing();
    }
}
