package victor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there whole or not at all, and nothing is left beside it. */
final class AtomicFileTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path directory;

    private Path target;

    @BeforeEach
    void name() {
        target = directory.resolve("out.json");
    }

    @Test
    void aFileIsWrittenForItsOwnerAlone() throws IOException {
        assertEquals(3, write(target, "new"));
        assertEquals("new", Files.readString(target));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
        assertEquals(List.of("out.json"), names());
    }

    @Test
    void theOldFileIsThereUntilTheNewOneIsWhole() throws IOException {
        Files.writeString(target, "old");
        AtomicFile.write(target, out -> {
            out.write(new byte[1 << 20]);
            assertEquals("old", Files.readString(target));
            assertEquals(2, names().size());
        });
        assertEquals(1 << 20, Files.size(target));
        assertEquals(List.of("out.json"), names());
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Files.writeString(target, "old");
        IOException failure = assertThrows(
                IOException.class,
                () -> AtomicFile.write(target, out -> {
                    out.write(1);
                    throw new IOException("no more");
                }));
        assertEquals(target + ": no more", failure.getMessage());
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("out.json"), names());
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.createDirectory(directory.resolve("elsewhere")).resolve("real.json");
        Files.writeString(real, "old");
        Files.createSymbolicLink(target, real);
        write(target, "new");
        assertTrue(Files.isSymbolicLink(target));
        assertEquals("new", Files.readString(real));
        assertEquals(List.of("elsewhere", "out.json"), names());
    }

    @Test
    void theDirectoryHasToBeOne() throws IOException {
        assertThrows(NoSuchFileException.class, () -> write(directory.resolve("no/out.json"), "new"));
        Files.writeString(target, "old");
        assertThrows(NotDirectoryException.class, () -> write(target.resolve("out.json"), "new"));
    }

    @Test
    void whatACrashLeftOfThisFileGoesAndNothingElse() throws IOException {
        left(".out.json.1f2e.part", LONG_AGO);
        left(".out.json.2f2e.part", FileTime.fromMillis(System.currentTimeMillis()));
        left(".other.json.1f2e.part", LONG_AGO);
        left("out.json.1f2e.part", LONG_AGO);
        write(target, "new");
        assertEquals(
                List.of(".other.json.1f2e.part", ".out.json.2f2e.part", "out.json", "out.json.1f2e.part"), names());
    }

    @Test
    void whatSomebodyStillWritesStays() throws IOException {
        Path part = left(".out.json.1f2e.part", LONG_AGO);
        try (FileChannel other = FileChannel.open(part, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertTrue(lock.isValid());
            write(target, "new");
            assertEquals(List.of(".out.json.1f2e.part", "out.json"), names());
        }
    }

    private Path left(String name, FileTime time) throws IOException {
        Path file = Files.writeString(directory.resolve(name), "half");
        return Files.setLastModifiedTime(file, time);
    }

    private static long write(Path file, String text) throws IOException {
        return AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
