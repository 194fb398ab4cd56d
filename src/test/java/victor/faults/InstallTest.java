package victor.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.testing.Sandbox;

/** What {@code make install} leaves, and where. */
final class InstallTest {
    @TempDir
    Path directory;

    @Test
    void everythingIsBelowThePrefixAndWorksThere() throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        Path prefix = directory.resolve("a prefix");
        Path tree = directory.resolve("a tree");
        Path installed = tree.resolve(directory.getRoot().relativize(prefix));
        install(sandbox, prefix, tree);
        List<String> first = files(tree);
        for (String file : List.of(
                "share/man/man1/victor.1",
                "share/bash-completion/completions/victor",
                "share/zsh/site-functions/_victor",
                "share/fish/vendor_completions.d/victor.fish",
                "share/doc/victor/LICENSE")) {
            assertTrue(Files.size(installed.resolve(file)) > 0, file);
        }
        assertFalse(Files.isSymbolicLink(installed.resolve("lib/victor")));
        Path link = Files.readSymbolicLink(installed.resolve("bin/victor"));
        assertFalse(link.isAbsolute(), "a tree can be moved: " + link);

        Files.writeString(installed.resolve("lib/victor/lib/of-an-older-version.jar"), "old");
        Files.writeString(installed.resolve("bin/of-somebody-else"), "stays");
        install(sandbox, prefix, tree);
        assertEquals("stays", Files.readString(installed.resolve("bin/of-somebody-else")));
        Files.delete(installed.resolve("bin/of-somebody-else"));
        assertEquals(first, files(tree));

        Path moved = Files.move(installed, directory.resolve("moved"));
        assertEquals(
                sandbox.victor("--version").run().out(),
                sandbox.shell("'" + moved + "/bin/victor' --version")
                        .run()
                        .exited(0)
                        .out());
        assertEquals(
                List.of(),
                files(tree).stream().filter(line -> line.contains("victor")).toList());
        assertFalse(Files.exists(prefix));
    }

    /** As somebody does whose files are usually nobody else's business. */
    private static void install(Sandbox sandbox, Path prefix, Path tree) {
        // What was built is installed, whatever has changed since.
        sandbox.shell("umask 077; make -o target/built install PREFIX='" + prefix + "' DESTDIR='" + tree + "'")
                .cwd(Path.of("").toAbsolutePath())
                .run()
                .exited(0);
    }

    /** Everything in a directory, with who may do what with it; all may read it. */
    private static List<String> files(Path root) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted().toList()) {
                String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                assertTrue(permissions.matches("rw.r-.r-."), file + ": " + permissions);
                lines.add(permissions + " " + root.relativize(file));
            }
        }
        return lines;
    }
}
