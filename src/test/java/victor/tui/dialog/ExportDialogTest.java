package victor.tui.dialog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import victor.tui.widget.Pick;

/** Exporting: three selected sessions are offered first. */
final class ExportDialogTest {
    private static final String FILE = "sessions-20260105.json";

    @Test
    void enterTakesWhatIsOffered() {
        opened().keys("<enter>").assertClosed(export("selected", FILE, false));
        opened().click("Export ]").assertClosed(export("selected", FILE, false));
        opened().keys("<tab><tab> ").assertClosed(export("selected", FILE, false));
    }

    @Test
    void anotherFile() {
        opened().keys("<ctrl+u>out.json<enter>").assertClosed(export("selected", "out.json", false));
        opened().keys("<ctrl+u>")
                .paste("/tmp/x y.json\n")
                .keys("<enter>")
                .assertClosed(export("selected", "/tmp/x y.json", false));
        Opened empty = opened().keys("<ctrl+u> <enter>");
        empty.assertOpen();
        assertTrue(empty.screen().contains("Type the name of a file."), empty.screen());
    }

    @Test
    void somethingElse() {
        opened().keys("<up><enter><tab><enter>").assertClosed(export("matching", FILE, false));
        opened().keys("<up><up><up> <tab><enter>").assertClosed(export("this", FILE, false));
        opened().click("this session").click("Export ]").assertClosed(export("this", FILE, false));
        opened().keys("<shift+tab>k <tab><enter>").assertClosed(export("this", FILE, false));
    }

    @Test
    void compressionChangesTheEndingOfTheName() {
        opened().keys("<down> ").click("Export ]").assertClosed(export("selected", FILE + ".gz", true));
        opened().keys("<down>  <up><enter>").assertClosed(export("selected", FILE, false));
        opened().keys("<ctrl+u>own.name<down>+<up><enter>").assertClosed(export("selected", "own.name", true));
        opened().click("[ ] Compress").keys("<tab><enter>").assertClosed(export("selected", FILE + ".gz", true));
    }

    @Test
    void anotherFormatChangesItToo() {
        Opened opened = new Opened(ExportDialog.of(
                List.of(new Pick.Option("this", "this session")),
                0,
                List.of(
                        new ExportDialog.Format("json", "JSON", ".json"),
                        new ExportDialog.Format("markdown", "Markdown", ".md")),
                "a.json"));
        opened.keys("<up><enter><tab><enter>")
                .assertClosed(new Answer.Export("this", "a.md", "markdown", false, false));
    }

    @Test
    void replacingIsAskedAndNoLeadsBack() {
        ExportDialog dialog = Dialogs.export();
        Answer.Export first = new Answer.Export("selected", FILE, "json", true, false);
        Answer.Export replacing = new Answer.Export("selected", FILE, "json", true, true);
        new Opened(dialog.replacing(first)).keys("y").assertClosed(replacing);
        Opened back = new Opened(dialog.replacing(first)).keys("<enter>");
        back.assertOpen();
        back.keys("<enter>").assertClosed(export("selected", FILE, false));
        Opened escaped = new Opened(dialog.replacing(first)).keys("<escape>");
        escaped.assertOpen();
        escaped.keys("<escape>").assertClosed(new Answer.Cancelled());
    }

    @Test
    void whatIsWrongWithTheFileIsSaidBelowIt() {
        Opened opened = new Opened(Dialogs.export().wrongFile("There is no directory /nowhere."));
        assertTrue(opened.screen().contains("There is no directory /nowhere."), opened.screen());
    }

    private static Opened opened() {
        return new Opened(Dialogs.export());
    }

    private static Answer export(String what, String file, boolean gzip) {
        return new Answer.Export(what, file, "json", gzip, false);
    }
}
