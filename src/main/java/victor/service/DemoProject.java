package victor.service;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.store.SessionStore;

/**
 * A project with two dozen sample sessions, whose times are counted back from now. It has nothing to do with the user's own database.
 *
 * @param directory the project's directory, absolute
 * @param sessions how many sessions it holds
 */
public record DemoProject(Path directory, int sessions) {
    /** The conversations, one resource each. */
    private static final List<String> NAMES = List.of(
            "payment-race",
            "slow-query",
            "parser-refactoring",
            "umlaute",
            "timezone-ja",
            "offline-plan",
            "rust-review",
            "flaky-tests",
            "regex-local",
            "sqlite-talk",
            "docker-size",
            "oom-pods",
            "css-grid",
            "sales-analysis",
            "reflog-rescue",
            "french-translation",
            "access-log",
            "index-zh",
            "backup-script",
            "jwt-audit",
            "lisbon",
            "consistent-hashing",
            "property-tests",
            "errno",
            "flask-migration",
            "changelog");

    /**
     * Makes the project in a new directory for its owner alone, below the one for temporary files. Nobody deletes it but {@link #delete}.
     *
     * @param clock says what now is, and in which zone
     * @throws IOException when it cannot be made; then nothing of it is left
     */
    public static DemoProject createTemporary(Stores stores, Clock clock) throws IOException {
        Path directory = Files.createTempDirectory("victor-demo-").toRealPath();
        try {
            return create(directory, stores, clock);
        } catch (RuntimeException e) {
            delete(directory);
            throw e;
        }
    }

    /**
     * Makes the project.
     *
     * @param directory is there, and holds no database yet
     * @param clock says what now is, and in which zone
     */
    public static DemoProject create(Path directory, Stores stores, Clock clock) {
        List<DemoConversation> conversations = new ArrayList<>();
        for (String name : NAMES) {
            conversations.add(DemoScript.parse(name, text("demo/" + name + ".txt")));
        }
        // What was said first is written first, as by those who talk: the newest message then has the highest number.
        conversations.sort(Comparator.comparingLong(DemoConversation::ago).reversed());
        try (SessionStore store = stores.openOrCreate(database(directory))) {
            store.write(writer -> {
                for (DemoConversation each : conversations) {
                    each.save(writer, clock);
                }
                return null;
            });
        }
        return new DemoProject(directory, conversations.size());
    }

    /** Its database. */
    public Path database() {
        return database(directory);
    }

    private static Path database(Path directory) {
        return directory.resolve(".victor").resolve("project.db");
    }

    /**
     * Deletes the directory with all that is in it. No store may be open on it.
     *
     * @throws IOException when something cannot be deleted
     */
    public void delete() throws IOException {
        delete(directory);
    }

    private static void delete(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String text(String name) {
        try (InputStream in = DemoProject.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
