package victor.service.chat.tools;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a tool has no result, as words for the model. */
final class ToolException extends Exception {
    private static final long serialVersionUID = 1;

    ToolException(String message) {
        super(message);
    }

    /**
     * Says what was wrong with a file without the absolute path that the error may hold.
     *
     * @param shown the file as it is called towards the model
     */
    static ToolException of(IOException error, String shown) {
        if (error instanceof NoSuchFileException) {
            return new ToolException("no such file or directory: " + shown);
        }
        if (error instanceof AccessDeniedException) {
            return new ToolException("permission denied: " + shown);
        }
        if (error instanceof NotDirectoryException) {
            return new ToolException("not a directory: " + shown);
        }
        if (error instanceof ClosedByInterruptException) {
            return new ToolException("stopped while it was read: " + shown);
        }
        if (error instanceof FileSystemLoopException) {
            return new ToolException("a loop of symbolic links: " + shown);
        }
        String reason = error instanceof FileSystemException system ? system.getReason() : error.getMessage();
        return new ToolException("cannot be read: " + shown + (reason == null ? "" : " (" + reason + ")"));
    }

    /** An answer to a model is no fault of the program. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
