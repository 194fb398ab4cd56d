package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.OSInfo;

/** Each start in a process of its own, because a library is loaded once. */
final class DriverTest {
    @TempDir
    Path directory;

    /** What such a process does: opens a database and says what it saw. */
    public static final class Start {
        private static final int READ_WRITE_URI = 0x42;

        private Start() {}

        public static void main(String[] args) throws SQLException {
            try (SqliteConnection connection = Driver.connect("file::memory:", READ_WRITE_URI, 1);
                    SqliteStatement rows = connection.prepare("SELECT 41 + 1")) {
                System.out.println(rows.next() + " " + rows.getInt(1) + " " + System.getProperty("java.vm.vendor"));
            }
        }
    }

    @Test
    void theLibraryOfTheLauncherIsLoadedWithoutTheDriversOwnSearch() throws Exception {
        String name = System.mapLibraryName("sqlitejdbc");
        try (InputStream library = OSInfo.class.getResourceAsStream(
                "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name)) {
            Files.copy(library, directory.resolve(name));
        }
        List<String> said = start();
        assertTrue(said.contains(expected()), said::toString);
        assertFalse(String.join("\n", said).contains("SQLiteJDBCLoader"));
    }

    @Test
    void aMissingLibraryIsFoundByTheDriver() throws Exception {
        assertTrue(start().contains(expected()));
    }

    @Test
    void aLibraryThatCannotBeLoadedIsReplacedByTheDriversOwn() throws Exception {
        Files.writeString(directory.resolve(System.mapLibraryName("sqlitejdbc")), "of another machine");
        assertTrue(start().contains(expected()));
    }

    private static String expected() {
        return "true 42 " + System.getProperty("java.vm.vendor");
    }

    private List<String> start() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xlog:class+load:stdout:none",
                        "-Dorg.sqlite.lib.path=" + directory,
                        "-Djava.library.path=" + directory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Start.class.getName())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            List<String> said = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertEquals(0, process.waitFor(), said::toString);
            return said;
        }
    }
}
