package victor.service;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;

/** Says in words why a file could not be used. */
public final class FileErrors {
    private FileErrors() {}

    /** The reason without the name of the file where that is known to be said already, in lower case. */
    public static String reason(IOException error) {
        if (error instanceof NoSuchFileException missing) {
            return "no such file or directory: " + missing.getFile();
        }
        if (error instanceof NotDirectoryException file) {
            return "not a directory: " + file.getFile();
        }
        if (error instanceof AccessDeniedException denied) {
            return "permission denied: " + denied.getFile();
        }
        if (error instanceof FileSystemException other && other.getReason() != null) {
            return other.getReason() + ": " + other.getFile();
        }
        String message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message;
    }

    /** What a stream throws says what happened, and not to which file. */
    public static IOException named(IOException failure, Path file) {
        if (failure.getClass() != IOException.class) {
            return failure;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }

    static boolean posix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}
