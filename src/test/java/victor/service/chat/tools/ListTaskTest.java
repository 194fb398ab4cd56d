package victor.service.chat.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListTaskTest {
    @TempDir
    Path folder;

    @Test
    void aDirectoryIsListedByNameWithKindsAndSizes() throws IOException {
        Project project = new Project(folder)
                .file("b", "12345")
                .file("a/c", "")
                .file("x.o", "")
                .file(".gitignore", "*.o\n");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("b"));
        String expected = ".gitignore\t4\na/\nb\t5\nlink\tlink\n[1 hidden: named by .gitignore, or .git or .victor]\n";
        assertEquals(expected, project.result("ls", "{}"));
        assertEquals(expected, project.result("ls", ""));
        assertEquals(expected, project.result("ls", "{'path': '.'}"));
        assertEquals(expected, project.result("ls", "{'path': null}"));
        assertEquals("c\t0\n", project.result("ls", "{'path': 'a/'}"));
        assertEquals("b is not a directory: use read", project.failure("ls", "{'path': 'b'}"));
        Files.createDirectory(folder.resolve("empty"));
        assertEquals("[nothing to show here]\n", project.result("ls", "{'path': 'empty'}"));
    }

    @Test
    void namesThatWouldBreakTheLineAreQuoted() throws IOException {
        Project project =
                new Project(folder).file("a\nb\t1", "").file("😀\"", "").file("\u001b[2J", "");
        assertEquals("\"\\u001b[2J\"\t0\n\"a\\nb\\t1\"\t0\n😀\"\t0\n", project.result("ls", "{}"));
    }

    @Test
    void aFullDirectoryIsCut() throws IOException {
        Project project = new Project(folder);
        for (int i = 0; i < 1_003; i++) {
            project.file("f" + i, "");
        }
        String listed = project.result("ls", "{}");
        assertEquals(1_001, listed.lines().count());
        assertTrue(listed.endsWith("[3 more are not shown]\n"));
        String name = "x".repeat(200);
        for (int i = 0; i < 300; i++) {
            project.file("long/" + name + i, "");
        }
        String cut = project.result("ls", "{'path': 'long'}");
        long shown = cut.lines().count() - 1;
        assertTrue(cut.endsWith("[" + (300 - shown) + " more are not shown]\n"), cut);
    }
}
