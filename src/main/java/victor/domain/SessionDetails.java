package victor.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a session, as labels and values in the order of the users' guide. Not cleaned for a terminal. */
public final class SessionDetails {
    /** In place of what is not stored. */
    private static final String NOTHING = "-";

    private SessionDetails() {}

    /** One line of them. */
    public record Detail(String label, String value) {}

    /** The details of a session; tags only when it has any. */
    public static List<Detail> of(SessionSummary session) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail("Session ID", session.id()));
        details.add(new Detail("Title", session.title()));
        details.add(new Detail("Model", text(session.model())));
        details.add(new Detail("Provider", text(session.provider())));
        details.add(new Detail("Profile", text(session.profile())));
        details.add(new Detail("Messages", Integer.toString(session.messageCount())));
        details.add(new Detail("Previews", Integer.toString(session.previewCount())));
        details.add(new Detail("Created", time(session.createdAt())));
        details.add(new Detail("Updated", time(session.updatedAt())));
        if (!session.tags().isEmpty()) {
            details.add(new Detail("Tags", String.join(", ", session.tags())));
        }
        return details;
    }

    private static String text(@Nullable String value) {
        return value == null ? NOTHING : value;
    }

    private static String time(@Nullable String stored) {
        return stored == null ? NOTHING : StoredTime.seconds(stored);
    }
}
