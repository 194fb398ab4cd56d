package victor.service;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds the database: the one that is named, else {@code .victor/project.db} in the nearest directory upwards, not beyond
 * the nearest {@code .git}, and never the home directory's own unless started there. Creates nothing.
 */
public final class Discovery {
    private static final String DIRECTORY = ".victor";
    private static final String FILE = "project.db";

    private final Path start;
    private final @Nullable Path home;

    /**
     * @param start the working directory, absolute
     * @param home the home directory, null when unknown
     */
    public Discovery(Path start, @Nullable Path home) {
        this.start = start.normalize();
        this.home = home == null ? null : home.normalize();
    }

    /**
     * The place of the database.
     *
     * @param file what the user named, null for nothing; a directory stands for the database in it
     * @param project a directory to start from instead of the working directory, null for none
     * @param fallbackFile what the environment names, null or empty for nothing
     */
    public Place find(@Nullable String file, @Nullable String project, @Nullable String fallbackFile) {
        if (file != null) {
            return named(start.resolve(file).normalize());
        }
        if (project != null) {
            Place place = new Discovery(start.resolve(project), home).nearest();
            return new Place(place.file(), place.exists(), true);
        }
        if (fallbackFile != null && !fallbackFile.isEmpty()) {
            return named(start.resolve(fallbackFile).normalize());
        }
        return nearest();
    }

    private static Place named(Path path) {
        Path file = path;
        if (Files.isDirectory(path)) {
            file = path.endsWith(DIRECTORY)
                    ? path.resolve(FILE)
                    : path.resolve(DIRECTORY).resolve(FILE);
        }
        return new Place(file, Place.isThere(file), true);
    }

    private Place nearest() {
        Path root = start;
        for (Path directory = start; directory != null; directory = directory.getParent()) {
            boolean foreign = directory.equals(home) && !directory.equals(start);
            Path file = directory.resolve(DIRECTORY).resolve(FILE);
            if (!foreign && Files.exists(file)) {
                return new Place(file, true, false);
            }
            if (Files.exists(directory.resolve(".git"))) {
                root = foreign ? start : directory;
                break;
            }
        }
        Path file = root.resolve(DIRECTORY).resolve(FILE);
        return new Place(file, Place.isThere(file), false);
    }
}
