package victor.domain;

import java.time.Clock;
import java.util.TimeZone;
import java.util.function.Predicate;

/** Makes ids for new sessions. */
public final class SessionIds {
    private SessionIds() {}

    /**
     * An id in the form that was chosen.
     *
     * @param folderName name of the project's folder, without its path
     * @param taken whether a session has an id already; ask within the transaction that creates the session
     */
    public static String make(IdFormat format, String folderName, Clock clock, Predicate<String> taken) {
        return format == IdFormat.PROJECT ? byProject(folderName, clock, taken) : byTime(clock, taken);
    }

    /**
     * The default form: local time as {@code 20250107_153045}, with {@code _2}, {@code _3} and so on when it is taken.
     *
     * @param clock says what now is, and in which zone
     * @param taken whether a session has an id already; ask within the transaction that creates the session
     */
    public static String byTime(Clock clock, Predicate<String> taken) {
        String stamp = StoredTime.stamp(clock.millis(), TimeZone.getTimeZone(clock.getZone()));
        String id = stamp;
        for (int i = 2; taken.test(id); i++) {
            id = stamp + '_' + i;
        }
        return id;
    }

    /**
     * The project form, see {@link ProjectId}.
     *
     * @param folderName name of the project's folder, without its path
     * @param taken whether a session has an id already; ask within the transaction that creates the session
     */
    public static String byProject(String folderName, Clock clock, Predicate<String> taken) {
        String id = ProjectId.make(folderName, clock).toString();
        while (taken.test(id)) {
            id = ProjectId.make(folderName, clock).toString();
        }
        return id;
    }
}
