package victor.service.chat.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadTaskTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void open() {
        project = new Project(folder);
    }

    @Test
    void linesComeWithTheirNumbers() throws IOException {
        project.file("a", "one\r\n\ntwo").file("b", "\n").file("c", "").file("d", "\ufeffé\n");
        assertEquals("1\tone\n2\t\n3\ttwo\n", project.result("read", "{'path': 'a'}"));
        assertEquals("1\t\n", project.result("read", "{'path': 'b'}"));
        assertEquals("c is empty\n", project.result("read", "{'path': 'c'}"));
        assertEquals("1\té\n", project.result("read", "{'path': './d'}"));
    }

    @Test
    void aRangeOfLinesIsReadAndNamed() throws IOException {
        project.file("a", "1\n2\n3\n4\n");
        assertEquals(
                "2\t2\n3\t3\n[lines 2 to 3 of 4]\n",
                project.result("read", "{'path': 'a', 'first_line': 2, 'last_line': '3'}"));
        assertEquals(
                "4\t4\n[lines 4 to 4 of 4]\n",
                project.result("read", "{'path': 'a', 'first_line': 4.0, 'last_line': 1e99}"));
        assertEquals("a ends at line 4, before line 5", project.failure("read", "{'path': 'a', 'first_line': 5}"));
        assertEquals(
                "last_line is before first_line",
                project.failure("read", "{'path': 'a', 'first_line': 3, 'last_line': 2}"));
    }

    @Test
    void aLongFileIsCutAndGoneOnWithUntilAllIsRead() throws IOException {
        String all = IntStream.rangeClosed(1, 9_000)
                .mapToObj(i -> "line " + i + "\n")
                .collect(Collectors.joining());
        project.file("a", all);
        StringBuilder read = new StringBuilder();
        int first = 1;
        int parts = 0;
        while (first > 0) {
            String part = project.result("read", "{'path': 'a', 'first_line': " + first + "}");
            first = 0;
            parts++;
            for (String line : part.lines().toList()) {
                if (line.startsWith("[cut")) {
                    first = Integer.parseInt(line.replaceAll(".*first_line (\\d+);.*", "$1"));
                } else if (!line.startsWith("[")) {
                    read.append(line.substring(line.indexOf('\t') + 1)).append('\n');
                }
            }
        }
        assertEquals(all, read.toString());
        assertTrue(parts > 2 && parts < 6, parts + " parts");
    }

    @Test
    void aLongLineIsCutBetweenCharacters() throws IOException {
        project.file("a", "x" + "😀".repeat(5_000) + "\nnext\n");
        String text = project.result("read", "{'path': 'a'}");
        assertEquals("1\tx" + "😀".repeat(999) + " [8002 characters more in this line]\n2\tnext\n", text);
    }

    @Test
    void binaryFilesAreNotShown() throws IOException {
        byte[] noise = new byte[300];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] |= 1;
        }
        Files.write(folder.resolve("noise"), noise);
        project.file("nul", "abc\0def");
        for (String name : new String[] {"noise", "nul"}) {
            assertEquals(
                    name + " is a binary file, and is not shown", project.failure("read", "{'path': '" + name + "'}"));
        }
        Files.write(folder.resolve("wide"), "wide é\n".getBytes(StandardCharsets.UTF_16));
        assertEquals("1\twide é\n", project.result("read", "{'path': 'wide'}"));
    }

    @Test
    void whatIsNotUtf8IsReplacedAndSaid() throws IOException {
        Files.write(folder.resolve("latin"), "une clé de plus ici".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("half"), "a long enough text \ud800\udc00".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "1\tune cl\ufffd de plus ici\n[some bytes are not UTF-8 text; they are shown as \ufffd]\n",
                project.result("read", "{'path': 'latin'}"));
        assertEquals("1\ta long enough text \ud800\udc00\n", project.result("read", "{'path': 'half'}"));
    }

    @Test
    void aHugeFileIsRefusedWithoutBeingRead() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge").toFile(), "rw")) {
            file.setLength(1L << 40);
        }
        assertEquals("huge is too large to be read: over 10 MB", project.failure("read", "{'path': 'huge'}"));
        Files.write(folder.resolve("most"), "a\n".repeat(5 << 20).getBytes(StandardCharsets.UTF_8));
        assertFalse(project.result("read", "{'path': 'most', 'first_line': 5000000}")
                .isEmpty());
        Files.write(folder.resolve("more"), "a\n".repeat((5 << 20) + 1).getBytes(StandardCharsets.UTF_8));
        project.failure("read", "{'path': 'more'}");
    }

    @Test
    void aDirectoryIsNotRead() throws IOException {
        project.file("src/a", "");
        assertEquals("src is a directory: use ls", project.failure("read", "{'path': 'src'}"));
        assertEquals("no such file or directory: b", project.failure("read", "{'path': 'b'}"));
        assertEquals("no such file or directory: src/b/c", project.failure("read", "{'path': 'src/b/c'}"));
    }
}
