package victor.tui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victor.text.CleanText;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.KeyName;
import victor.tui.input.Mouse;
import victor.tui.input.Paste;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Size;
import victor.tui.view.Style;
import victor.tui.widget.Area;
import victor.tui.widget.Editor;
import victor.tui.widget.Frame;
import victor.tui.widget.Motion;
import victor.tui.widget.Note;

/** Every key and what it does, by where it does it. A slash looks for some of them. */
public final class HelpDialog implements Dialog {
    private final List<Group> all;
    private final @Nullable Editor filter;
    private final boolean typing;
    private final int top;

    private HelpDialog(List<Group> all, @Nullable Editor filter, boolean typing, int top) {
        this.all = all;
        this.filter = filter;
        this.typing = typing;
        this.top = top;
    }

    /**
     * A key.
     *
     * @param key as it is written for people, several with a blank between
     * @param word what it does, in a few words
     */
    public record Line(String key, String word) {
        public Line {
            key = CleanText.line(key);
            word = CleanText.line(word);
        }
    }

    /**
     * Keys that work in one place.
     *
     * @param title of the place
     */
    public record Group(String title, List<Line> lines) {
        public Group {
            title = CleanText.line(title);
            lines = List.copyOf(lines);
        }
    }

    /** Opens it. */
    public static HelpDialog of(List<Group> groups) {
        return new HelpDialog(List.copyOf(groups), null, false, 0);
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public Step accept(Input input, Size size) {
        Area body = body(size);
        if (input instanceof Mouse mouse) {
            boolean up = mouse.kind() == Mouse.Kind.WHEEL_UP;
            return up || mouse.kind() == Mouse.Kind.WHEEL_DOWN ? scrolled(up ? -3 : 3, body) : Step.to(this);
        }
        if (Keys.isBack(input)) {
            return filter == null ? Step.closed(new Answer.Cancelled()) : Step.to(new HelpDialog(all, null, false, 0));
        }
        if (typing && filter != null && (input instanceof Key || input instanceof Paste)) {
            Editor changed = filter.accept(input, size.columns());
            if (changed != null) {
                return Step.to(new HelpDialog(all, changed, true, 0));
            }
        }
        return input instanceof Key key ? key(key, body) : Step.to(this);
    }

    private Step key(Key key, Area body) {
        if (typing && key.name() == KeyName.ENTER) {
            return Step.to(new HelpDialog(all, filter, false, top));
        }
        if (!typing && key.equals(Key.of('/'))) {
            return Step.to(new HelpDialog(all, filter == null ? Editor.line("") : filter, true, top));
        }
        if (!typing && (key.equals(Key.of('q')) || key.equals(Key.of('?')))) {
            return Step.closed(new Answer.Cancelled());
        }
        return switch (typing ? Motion.named(key) : Motion.of(key)) {
            case UP -> scrolled(-1, body);
            case DOWN -> scrolled(1, body);
            case PAGE_UP -> scrolled(1 - body.rows(), body);
            case PAGE_DOWN -> scrolled(body.rows() - 1, body);
            case FIRST -> scrolled(-top, body);
            case LAST -> scrolled(page(body).rows(), body);
            case PRESS ->
                key.name() == KeyName.ENTER ? Step.closed(new Answer.Cancelled()) : scrolled(body.rows() - 1, body);
            default -> Step.to(this);
        };
    }

    private Step scrolled(int rows, Area body) {
        return Step.to(new HelpDialog(all, filter, typing, top(top + rows, page(body), body)));
    }

    private static int top(int wanted, HelpPage page, Area body) {
        return Math.max(0, Math.min(wanted, page.rows() - body.rows()));
    }

    /** Where the keys are; above them is what is looked for. */
    private static Area body(Size size) {
        Area inside = Frame.inside(size);
        return inside.rows() < 3 ? inside : inside.below(inside.rows() < 8 ? 1 : 2);
    }

    private HelpPage page(Area body) {
        return HelpPage.of(shown(), body.columns());
    }

    /** The groups with the lines that hold every word that is looked for. */
    private List<Group> shown() {
        if (filter == null || filter.text().isBlank()) {
            return all;
        }
        String[] words = filter.text().strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        List<Group> shown = new ArrayList<>();
        for (Group group : all) {
            List<Line> lines = new ArrayList<>();
            for (Line line : group.lines()) {
                if (holds(group.title() + " " + line.key() + " " + line.word(), words)) {
                    lines.add(line);
                }
            }
            if (!lines.isEmpty()) {
                shown.add(new Group(group.title(), lines));
            }
        }
        return shown;
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (!text.toLowerCase(Locale.ROOT).contains(word)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Size size(int columns, int rows) {
        HelpPage page = HelpPage.of(all, columns - Frame.COLUMNS);
        int width = Math.min(columns, page.columns() + Frame.COLUMNS);
        return new Size(width, Math.min(rows, page.rows() + 2 + Frame.ROWS));
    }

    @Override
    public void draw(Canvas canvas) {
        Size size = new Size(canvas.columns(), canvas.rows());
        Area body = body(size);
        HelpPage page = page(body);
        int first = top(top, page, body);
        Frame.draw(canvas, "Keys", Role.FOCUS);
        page.draw(body.on(canvas), first);
        if (body.row() > Frame.inside(size).row()) {
            drawFilter(Frame.inside(size).top(1).on(canvas));
        }
        if (page.rows() == 0) {
            Note.draw(body.on(canvas), List.of(Note.of("No key does that. Esc shows them all.", Role.MUTED)));
        }
        if (Frame.fits(size)) {
            Frame.drawMore(canvas, body, first > 0, first + body.rows() < page.rows(), Style.of(Role.FOCUS));
        }
    }

    private void drawFilter(Canvas canvas) {
        canvas.put(0, 0, "/", Style.of(Role.KEY));
        if (filter == null) {
            canvas.put(2, 0, "finds a key", Style.of(Role.MUTED));
        } else {
            filter.draw(canvas.part(2, 0, canvas.columns() - 2, 1), typing, "");
        }
    }

    @Override
    public List<Hint> hints() {
        return typing
                ? List.of(new Hint("enter", "done"), new Hint("esc", "show all"))
                : List.of(
                        new Hint("/", "find"),
                        new Hint("up/down", "scroll"),
                        new Hint("esc", filter == null ? "close" : "show all"));
    }
}
