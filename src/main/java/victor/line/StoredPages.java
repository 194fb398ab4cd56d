package victor.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage;
import victor.domain.SessionSummary;
import victor.render.Look;
import victor.render.SessionLines;
import victor.service.Workspace;

/** The pages of a list of sessions. */
final class StoredPages implements Listing.Pages {
    private final Workspace workspace;
    private final SessionFilter filter;
    private final SessionOrder order;
    private final Look look;
    private final int size;
    private SessionPage.@Nullable Anchor anchor;

    /** @param size how many sessions are on a page */
    StoredPages(Workspace workspace, SessionFilter filter, SessionOrder order, Look look, int size) {
        this.workspace = workspace;
        this.filter = filter;
        this.order = order;
        this.look = look;
        this.size = size;
    }

    @Override
    public Listing.Page next(int first) {
        SessionPage page = workspace.sessions().page(filter, order, anchor, false, size);
        anchor = page.last();
        StringBuilder out = new StringBuilder();
        if (page.rows().isEmpty()) {
            out.append(filter.isEmpty() ? "No sessions found\n" : "No sessions match the filter\n");
        } else {
            int last = first + page.rows().size() - 1;
            int all = Math.max(last, workspace.sessions().count(filter));
            out.append("Sessions ").append(first).append(" to ").append(last);
            out.append(" of ").append(all).append(filter.isEmpty() ? "" : " that match the filter");
            out.append(", ").append(words(order)).append(".\n");
        }
        new SessionLines(out, look, first).sessions(page.rows());
        out.append(page.more() ? "Type next for more.\n" : "");
        return new Listing.Page(out.toString(), ids(page.rows()), page.more());
    }

    private static List<String> ids(List<SessionSummary> sessions) {
        List<String> ids = new ArrayList<>();
        for (SessionSummary session : sessions) {
            ids.add(session.id());
        }
        return ids;
    }

    private static String words(SessionOrder order) {
        boolean back = order.reverse();
        return switch (order.by()) {
            case UPDATED -> back ? "last updated last" : "last updated first";
            case CREATED -> back ? "last created last" : "last created first";
            case TITLE -> back ? "titles from Z" : "titles from A";
            case MESSAGES -> back ? "fewest messages first" : "most messages first";
        };
    }
}
