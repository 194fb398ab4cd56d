package victor.tui.dialog;

import java.util.List;
import victor.tui.widget.Button;
import victor.tui.widget.Entry;
import victor.tui.widget.Form;

/** Asks for a file with conversations to take in. */
public final class ImportDialog extends FormDialog {
    private static final int WIDTH = 64;
    private static final String FILE = "file";
    private static final String IMPORT = "import";

    private ImportDialog(Form form) {
        super("import", "Import conversations", WIDTH, form);
    }

    /** Opens it. */
    public static ImportDialog empty() {
        Entry entry = Entry.of(
                FILE, "File", "", "JSON or JSONL, as 'victor sessions save' reads it. Each becomes a new session.");
        return new ImportDialog(
                Form.of(List.of(entry), IMPORT, Button.of(IMPORT, "Import"), Button.of("cancel", "Cancel")));
    }

    @Override
    ImportDialog with(Form changed) {
        return new ImportDialog(changed);
    }

    @Override
    Step pressed(String button) {
        if (!button.equals(IMPORT)) {
            return cancelled();
        }
        String file = form().entry(FILE).value();
        return file.isEmpty()
                ? Step.to(with(form().wrong(FILE, "Type the name of a file.")))
                : Step.closed(new Answer.Import(file));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                new Hint("enter", form().typing() ? "import" : "press"),
                new Hint("esc", "cancel"),
                new Hint("tab", "next"));
    }
}
