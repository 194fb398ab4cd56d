package victor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import victor.command.Command;
import victor.command.Commands;

/** What is run for the golden files. */
final class GoldenCases {
    private static final String MAIN = "20250107_153045";
    private static final String ESCAPES = "20250106_080000";

    private GoldenCases() {}

    static Stream<GoldenCase> all() {
        List<GoldenCase> all = new ArrayList<>();
        all.addAll(lists());
        all.addAll(shows());
        all.addAll(searches());
        all.addAll(changes());
        all.addAll(exports());
        all.addAll(care());
        all.addAll(models());
        all.addAll(configuration());
        all.addAll(pages());
        all.addAll(wrongUsage());
        all.addAll(plain());
        return all.stream();
    }

    private static GoldenCase sessions(String name, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "sessions";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return GoldenCase.of(name, all);
    }

    private static List<GoldenCase> lists() {
        return List.of(
                sessions("list", "list"),
                sessions("list-all", "list", "--all"),
                sessions("list-json", "list", "--all", "--json").piped(),
                sessions("list-ids", "list", "--all", "--ids").anyWidth().asStored(),
                sessions("list-ids-nul", "list", "--all", "--ids", "-0").piped().asStored(),
                sessions("list-ids-json", "list", "--limit", "3", "--ids", "--json")
                        .piped(),
                sessions("list-by-title", "list", "--sort", "title", "--limit", "4")
                        .piped(),
                sessions("list-reverse", "list", "--reverse", "-n", "3").piped(),
                sessions("list-by-tag", "list", "--tag", "WORK").piped(),
                sessions("list-since", "list", "--since", "2025-01-09T15:00", "--until", "2025-01-09")
                        .piped(),
                sessions("list-none", "list", "--provider", "nobody").anyWidth(),
                sessions("list-none-json", "list", "--provider", "nobody", "--json")
                        .piped(),
                sessions("list-no-database", "list").withoutDatabase().anyWidth(),
                sessions("list-no-database-json", "list", "--json")
                        .withoutDatabase()
                        .piped());
    }

    private static List<GoldenCase> shows() {
        return List.of(
                sessions("show", "show", MAIN),
                sessions("show-all", "show", MAIN, "--messages", "all"),
                sessions("show-two", "show", MAIN, "-m", "2").on(Terminal.PIPE, Terminal.NARROW),
                sessions("show-role", "show", MAIN, "--role", "user", "--role", "tool")
                        .piped(),
                sessions("show-raw", "show", MAIN, "--raw").anyWidth().asStored(),
                sessions("show-raw-json", "show", MAIN, "--json", "--role", "user")
                        .piped(),
                sessions("show-chinese", "show", "20250107_101500"),
                sessions("show-emoji", "show", "20250106_09"),
                sessions("show-escapes", "show", ESCAPES),
                sessions("show-escapes-all", "show", ESCAPES, "--messages", "all"),
                sessions("show-escapes-raw", "show", ESCAPES, "--raw").on(Terminal.NARROW, Terminal.NARROW_ASCII),
                sessions("show-escapes-json", "show", ESCAPES, "--json").piped(),
                sessions("show-long-title", "show", "20250106_070000"),
                sessions("show-markup", "show", "20250105_12").piped(),
                sessions("show-dash", "show", "--", "-dash-first").piped(),
                sessions("show-dash-title", "show", "20250105_100000").piped(),
                sessions("show-blanks", "show", "id with blanks").piped(),
                sessions("show-escape-id", "show", "esc\u001b]0;owned\u0007\u001b[31mid")
                        .on(Terminal.PIPE, Terminal.NARROW),
                sessions("show-previews", "show", "myproj-preview01"),
                sessions("show-empty", "show", "myproj-empty01"),
                sessions("show-empty-json", "show", "myproj-empty01", "--json").piped(),
                sessions("show-broken", "show", "myproj-broken01"),
                sessions("show-broken-json", "show", "myproj-broken01", "--json")
                        .piped(),
                sessions("show-no-time", "show", "myproj-notime01").piped(),
                sessions("show-missing", "show", "20250107_153044").anyWidth(),
                sessions("show-missing-json", "show", "nothing like it", "--json")
                        .piped(),
                sessions("show-missing-escapes", "show", "\u001b]0;owned\u0007x\u001b[31m")
                        .piped(),
                sessions("show-ambiguous", "show", "2025").anyWidth(),
                sessions("show-no-database", "show", "x").withoutDatabase().piped());
    }

    private static List<GoldenCase> searches() {
        return List.of(
                sessions("search", "search", "parser"),
                sessions("search-json", "search", "parser", "--json").piped(),
                sessions("search-two-words", "search", "auth", "token").on(Terminal.PIPE, Terminal.NARROW),
                sessions("search-chinese", "search", "数据库").on(Terminal.PIPE, Terminal.NARROW, Terminal.NARROW_ASCII),
                sessions("search-emoji", "search", "🚀").on(Terminal.PIPE, Terminal.NARROW),
                sessions("search-percent", "search", "100%").on(Terminal.PIPE, Terminal.NARROW),
                sessions("search-markup", "search", "[/]").on(Terminal.PIPE, Terminal.NARROW),
                sessions("search-escapes", "search", "clipboard").on(Terminal.PIPE, Terminal.NARROW),
                sessions("search-preview", "search", "f2.py").on(Terminal.PIPE, Terminal.NARROW),
                sessions("search-more", "search", "llama3 OR model:llama3", "--limit", "1")
                        .piped(),
                sessions("search-limit", "search", "model:llama3", "--limit", "2")
                        .on(Terminal.PIPE, Terminal.NARROW),
                sessions("search-title", "search", "--in", "title", "id").piped(),
                sessions("search-relevance", "search", "--relevance", "parser").piped(),
                sessions("search-none", "search", "zzznothing").anyWidth(),
                sessions("search-none-json", "search", "zzznothing", "--json").piped(),
                sessions("search-none-escapes", "search", "\u001b]0;owned\u0007zzz\u001b[31m\n%")
                        .piped(),
                sessions("search-no-database", "search", "x").withoutDatabase().piped());
    }

    private static List<GoldenCase> changes() {
        return List.of(
                sessions("clear-yes", "clear", "--yes").changing().anyWidth(),
                sessions("clear-answer-yes", "clear").in("yes\n").changing().anyWidth(),
                sessions("clear-answer-no", "clear").in("n\n").anyWidth(),
                sessions("clear-no-answer", "clear").anyWidth(),
                sessions("clear-unclear-answer", "clear", "myproj")
                        .in("\u001b\nperhaps\ny\n")
                        .changing()
                        .piped(),
                sessions("clear-prefix", "clear", "myproj", "--yes").changing().anyWidth(),
                sessions("clear-prefix-none", "clear", "myproj_", "--yes").piped(),
                sessions("clear-prefix-short", "clear", "mypro", "--yes").anyWidth(),
                sessions("clear-prefix-empty", "clear", "", "--yes").piped(),
                sessions("clear-older", "clear", "--older-than", "1y", "--provider", "ollama")
                        .in("n\n")
                        .piped(),
                sessions("clear-dry-run", "clear", "--provider", "openai", "--dry-run"),
                sessions("clear-dry-run-none", "clear", "nobody-1", "--dry-run").piped(),
                sessions("clear-dry-run-json", "clear", "20250107", "--dry-run", "--json")
                        .piped(),
                sessions("clear-json", "clear", "20250107", "--yes", "--json")
                        .changing()
                        .piped(),
                sessions("clear-none-json", "clear", "nobody-1", "--yes", "--json")
                        .piped(),
                sessions("clear-no-database", "clear", "--yes")
                        .withoutDatabase()
                        .piped(),
                sessions("delete-yes", "delete", MAIN, "--yes").changing().anyWidth(),
                sessions("delete-answer-yes", "delete", "id with")
                        .in("y\n")
                        .changing()
                        .anyWidth(),
                sessions("delete-answer-no", "delete", MAIN).in("\n").anyWidth(),
                sessions("delete-several", "delete", MAIN, "myproj-empty01", MAIN)
                        .in("y\n")
                        .changing()
                        .piped(),
                sessions("delete-json", "delete", MAIN, "-y", "--json")
                        .changing()
                        .piped(),
                sessions("delete-cancelled-json", "delete", MAIN, "--json")
                        .in("no\n")
                        .piped(),
                sessions("delete-dry-run", "delete", MAIN, "--dry-run").on(Terminal.PIPE, Terminal.NARROW),
                sessions("delete-short-prefix", "delete", "id wi", "--yes").piped(),
                sessions("delete-escape-id", "delete", "esc")
                        .in("y\n")
                        .changing()
                        .on(Terminal.PIPE, Terminal.NARROW),
                sessions("delete-missing", "delete", MAIN, "nothing-like-it", "--yes")
                        .piped(),
                sessions("rename", "rename", MAIN, "\u001b[31m数据库\u001b[0m", "[/]", "100%")
                        .changing()
                        .anyWidth(),
                sessions("rename-dash", "rename", MAIN, "--", "--help")
                        .changing()
                        .piped(),
                sessions("rename-json", "rename", MAIN, "\u001b[31mred", "--json")
                        .changing()
                        .piped(),
                sessions("rename-empty", "rename", MAIN, "  ").piped(),
                sessions("rename-missing", "rename", "nothing-like-it", "x").piped(),
                sessions("tag", "tag", MAIN, "+new", "-WORK", "other\u001b[7m")
                        .changing()
                        .anyWidth(),
                sessions("tag-show", "tag", MAIN).anyWidth(),
                sessions("tag-none-left", "tag", MAIN, "-work", "-auth")
                        .changing()
                        .piped(),
                sessions("tag-json", "tag", MAIN, "+work", "--json").piped(),
                sessions("tag-empty", "tag", MAIN, "+").piped(),
                sessions("save", "save", "--title", "Saved")
                        .in("{\"role\":\"user\",\"content\":\"Hi\"}\n")
                        .changing()
                        .on(Terminal.PIPE, Terminal.PIPE_ASCII),
                sessions("save-json", "save", "--json")
                        .in("[{\"role\":\"user\",\"content\":\"Hi\"}]")
                        .changing()
                        .piped(),
                sessions("save-update", "save", "--id", MAIN)
                        .in("[{\"role\":\"user\",\"content\":\"Hi\"}]")
                        .changing()
                        .piped(),
                sessions("save-nothing", "save").in("").piped(),
                sessions("save-nothing-json", "save", "--json").in("[]").piped(),
                sessions("save-not-json", "save")
                        .in("{\"role\":\"user\",\u001b[31m\"content\"}\n")
                        .piped(),
                sessions("save-no-message", "save").in("[1, 2]").piped(),
                sessions("save-no-role", "save").in("[{\"content\":\"Hi\"}]").piped(),
                sessions("save-typed", "save").on(Terminal.NARROW),
                sessions("save-missing-file", "save", "no/such\u001b[31m.json").piped(),
                sessions("save-id-and-new", "save", "--id", "x", "--new")
                        .in("[]")
                        .piped());
    }

    private static List<GoldenCase> exports() {
        return List.of(
                sessions("export", "export").anyWidth(),
                sessions("export-output", "export", "--output", "数据\u001b[31m.json")
                        .anyWidth(),
                sessions("export-gzip", "export", "--gzip", MAIN).piped(),
                sessions("export-quiet", "export", "--quiet").piped(),
                sessions("export-json", "export", "--json", "-o", "all.json").piped(),
                sessions("export-stdout", "export", "-o", "-").piped(),
                sessions("export-stdout-compact", "export", "-o", "-", "--no-pretty", "20250105_12", "--quiet")
                        .piped(),
                sessions("export-none", "export", "--provider", "nobody").anyWidth(),
                sessions("export-none-stdout", "export", "--provider", "nobody", "-o", "-")
                        .piped(),
                sessions("export-missing-directory", "export", "-o", "no/such/dir.json")
                        .piped(),
                sessions("export-to-directory", "export", "-o", ".").piped(),
                sessions("export-ids-and-filter", "export", MAIN, "--since", "3d")
                        .piped(),
                sessions("export-missing", "export", "nothing-like-it", "-o", "-")
                        .piped(),
                sessions("export-no-database", "export").withoutDatabase().piped());
    }

    private static List<GoldenCase> care() {
        return List.of(
                sessions("doctor", "doctor"),
                sessions("doctor-json", "doctor", "--json").piped(),
                sessions("doctor-fix", "doctor", "--fix").changing().on(Terminal.PIPE, Terminal.NARROW),
                sessions("doctor-no-database", "doctor").withoutDatabase(),
                sessions("doctor-no-database-json", "doctor", "--json")
                        .withoutDatabase()
                        .piped());
    }

    private static List<GoldenCase> models() {
        return List.of(
                sessions("model", "model", MAIN),
                sessions("model-json", "model", MAIN, "--json").piped(),
                sessions("model-unknown", "model", "myproj-empty01").piped(),
                sessions("model-switch", "model", MAIN, "claude-opus-4")
                        .changing()
                        .on(Terminal.PIPE, Terminal.PIPE_ASCII, Terminal.NARROW),
                sessions("model-switch-provider", "model", MAIN, "ollama:qwen2.5-coder:7b")
                        .changing()
                        .piped(),
                sessions("model-switch-unknown", "model", MAIN, "mycorp:\u001b[31mred")
                        .changing()
                        .piped(),
                sessions("model-switch-slip", "model", MAIN, "gtp-4o")
                        .changing()
                        .piped(),
                sessions("model-switch-json", "model", MAIN, "gpt-4", "--json")
                        .changing()
                        .piped(),
                sessions("model-missing", "model", "nothing-like-it", "gpt-4").piped(),
                sessions("model-empty", "model", MAIN, " ").piped(),
                GoldenCase.of("models", "models", "ollama"),
                GoldenCase.of("models-json", "models", "opus-4", "20250514", "--json")
                        .piped(),
                GoldenCase.of("models-none", "models", "\u001b[31mzzz").piped());
    }

    private static List<GoldenCase> configuration() {
        return List.of(
                GoldenCase.of("config", "config"),
                GoldenCase.of("config-json", "config", "--json").piped(),
                GoldenCase.of("config-path", "config", "--path").anyWidth(),
                GoldenCase.of("config-path-json", "config", "--path", "--json").piped(),
                GoldenCase.of("config-db", "config", "--db", "other.db", "--no-color")
                        .piped());
    }

    private static List<GoldenCase> pages() {
        List<GoldenCase> pages = new ArrayList<>();
        for (Command command : Commands.all()) {
            String name = command.declaration().name();
            pages.add(GoldenCase.of("help-" + name, "help", name).withoutDatabase());
        }
        pages.add(GoldenCase.of("help", "--help").withoutDatabase());
        pages.add(GoldenCase.of("help-json", "sessions", "list", "--help", "--json")
                .withoutDatabase()
                .piped());
        pages.add(GoldenCase.of("help-man", "help", "--man").withoutDatabase().piped());
        pages.add(GoldenCase.of("version", "--version").withoutDatabase().anyWidth());
        pages.add(GoldenCase.of("version-json", "--version", "--json")
                .withoutDatabase()
                .piped());
        pages.add(GoldenCase.of("group-alone", "sessions").withoutDatabase().piped());
        pages.add(GoldenCase.of("nothing").piped());
        for (String shell : List.of("bash", "zsh", "fish")) {
            pages.add(GoldenCase.of("completion-" + shell, "completion", shell)
                    .withoutDatabase()
                    .piped());
        }
        return pages;
    }

    private static List<GoldenCase> plain() {
        return List.of(
                sessions("plain-list", "list", "--plain").on(Terminal.PIPE, Terminal.NARROW, Terminal.NARROW_ASCII),
                sessions("plain-show", "show", MAIN, "--plain").on(Terminal.PIPE, Terminal.NARROW),
                sessions("plain-search", "search", "parser", "--plain").on(Terminal.PIPE, Terminal.NARROW),
                sessions("plain-model", "model", MAIN, "claude-opus-4", "--plain")
                        .changing()
                        .piped(),
                sessions("plain-doctor", "doctor", "--plain").piped(),
                GoldenCase.of("plain-models", "models", "opus", "--plain").piped(),
                GoldenCase.of("plain-config", "config", "--plain").piped(),
                GoldenCase.of("plain-and-json", "--plain", "--json").piped(),
                browser("browse", "next", "n", "next", "previous", "p", "3", "show 12 -m 1", "help", "help show", "q")
                        .on(Terminal.PIPE, Terminal.NARROW, Terminal.NARROW_ASCII),
                browser("browse-search", "search \"race condition\"", "1", "search zzz", "search e --limit 3", "next")
                        .piped(),
                browser("browse-order", "sort title", "sort messages reverse", "sort size", "filter --tag work")
                        .piped(),
                browser(
                                "browse-filter",
                                "filter --model gpt",
                                "sort created",
                                "filter --since 1d",
                                "list -n 2",
                                "filter")
                        .piped(),
                browser("browse-change", "rename 1 \"Say \"it\"\"", "tag 2 +new -work", "model 2 claude-opus-4", "list")
                        .changing()
                        .piped(),
                browser("browse-delete", "delete 2", "n", "delete 2 3", "maybe", "y", "show 2", "delete 4 --yes")
                        .changing()
                        .piped(),
                browser("browse-clear", "clear", "y", "clear myproj --dry-run", "clear", "delete", "list")
                        .changing()
                        .piped(),
                browser("browse-end", "delete 1").piped(),
                browser("browse-resume", "resume 99", "resume", "resume 1").piped(),
                browser("browse-export", "export 1 -o one.json", "export 1 -o -", "export --provider nobody")
                        .piped(),
                browser("browse-wrong", "lst", "show", "show --msgs 3", "next page", "99", "show 99", "\u001b[2Jx", "0")
                        .piped(),
                browser("browse-nothing", "list", "1", "search x", "quit")
                        .withoutDatabase()
                        .piped());
    }

    private static GoldenCase browser(String name, String... lines) {
        return GoldenCase.of("plain-" + name, "--plain").in(String.join("\n", lines) + "\n");
    }

    private static List<GoldenCase> wrongUsage() {
        return List.of(
                GoldenCase.of("wrong-command", "sesions", "list").anyWidth(),
                sessions("wrong-subcommand", "lst").anyWidth(),
                sessions("wrong-subcommand-escapes", "\u001b[31mx").piped(),
                GoldenCase.of("wrong-without-group", "list").piped(),
                sessions("wrong-option", "list", "--limt", "3").piped(),
                sessions("wrong-letter", "list", "-x").piped(),
                sessions("wrong-value-missing", "list", "--limit").piped(),
                sessions("wrong-value-none-taken", "list", "--json=yes").piped(),
                sessions("wrong-limit", "list", "--limit", "abc").piped(),
                sessions("wrong-limit-zero", "list", "--limit=0").piped(),
                sessions("wrong-sort", "list", "--sort", "titel").piped(),
                sessions("wrong-since", "list", "--since", "next\u001b[31m week")
                        .piped(),
                sessions("wrong-null", "list", "-0").piped(),
                sessions("wrong-messages", "show", MAIN, "--messages", "some").piped(),
                sessions("wrong-no-session", "show").piped(),
                sessions("wrong-two-sessions", "show", MAIN, MAIN).piped(),
                sessions("wrong-no-query", "search").piped(),
                sessions("wrong-blank-query", "search", " ").piped(),
                sessions("wrong-relevance", "search", "x", "--relevance", "--sort", "title")
                        .piped(),
                sessions("wrong-no-title", "rename", MAIN).piped(),
                GoldenCase.of("wrong-shell", "completion", "tcsh").piped(),
                GoldenCase.of("wrong-help", "help", "serch").piped());
    }
}
