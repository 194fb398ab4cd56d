package victor.tui.chat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import victor.command.UsageException;
import victor.service.SessionException;
import victor.store.StoreException;

/** What could not be done, in words; what is a fault of the program comes with details for a report. */
final class Failures {
    private Failures() {}

    static Event.Failed of(Effect effect, Exception failure) {
        if (failure instanceof SessionException
                || failure instanceof StoreException
                || failure instanceof UsageException
                || failure instanceof IOException) {
            return new Event.Failed(effect, sentence(failure), "");
        }
        StringWriter details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details));
        return new Event.Failed(effect, "Something in victor went wrong: " + failure, details.toString());
    }

    /** With what helps, a line each. */
    static String sentence(Exception failure) {
        String message = failure.getMessage();
        String first = message == null ? failure.getClass().getSimpleName() : message;
        return failure instanceof SessionException refused && !refused.hints().isEmpty()
                ? first + "\n" + String.join("\n", refused.hints())
                : first;
    }
}
