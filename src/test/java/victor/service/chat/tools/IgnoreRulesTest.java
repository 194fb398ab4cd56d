package victor.service.chat.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static victor.service.chat.tools.Judging.assertSame;
import static victor.service.chat.tools.Judging.isIgnored;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is hidden is what the real git ignores. */
@Execution(ExecutionMode.CONCURRENT)
final class IgnoreRulesTest {
    @TempDir
    Path folder;

    private Path top;
    private Git git;

    @BeforeEach
    void init() throws IOException {
        top = folder.toRealPath();
        git = Git.init(top);
    }

    @Test
    void capitalsDoNotCountWhereTheFileSystemTakesThemAsTheSame() throws Exception {
        String patterns = "SECRET*\n/Top/b?\nx[ab]\n!secret.TXT\n**/Deep\n";
        Files.writeString(top.resolve(".gitignore"), patterns);
        List<String> paths =
                List.of("secret.env", "secret.txt", "Secret", "top/BX", "TOP/b", "XA", "xB", "xc", "q/DEEP", "other");
        IgnoreFile file = IgnoreFile.of(patterns.getBytes(StandardCharsets.UTF_8), true);
        Set<String> ours = new TreeSet<>(paths);
        ours.removeIf(path -> !isIgnored(file, path));
        assertEquals(git.ignored(paths, "-c", "core.ignorecase=true"), ours);
        assertTrue(ours.contains("secret.env") && ours.contains("top/BX"));
    }

    @Test
    void aProjectBelowTheRepositoryIsUnderTheRulesAroundIt() throws Exception {
        new Project(top).file(".gitignore", "*.env\n/work/app/out\n").file("work/.gitignore", "tmp\n!x.env\n");
        Project app = new Project(top.resolve("work/app"))
                .file("a.env", "")
                .file("x.env", "")
                .file("tmp", "")
                .file("out/a", "")
                .file("src/out", "");
        Files.writeString(top.resolve(".git/info/exclude"), "src/out\nwork/app/src/o*\n");
        assertEquals(List.of("src", "x.env"), List.copyOf(app.visible()));
    }

    @Test
    void aProjectThatTheRepositoryAroundItIgnoresStandsAlone() throws Exception {
        new Project(top).file(".gitignore", "*\n");
        Project app = new Project(top.resolve("work/app"))
                .file("a.env", "")
                .file("b", "")
                .file(".gitignore", "*.env\n");
        assertEquals(List.of(".gitignore", "b"), List.copyOf(app.visible()));
    }

    @Test
    void aFurtherWorkingTreeHasTheExcludesOfItsRepository() throws Exception {
        new Project(top).file("repository/a", "");
        Git repository = Git.init(top.resolve("repository"));
        Files.writeString(top.resolve("repository/.git/info/exclude"), "secret\n");
        repository.run(
                List.of(
                        "-c",
                        "user.name=a",
                        "-c",
                        "user.email=a@example.org",
                        "commit",
                        "-q",
                        "--allow-empty",
                        "-m",
                        "a"),
                "");
        repository.run(List.of("worktree", "add", "-q", "--detach", "../tree"), "");
        Project tree = new Project(top.resolve("tree")).file("secret", "").file("open", "");
        assertEquals(List.of("open"), List.copyOf(tree.visible()));
    }

    @Test
    void aLinkedFileOfPatternsCountsNothingAsInGit() throws Exception {
        new Project(top).file("patterns", "b\n").file("b", "").file("c/b", "");
        Files.createSymbolicLink(top.resolve(".gitignore"), top.resolve("patterns"));
        Files.createDirectory(top.resolve("c/.gitignore"));
        assertSame(top, git, "link");
        assertTrue(new Project(top).visible().contains("b"));
    }

    @Test
    void aFileOfPatternsThatIsTooLargeToBeReadHidesEverything() throws Exception {
        new Project(top).file(".gitignore", "# long\n".repeat(200_000)).file("a/b", "");
        assertEquals(List.of(), List.copyOf(new Project(top).visible()));
    }

    @Test
    void aNameThatIsNoTextIsHiddenByItsBytes() throws Exception {
        Process shell = new ProcessBuilder(
                        "sh", "-c", "printf x > \"$(printf 'k\\377y')\"; printf x > \"$(printf 'm\\377y')\"")
                .directory(top.toFile())
                .start();
        assertEquals(0, shell.waitFor());
        Files.write(top.resolve(".gitignore"), new byte[] {'k', (byte) 0xff, '*', '\n'});
        assertEquals(List.of(".gitignore", "m\ufffdy"), List.copyOf(new Project(top).visible()));
    }

    @Test
    void noPatternTakesLong() {
        String stars = "*a".repeat(40) + "/" + "**/".repeat(40) + "*a*a*a*b";
        IgnoreFile file = IgnoreFile.of(stars.getBytes(StandardCharsets.UTF_8), false);
        String path = "a".repeat(200) + "/" + "aa/".repeat(60) + "a".repeat(200);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertFalse(isIgnored(file, path)));
        assertTrue(isIgnored(file, path + "b"));
    }
}
