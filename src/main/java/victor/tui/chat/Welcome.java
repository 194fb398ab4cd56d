package victor.tui.chat;

import java.util.ArrayList;
import java.util.List;
import victor.service.chat.ConversationView;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** What stands where nothing was said yet. */
final class Welcome {
    private Welcome() {}

    static void draw(Chat chat, Canvas canvas) {
        ConversationView view = chat.view();
        if (view == null) {
            return;
        }
        List<String> lines = new ArrayList<>();
        Bindings bindings = chat.settings().bindings();
        if (view.model() == null) {
            lines.add("No model answers here: none is configured, and no local Ollama was found.");
            lines.add("What you write is kept all the same. " + bindings.shown(Action.MODEL)
                    + " chooses a model, 'victor config' says how to set one up.");
        } else {
            lines.add("A new conversation with " + CleanText.line(view.facts().name()) + ".");
        }
        lines.add("");
        lines.add("/ shows all commands, @ puts a file's text in.");
        lines.add(bindings.shown(Action.NEW_LINE) + " begins a new line, " + bindings.shown(Action.MODE)
                + " changes between plan, explore and build.");
        lines.add(bindings.shown(Action.RESUME) + " goes on with a saved session, " + bindings.shown(Action.HELP)
                + " shows all keys.");
        int row = canvas.rows() > 8 ? 1 : 0;
        for (String line : lines) {
            for (String part : ColumnWidth.wrap(line, Math.max(1, canvas.columns() - 4))) {
                canvas.put(2, row++, part, Style.of(Role.MUTED));
            }
        }
    }
}
