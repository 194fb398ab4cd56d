package victor.service.chat.tools;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds and reads the files that say what git ignores. */
final class IgnoreSources {
    private static final int LARGEST = 1 << 20;
    private static final Path NAME = Path.of(".gitignore");
    private static final Path REPOSITORY = Path.of(".git");

    private final boolean ignoringCase;

    /** @param ignoringCase whether the file system takes large and small letters as the same */
    private IgnoreSources(boolean ignoringCase) {
        this.ignoringCase = ignoringCase;
    }

    /** For the file system that a directory is on. */
    static IgnoreSources on(Path folder) {
        return new IgnoreSources(Files.exists(folder.resolve(".GIT")) || Files.exists(folder.resolve(".GitIgnore")));
    }

    /**
     * What the repository around a project ignores in it, the project's own file aside. A project that the repository ignores altogether
     * has nothing from there: it is meant to stand alone.
     *
     * @param project real
     */
    IgnoreRules around(Path project) {
        Path top = project;
        while (top != null && !Files.exists(top.resolve(REPOSITORY))) {
            top = top.getParent();
        }
        IgnoreRules none = IgnoreRules.outermost(IgnoreFile.EMPTY);
        if (top == null) {
            return none;
        }
        IgnoreRules rules = IgnoreRules.outermost(excludes(top));
        Path at = top;
        if (!at.equals(project)) {
            for (Path step : top.relativize(project)) {
                rules = rules.with(in(new NamedFolder(at)));
                if (rules.ignore(step, true)) {
                    return none;
                }
                rules = rules.below(step);
                at = at.resolve(step);
            }
        }
        return rules;
    }

    /** The patterns of the directory's own file. */
    IgnoreFile in(Folder folder) {
        return read(folder, NAME);
    }

    /** Git does not follow a link here. A file that is there and cannot be read hides everything, as nobody knows what it names. */
    private IgnoreFile read(Folder folder, Path name) {
        try {
            Entry entry = folder.entry(name);
            if (entry.kind() != Entry.Kind.FILE) {
                return IgnoreFile.EMPTY;
            }
            try (SeekableByteChannel channel = folder.file(name)) {
                byte[] content = FileBytes.read(channel, entry.size(), LARGEST);
                return content.length > LARGEST ? IgnoreFile.unreadable() : IgnoreFile.of(content, ignoringCase);
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return IgnoreFile.EMPTY;
        } catch (IOException e) {
            return IgnoreFile.unreadable();
        }
    }

    private IgnoreFile excludes(Path top) {
        Path repository = top.resolve(REPOSITORY);
        if (Files.isRegularFile(repository)) {
            // A further working tree: its own part of the repository is named here, and what is common to all of them
            // there.
            Path own = resolve(top, firstLine(repository), "gitdir: ");
            Path common = own == null ? null : resolve(own, firstLine(own.resolve("commondir")), "");
            repository = common != null ? common : own;
        }
        return repository == null
                ? IgnoreFile.EMPTY
                : read(new NamedFolder(repository.resolve("info")), Path.of("exclude"));
    }

    private static @Nullable Path resolve(Path folder, String line, String key) {
        return line.length() > key.length() && line.startsWith(key)
                ? folder.resolve(line.substring(key.length())).normalize()
                : null;
    }

    private static String firstLine(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) < LARGEST
                    ? Files.readString(file, StandardCharsets.UTF_8)
                            .lines()
                            .findFirst()
                            .orElse("")
                    : "";
        } catch (IOException e) {
            return "";
        }
    }
}
