package victor.tui.browser;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the database.
 *
 * @param file where it is, or would be, as it is shown; cleaned
 * @param exists whether there is one
 * @param readOnlyReason why nothing can be changed, as a sentence; null when changes work
 * @param total how many sessions are in the scope, {@link SessionList#UNKNOWN} as long as nobody counted
 * @param stamp differs when somebody else changed the database
 */
record StoreState(String file, boolean exists, @Nullable String readOnlyReason, int total, String stamp) {
    static StoreState of(String file, boolean exists) {
        return new StoreState(file, exists, null, SessionList.UNKNOWN, "");
    }

    boolean isMissing() {
        return !exists;
    }

    StoreState seen(boolean there, @Nullable String reason, String newStamp) {
        return new StoreState(file, there, reason, total, newStamp);
    }

    StoreState counted(int count) {
        return new StoreState(file, exists, readOnlyReason, count, stamp);
    }
}
