package victor.tui.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
}
