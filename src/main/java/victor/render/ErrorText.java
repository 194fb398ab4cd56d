package victor.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.command.UsageException;
import victor.service.FileErrors;
import victor.service.SessionException;
import victor.store.StoreException;

/** Errors in words for people, not cleaned for a terminal. */
public final class ErrorText {
    private ErrorText() {}

    /** Keeps what is too long to be said. */
    public interface Details {
        /** Writes down an error; answers the file, null when that was not possible. */
        @Nullable
        Path keep(Throwable error);
    }

    /**
     * What is wrong with a line that was typed.
     *
     * @param help what to type for help
     */
    public static String usage(UsageException error, String help) {
        String message = String.valueOf(error.getMessage());
        String end = message.endsWith("?") ? " " : ". ";
        return "Error: " + message + end + "Try '" + help + "'.";
    }

    /**
     * What went wrong: one line, and hints after it.
     *
     * @param doing what was being done: "listing sessions"
     * @param details keeps what is the program's own fault, or comes from deeper down
     */
    public static List<String> lines(String doing, Throwable error, Details details) {
        if (error instanceof SessionException refused) {
            List<String> lines = new ArrayList<>();
            lines.add(String.valueOf(refused.getMessage()));
            lines.addAll(refused.hints());
            return lines;
        }
        Path log = error.getCause() != null || isOurs(error) ? details.keep(error) : null;
        String where = isOurs(error) && log != null ? " (details are in " + log + ")" : "";
        return List.of("Error " + doing + ": " + reason(error) + where);
    }

    private static String reason(Throwable error) {
        if (error instanceof StoreException) {
            return String.valueOf(error.getMessage());
        }
        if (error instanceof IOException file) {
            return FileErrors.reason(file);
        }
        if (error instanceof OutOfMemoryError) {
            return "there is not enough memory for it";
        }
        return "unexpected " + error.getClass().getSimpleName()
                + (error.getMessage() == null ? "" : ": " + error.getMessage());
    }

    /** Whether the fault is the program's own. */
    private static boolean isOurs(Throwable error) {
        return !(error instanceof StoreException) && !(error instanceof IOException);
    }
}
