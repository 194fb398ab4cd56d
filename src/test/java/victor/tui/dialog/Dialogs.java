package victor.tui.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import victor.domain.ModelCatalog;
import victor.tui.input.Key;
import victor.tui.widget.Button;
import victor.tui.widget.Pick;

/** Dialogs as they are opened, for tests. */
final class Dialogs {
    private Dialogs() {}

    static Map<String, Dialog> all() {
        Map<String, Dialog> all = new LinkedHashMap<>();
        all.put("delete-one", deleteOne());
        all.put("delete-several", Confirm.delete(titles(17), 17, "token"));
        all.put("delete-many", deleteMany());
        all.put("delete-many-wrong", new Opened(deleteMany()).keys("del<enter>").dialog());
        all.put("clear", Confirm.clear("", titles(5), 15, "token"));
        all.put("replace", export().replacing(new Answer.Export("this", "sessions.json", "json", false, false)));
        all.put("rename", rename());
        all.put("rename-empty", new Opened(rename()).keys("<ctrl+u><enter>").dialog());
        all.put("tags", tags());
        all.put("tags-typed", new Opened(tags()).keys("b").dialog());
        all.put("tags-boxes", new Opened(tags()).keys("<down><space><down>").dialog());
        all.put("export", export());
        all.put("filter", filter());
        all.put(
                "filter-wrong",
                new Opened(filter()).keys("ant<tab><tab><tab><tab>soon<enter>").dialog());
        all.put("error", error());
        all.put("error-details", new Opened(error()).keys("d").dialog());
        all.put("message", message());
        all.put("menu", menu());
        all.put("palette", palette());
        all.put("palette-typed", new Opened(palette()).keys("se").dialog());
        all.put("palette-not-now", new Opened(palette()).keys("delete").dialog());
        all.put("palette-nothing", new Opened(palette()).keys("xyz").dialog());
        all.put("model", model());
        all.put(
                "model-typed",
                new Opened(model().withTokens(8_200)).keys("opus").dialog());
        all.put(
                "model-too-long",
                new Opened(model().withTokens(150_000)).keys("gpt-4").dialog());
        all.put(
                "model-as-typed",
                new Opened(model().withTokens(8_200)).keys("ollama:mine").dialog());
        all.put("help", help());
        all.put("help-typed", new Opened(help()).keys("/sess").dialog());
        return all;
    }

    static Confirm deleteOne() {
        return Confirm.delete(List.of("Fix the flaky login test after the move to OAuth"), 1, "token");
    }

    static Confirm deleteMany() {
        return Confirm.delete(titles(42), 42, "token");
    }

    static RenameDialog rename() {
        return RenameDialog.of("20250107_153045", "API design");
    }

    static TagsDialog tags() {
        Map<String, Integer> present = new LinkedHashMap<>();
        present.put("work", 3);
        present.put("login", 1);
        present.put("needs review", 2);
        return TagsDialog.of(List.of("a", "b", "c"), present, List.of("backend", "bug", "design", "work"));
    }

    static ExportDialog export() {
        List<Pick.Option> what = List.of(
                new Pick.Option("this", "this session"),
                new Pick.Option("selected", "3 selected sessions"),
                new Pick.Option("matching", "all 120 sessions that match"));
        return ExportDialog.of(
                what, 1, List.of(new ExportDialog.Format("json", "JSON", ".json")), "sessions-20260105.json");
    }

    static FilterDialog filter() {
        FilterDialog.Known known = new FilterDialog.Known(
                List.of("anthropic", "ollama", "openai"),
                List.of("claude-opus-4-20250514", "claude-sonnet-4-20250514", "gpt-4"),
                List.of("bug", "work"));
        return FilterDialog.of(
                new Answer.Filter("", "", "work", "", ""),
                known,
                typed -> typed.endsWith("d") ? null : "'" + typed + "' is not a time: use 3d, 2w or 2026-01-05");
    }

    static ErrorDialog error() {
        return ErrorDialog.of(
                "The session could not be renamed: the database is locked.",
                "Session 20250107_153045 in /home/ada/shop/.victor/project.db",
                List.of("Another program has been writing to it for 5 seconds.", "Try again when it is done."),
                "SessionException: database is locked\nSQLITE_BUSY (5)\nafter 5003 ms");
    }

    static MessageDialog message() {
        return MessageDialog.of(
                "first-run",
                "Welcome to Victor",
                List.of(
                        "Victor keeps the conversations you have with AI agents, and lets you find and read them again.",
                        "",
                        "This project has none yet. They would be kept in /home/ada/shop/.victor/project.db"),
                List.of(
                        Button.of("samples", "Sample sessions").on('s'),
                        Button.of("import", "Import").on('i'),
                        Button.of("quit", "Quit").on('q')));
    }

    static List<String> titles(int count) {
        String[] known = {
            "Fix the flaky login test after the move to OAuth",
            "认证流程重构 and the session store",
            "Write the release notes",
            "Why is the build slow? A long title that will not fit into any dialog however wide it may be made",
            "👩‍👧 emoji \u001b[31mand escapes",
            "Database schema"
        };
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            titles.add(i < known.length ? known[i] : "Session " + i);
        }
        return titles;
    }

    static MenuDialog menu() {
        return MenuDialog.of(
                "sort",
                "Sort by",
                List.of(
                        new MenuDialog.Item("updated", "Last update, newest first", Key.of('u')),
                        new MenuDialog.Item("created", "Creation, newest first", Key.of('c')),
                        new MenuDialog.Item("title", "Title", Key.of('t')),
                        new MenuDialog.Item("messages", "Messages, most first", Key.of('m')),
                        new MenuDialog.Item("none", "As in the file", null)),
                "created");
    }

    static PaletteDialog palette() {
        String id = "20250107_153045";
        String none = "no session is selected";
        return PaletteDialog.of(List.of(
                new PaletteDialog.Item("open", "Open session", "enter", "victor sessions show " + id, ""),
                new PaletteDialog.Item("search", "Search", "/", "victor sessions search QUERY", ""),
                new PaletteDialog.Item("rename", "Rename session", "r", "victor sessions rename " + id + " TITLE", ""),
                new PaletteDialog.Item("tags", "Change tags", "t", "victor sessions tag " + id + " +TAG -TAG", ""),
                new PaletteDialog.Item("export", "Export sessions", "e", "victor sessions export --output FILE", ""),
                new PaletteDialog.Item("delete", "Delete session", "d", "victor sessions delete " + id, none),
                new PaletteDialog.Item("clear", "Clear sessions", "D", "victor sessions clear", ""),
                new PaletteDialog.Item("model", "Switch model", "m", "victor sessions model " + id + " MODEL", ""),
                new PaletteDialog.Item("sort", "Change the order", "s", "victor sessions list --sort KEY", ""),
                new PaletteDialog.Item("theme", "Next theme", "", "", ""),
                new PaletteDialog.Item("quit", "Quit", "q", "", "")));
    }

    static ModelDialog model() {
        ModelCatalog catalog = ModelCatalog.of(Models.all());
        return ModelDialog.of(
                List.of("20250107_153045"), catalog, catalog.facts("anthropic", "claude-sonnet-4-20250514"));
    }

    static HelpDialog help() {
        return HelpDialog.of(List.of(
                new HelpDialog.Group(
                        "Move",
                        List.of(
                                new HelpDialog.Line("j down", "next session"),
                                new HelpDialog.Line("k up", "previous session"),
                                new HelpDialog.Line("g home", "first session"),
                                new HelpDialog.Line("G end", "last session"),
                                new HelpDialog.Line("ctrl+d page-down", "a page down"),
                                new HelpDialog.Line("ctrl+u page-up", "a page up"),
                                new HelpDialog.Line("tab", "to the other pane"))),
                new HelpDialog.Group(
                        "Sessions",
                        List.of(
                                new HelpDialog.Line("enter", "resume"),
                                new HelpDialog.Line("space", "select"),
                                new HelpDialog.Line("V", "select a range"),
                                new HelpDialog.Line("r", "rename"),
                                new HelpDialog.Line("t", "change tags"),
                                new HelpDialog.Line("m", "switch the model"),
                                new HelpDialog.Line("e", "export"),
                                new HelpDialog.Line("d", "delete"),
                                new HelpDialog.Line("D", "clear"))),
                new HelpDialog.Group(
                        "Find",
                        List.of(
                                new HelpDialog.Line("/", "search titles and messages"),
                                new HelpDialog.Line("n N", "next and previous hit"),
                                new HelpDialog.Line("f", "filter"),
                                new HelpDialog.Line("s", "sort"))),
                new HelpDialog.Group(
                        "Anywhere",
                        List.of(
                                new HelpDialog.Line(":", "every command by name"),
                                new HelpDialog.Line("?", "this help"),
                                new HelpDialog.Line("ctrl+l", "draw the screen anew"),
                                new HelpDialog.Line("q", "quit")))));
    }
}
