package victor.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.testing.Launcher;
import victor.testing.Sandbox;
import victor.tui.testing.Tmux;

/** What the tabulator completes in bash, zsh and fish, as it is typed into each. */
final class CompletionTest {
    private static final List<String> IDS =
            List.of("one", "with blank", "we$ird", "quo'te", "co:lon:x", "two\nlines", "20250107_153045");

    /** What is typed, and what the line begins with after the tabulator. */
    private static final List<List<String>> COMPLETED = List.of(
            List.of("victor sess", "victor sessions"),
            List.of("victor cha", "victor chat"),
            List.of("victor sessions li", "victor sessions list"),
            List.of("victor session expo", "victor session export"),
            List.of("victor --no-c", "victor --no-color"),
            List.of("victor sessions list -n 5 --rev", "victor sessions list -n 5 --reverse"),
            List.of("victor sessions list --sort cr", "victor sessions list --sort created"),
            List.of("victor sessions list --sort=upd", "victor sessions list --sort=updated"),
            List.of("victor sessions search x --in con", "victor sessions search x --in content"),
            List.of("victor completion f", "victor completion fish"),
            List.of("victor help confi", "victor help config"),
            List.of("victor help sear", "victor help search"),
            List.of("victor help sessions expo", "victor help sessions export"),
            List.of("victor sessions show o", "victor sessions show one"),
            List.of("victor sessions show 2", "victor sessions show 20250107_153045"),
            List.of("victor sessions show wi", "victor sessions show with\\ blank"),
            List.of("victor sessions show with\\ b", "victor sessions show with\\ blank"),
            List.of("victor sessions show \"with b", "victor sessions show \"with blank\""),
            List.of("victor sessions show we", "victor sessions show we\\$ird"),
            List.of("victor sessions show q", "victor sessions show quo\\'te"),
            List.of("victor sessions show co:l", "victor sessions show co:lon:x"),
            List.of("victor sessions delete one wi", "victor sessions delete one with\\ blank"),
            List.of("victor sessions tag wi", "victor sessions tag with\\ blank"),
            List.of("victor chat --resume=wi", "victor chat --resume=with\\ blank"),
            List.of("victor sessions save a", "victor sessions save a\\ file.json"),
            List.of("victor sessions export -o a", "victor sessions export -o a\\ file.json"),
            List.of("victor --project ot", "victor --project other\\ one"),
            List.of("victor --project other\\ one resume e", "victor --project other\\ one resume elsewhere"),
            List.of("victor --project=\"other one\" resume e", "victor --project=\"other one\" resume elsewhere"));

    /** What is anybody's guess. */
    private static final List<String> LEFT_ALONE = List.of(
            "victor sessions tag one ",
            "victor sessions tag one o",
            "victor sessions rename one w",
            "victor sessions model one w",
            "victor sessions search wi",
            "victor sessions export --tag o",
            "victor sessions list --since o",
            "victor sessions list -- --so");

    @TempDir
    Path directory;

    @Test
    void bash() throws IOException {
        completes("bash --noprofile --norc -i", ". ./script");
    }

    @Test
    void zsh() throws IOException {
        completes("zsh -f -i", ". ./script");
    }

    @Test
    void zshWhereTheScriptIsInstalled() throws IOException {
        completes("zsh -f -i", "cp script _victor; fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D");
    }

    @Test
    void fish() throws IOException {
        completes("fish --no-config", "source script");
    }

    private void completes(String shell, String load) throws IOException {
        Sandbox sandbox = sandbox(shell.substring(0, shell.indexOf(' ')));
        Map<String, String> variables = Map.of(
                "HOME", sandbox.home().toString(),
                "JAVA_HOME", System.getProperty("java.home"),
                "PATH", Launcher.program().getParent() + ":" + System.getenv("PATH"));
        try (Tmux tmux = Tmux.start(sandbox.project(), variables, 120, 40)) {
            tmux.line(shell).line(load + " 2>errors; echo load''ed").waitFor("loaded");
            assertEquals("", Files.readString(sandbox.project().resolve("errors")));
            for (List<String> story : COMPLETED) {
                tmux.keys("<ctrl+u><ctrl+l>").waitForNo("victor ");
                tmux.type(story.get(0)).keys("<tab>").waitFor(story.get(1));
            }
            for (String typed : LEFT_ALONE) {
                tmux.keys("<ctrl+u><ctrl+l>").waitForNo("victor ");
                tmux.type(typed).keys("<tab>").type("@").waitFor(typed + "@");
            }
        }
    }

    /** Two projects with sessions, and the script in the first. */
    private Sandbox sandbox(String shell) throws IOException {
        Sandbox sandbox = Sandbox.in(directory).needing(shell);
        for (String id : IDS) {
            save(sandbox, "--id", id);
        }
        Files.createDirectories(sandbox.project().resolve("other one/.git"));
        save(sandbox, "--project", "other one", "--id", "elsewhere");
        Files.writeString(sandbox.project().resolve("a file.json"), "[]");
        sandbox.shell("victor completion " + shell + " >script").run().exited(0);
        return sandbox;
    }

    private static void save(Sandbox sandbox, String... options) {
        String[] words =
                Stream.concat(Stream.of("sessions", "save"), Stream.of(options)).toArray(String[]::new);
        sandbox.victor(words)
                .stdin("[{\"role\":\"user\",\"content\":\"a quokka\"}]")
                .run()
                .exited(0);
    }
}
