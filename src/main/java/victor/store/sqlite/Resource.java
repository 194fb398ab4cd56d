package victor.store.sqlite;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are packed with the program. They are read from the first entry of the class path, where the program itself is: the
 * first resource that is asked of a class loader costs ten times as much.
 */
final class Resource {
    private static final String FOLDER = "victor/store/sqlite/";

    /** Stays open as long as the program runs, as the class loader's own does. */
    private static @Nullable ZipFile program;

    private Resource() {}

    /**
     * The whole text of a resource of this package.
     *
     * @param name its path below the package's folder
     */
    static synchronized String text(String name) {
        try {
            byte[] bytes = fromClassPath(FOLDER + name);
            if (bytes == null) {
                bytes = fromClassLoader(name);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte @Nullable [] fromClassPath(String path) throws IOException {
        String classPath = System.getProperty("java.class.path", "");
        int end = classPath.indexOf(File.pathSeparatorChar);
        String first = end < 0 ? classPath : classPath.substring(0, end);
        if (!first.endsWith(".jar") || !new File(first).isFile()) {
            Path file = Path.of(first, path);
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        }
        if (program == null) {
            program = new ZipFile(first);
        }
        ZipEntry entry = program.getEntry(path);
        if (entry == null) {
            return null;
        }
        try (InputStream in = program.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static byte[] fromClassLoader(String name) throws IOException {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }
}
