package victor.domain;

/**
 * The order of a list; sessions that are equal in it follow by id.
 *
 * @param by what is compared
 * @param reverse turns the natural direction round: newest first, most messages first, titles from A
 */
public record SessionOrder(By by, boolean reverse) {
    /** Newest update first. */
    public static final SessionOrder NEWEST = new SessionOrder(By.UPDATED, false);

    /** What is compared. */
    public enum By {
        /** Time of the last update, newest first; unreadable or missing times last, reversed or not. */
        UPDATED,
        /** Time of creation, newest first; unreadable or missing times last, reversed or not. */
        CREATED,
        /** Title, from A, case ignored. */
        TITLE,
        /** Number of messages, most first. */
        MESSAGES
    }
}
