package victor.service;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the database is, or would be.
 *
 * @param file absolute
 * @param exists whether something is there
 * @param named whether somebody named the file or the project, instead of it being found
 */
public record Place(Path file, boolean exists, boolean named) {
    /** Whether a file is there, or may be there in a directory that cannot be looked into: opening it will tell. */
    static boolean isThere(Path file) {
        return !Files.notExists(file);
    }

    /** The directory of the project: the one that the database's own is in, else that of the file. Absolute. */
    public Path project() {
        Path folder = file.toAbsolutePath().getParent();
        Path above = folder == null ? null : folder.getParent();
        if (folder == null) {
            return file.toAbsolutePath();
        }
        return folder.endsWith(".victor") && above != null ? above : folder;
    }

    /**
     * Refuses a place whose project is not there: a mistyped name is no reason to make directories.
     *
     * @throws SessionException when there is no such directory
     */
    public void requireProject() {
        if (Files.notExists(project())) {
            throw new SessionException("There is no directory " + project() + " for the database " + file
                    + "; make it, or name another one");
        }
    }

    /** The name of the project's folder, or of the one that the file is in; empty at the root of a file system. */
    public String folder() {
        Path folder = file.getParent();
        if (folder != null && folder.endsWith(".victor")) {
            folder = folder.getParent();
        }
        Path name = folder == null ? null : folder.getFileName();
        return name == null ? "" : name.toString();
    }
}
