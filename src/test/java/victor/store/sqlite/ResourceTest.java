package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResourceTest {
    private static final String NAME = "dialect/session-time.sql";

    @TempDir
    Path folder;

    @Test
    void aTextIsReadFromTheProgramsJar() throws Exception {
        assertEquals("é from the jar", read(jar("victor/store/sqlite/" + NAME)));
    }

    @Test
    void aTextThatIsNotInTheFirstJarIsFoundAllTheSame() throws Exception {
        assertEquals(Resource.text(NAME), read(jar("other")));
        assertEquals(Resource.text(NAME), read(folder.resolve("missing.jar")));
        assertEquals(Resource.text(NAME), read(folder));
    }

    @Test
    void aTextThatIsNowhereIsAnError() {
        assertThrows(UncheckedIOException.class, () -> Resource.text("dialect/none.sql"));
    }

    /** Prints a resource as this process finds it. */
    public static void main(String[] arguments) {
        byte[] bytes = Resource.text(NAME).getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }

    private Path jar(String entry) throws Exception {
        Path file = folder.resolve("a.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new JarEntry(entry));
            out.write("é from the jar".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private String read(Path first) throws Exception {
        Path output = folder.resolve("out");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        first + File.pathSeparator + System.getProperty("java.class.path"),
                        ResourceTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        assertEquals(0, exit);
        return Files.readString(output);
    }
}
