package victor.service.chat.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may not be read is said or left out, and a {@code .gitignore} that may not be read hides all that it may name. */
final class UnreadableTest {
    @TempDir
    Path folder;

    private Path shut;

    @BeforeEach
    void lay() throws IOException {
        new Project(folder)
                .file("a", "see\n")
                .file("file", "see\n")
                .file("shut/a", "see\n")
                .file("ignoring/a", "see\n")
                .file("ignoring/.gitignore", "b\n");
        shut = folder.resolve("shut");
        allow("file", "---------");
        allow("ignoring/.gitignore", "---------");
        allow("shut", "---------");
    }

    @AfterEach
    void openAgain() throws IOException {
        allow("shut", "rwx------");
    }

    @Test
    void filesAndDirectories() throws Exception {
        assertEquals("""
                read: . is a directory: use ls
                a\t4
                file\t4
                ignoring/
                shut/

                a:1: see
                [1 file was left out: binary, over 10 MB, or not readable]
                [1 directory was left out, or in part: not readable, too deep or too full]

                """, run("."));
        assertEquals("""
                read: permission denied: file
                ls: file is not a directory: use read
                search: permission denied: file
                """, run("file"));
        assertEquals("""
                read: permission denied: shut/a
                ls: permission denied: shut/a
                search: permission denied: shut/a
                """, run(shut.getFileName() + "/a"));
    }

    @Test
    void aFileOfPatterns() throws Exception {
        assertEquals("""
                read: ignoring is a directory: use ls
                [2 hidden: named by .gitignore, or .git or .victor]
                [nothing to show here]

                [no line matches in 0 files]

                """, run("ignoring"));
    }

    private String run(String path) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName(),
                folder.toString(),
                path));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void allow(String path, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder.resolve(path), PosixFilePermissions.fromString(permissions));
    }
}
