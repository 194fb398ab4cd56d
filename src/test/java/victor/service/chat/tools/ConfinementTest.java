package victor.service.chat.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.service.chat.ToolResult;

/** Nothing outside of the project is shown, and nothing that is hidden, whatever way is tried. */
final class ConfinementTest {
    private static final String SECRET = "sesame";

    @TempDir
    Path folder;

    private Path outside;
    private Project project;

    @BeforeEach
    void lay() throws IOException {
        outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret"), SECRET);
        project = new Project(Files.createDirectory(folder.resolve("project")))
                .file("a.txt", "open\n")
                .file("src/b.txt", "open\n")
                .file(".gitignore", "*.env\n/hidden/\n")
                .file("x.env", SECRET)
                .file("hidden/deep/c", SECRET)
                .file(".git/config", SECRET)
                .file("sub/.git", SECRET)
                .file("src/.victor/project.db", SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside/secret",
                "src/../../outside/secret",
                "src/../a.txt",
                "..",
                "/etc/passwd",
                "/",
                "x.env",
                "./x.env",
                "src//../x.env",
                "hidden/deep/c",
                "hidden",
                "hidden/",
                ".git/config",
                ".GIT/config",
                ".git",
                "sub/.git",
                "src/.victor/project.db",
                "src/.Victor",
                "a.txt/..",
                "a.txt/x",
                "no\\u0000thing",
                "nothing",
                "\\ud800"
            })
    void noPathLeadsOutOrToWhatIsHidden(String path) {
        for (String tool : List.of("read", "ls", "search")) {
            String pattern = tool.equals("search") ? ", 'pattern': 's'" : "";
            assertFalse(project.failure(tool, "{'path': '" + path + "'" + pattern + "}")
                    .contains(SECRET));
        }
    }

    @Test
    void absolutePathsIntoTheProjectAreTaken() throws IOException {
        assertEquals(
                "1\topen\n",
                project.result("read", "{'path': '" + project.folder().resolve("a.txt") + "'}"));
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), project.folder());
        Project same = new Project(linked);
        assertEquals("1\topen\n", same.result("read", "{'path': '" + linked.resolve("a.txt") + "'}"));
        assertEquals(
                "1\topen\n", same.result("read", "{'path': '" + project.folder().toRealPath() + "/a.txt'}"));
        same.failure("read", "{'path': '" + linked.resolve("../outside/secret") + "'}");
    }

    @Test
    void linksAreFollowedWithinTheProjectAndNeverOutOrToWhatIsHidden() throws IOException {
        link("good", "src/b.txt");
        link("folder", "src");
        link("chain", "folder/../good");
        link("out", outside.resolve("secret").toString());
        link("way", "../outside");
        link("env", "x.env");
        link("git", ".git");
        link("deep", "hidden/deep");
        link("open.env", "a.txt");
        link("loop", "loop");
        link("nowhere", "gone");
        link("itself", ".");
        for (String path : List.of("good", "folder/b.txt", "chain", "itself/itself/a.txt")) {
            assertEquals("1\topen\n", project.result("read", "{'path': '" + path + "'}"), path);
        }
        assertEquals(
                "b.txt\t5\n[1 hidden: named by .gitignore, or .git or .victor]\n",
                project.result("ls", "{'path': 'folder'}"));
        assertTrue(project.failure("read", "{'path': 'out'}").contains("leads out of the project"));
        for (String path :
                List.of("way/secret", "env", "git/config", "deep/c", "open.env", "loop", "nowhere", "loop/a")) {
            assertFalse(project.failure("read", "{'path': '" + path + "'}").contains(SECRET), path);
        }
        for (String path : List.of("way", "git", "deep", "loop")) {
            project.failure("ls", "{'path': '" + path + "'}");
        }
        assertTrue(project.result("search", "{'pattern': '" + SECRET + "'}").contains("no line matches in 3 files"));
    }

    @Test
    void aHardWayOfManyLinksEnds() throws IOException {
        for (int i = 0; i < 60; i++) {
            link("l" + i, "itself" + i + "/l" + (i + 1));
            link("itself" + i, ".");
        }
        link("l60", "a.txt");
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> project.run("read", "{\"path\": \"l0\"}"));
        String path = "itself0/".repeat(50) + "a.txt";
        assertTrue(project.failure("read", "{'path': '" + path + "'}").contains("loop"));
    }

    @Test
    void devicesAndPipesAreNeverOpened() throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", project.folder().resolve("pipe").toString())
                        .start()
                        .waitFor());
        assertEquals(
                0,
                new ProcessBuilder(
                                "mkfifo",
                                project.folder().resolve("src/.gitignore").toString())
                        .start()
                        .waitFor());
        link("device", "/dev/zero");
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertTrue(project.failure("read", "{'path': 'pipe'}").contains("not a file"));
            assertTrue(project.failure("read", "{'path': 'device'}").contains("leads out"));
            assertTrue(project.failure("search", "{'path': 'pipe', 'pattern': 'a'}")
                    .contains("not a file"));
            assertTrue(project.result("ls", "{}").contains("pipe\tneither file nor directory\n"));
            assertTrue(project.result("search", "{'pattern': 'open'}").contains("src/b.txt:1: open"));
        });
    }

    /** A directory on the way is swapped with a link out of the project, again and again, while its file is read. */
    @Test
    void whoSwapsADirectoryWithALinkMeanwhileGainsNothing() throws Exception {
        try (var stream = Files.newDirectoryStream(folder)) {
            assumeTrue(stream instanceof SecureDirectoryStream, "no directory can be held open here");
        }
        project.file("swapped/secret", "open\n");
        Path swapped = project.folder().resolve("swapped");
        Path kept = folder.resolve("kept");
        Path link = folder.resolve("link");
        AtomicBoolean done = new AtomicBoolean();
        Thread swapper = new Thread(() -> {
            try {
                while (!done.get()) {
                    Files.move(swapped, kept);
                    Files.createSymbolicLink(link, outside);
                    Files.move(link, swapped, StandardCopyOption.ATOMIC_MOVE);
                    Files.delete(swapped);
                    Files.move(kept, swapped);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        swapper.start();
        int read = 0;
        int refused = 0;
        for (int i = 0; (i < 2_000 || read == 0 || refused == 0) && i < 100_000; i++) {
            ToolResult result = project.run("read", "{\"path\": \"swapped/secret\"}");
            assertFalse(result.text().contains(SECRET));
            read += result.failed() ? 0 : 1;
            refused += result.failed() ? 1 : 0;
        }
        done.set(true);
        swapper.join();
        assertTrue(read > 0 && refused > 0, read + " read, " + refused + " refused");
    }

    @Test
    void whereNoDirectoryCanBeHeldALinkOnTheWayIsStillSeen() throws Exception {
        Path root = project.folder().toRealPath();
        Folder named = new NamedFolder(root);
        link("way", "../outside");
        link("file", "a.txt");
        Path way = Path.of("way");
        assertThrows(FileSystemException.class, () -> named.folder(way));
        assertThrows(IOException.class, () -> named.file(Path.of("file")).close());
        assertThrows(FileSystemException.class, () -> new NamedFolder(root.resolve(way)).file(Path.of("secret")));
        assertThrows(FileSystemException.class, () -> new NamedFolder(root.resolve(way)).names(9));
        try (Folder src = named.folder(Path.of("src"));
                ProjectFolder all = ProjectFolder.root(src, root.resolve("src"))) {
            assertEquals(1, all.list().hidden());
            assertEquals(5, all.read(Path.of("b.txt")).length);
        }
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(project.folder().resolve(name), Path.of(target));
    }
}
