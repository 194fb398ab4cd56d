package victor.render;

import java.util.List;
import victor.domain.SearchHit;
import victor.domain.SessionSummary;
import victor.domain.StoredTime;
import victor.text.CleanText;

/** Sessions one a line, to be read aloud: what each is first, then what tells it from others. */
public final class SessionLines {
    private final StringBuilder out;
    private final Look look;
    private int number;

    /** Without numbers. */
    SessionLines(StringBuilder out, Look look) {
        this(out, look, 0);
    }

    /** @param first the number of the first one, 0 for none */
    public SessionLines(StringBuilder out, Look look, int first) {
        this.out = out;
        this.look = look;
        this.number = first;
    }

    /** A line for each. */
    public void sessions(List<SessionSummary> sessions) {
        for (SessionSummary session : sessions) {
            line(session);
        }
    }

    /** A line for each, and where it matches on the next one. */
    public void hits(List<SearchHit> hits) {
        for (SearchHit hit : hits) {
            line(hit.session());
            if (!hit.snippet().isEmpty()) {
                Snippet snippet = new Snippet(hit, look);
                out.append(snippet.fitted(snippet.width())).append('\n');
            }
        }
    }

    private void line(SessionSummary session) {
        if (number > 0) {
            out.append(number++).append(". ");
        }
        out.append(CleanText.line(session.title()));
        out.append("; id ").append(CleanText.line(session.id()));
        out.append("; ").append(count(session.messageCount(), "message"));
        if (session.previewCount() > 0) {
            out.append("; ").append(count(session.previewCount(), "preview"));
        }
        if (session.model() != null) {
            out.append("; ").append(CleanText.line(session.model()));
        }
        if (session.provider() != null) {
            out.append(session.model() == null ? "; " : " by ").append(CleanText.line(session.provider()));
        }
        String created = StoredTime.minutes(session.createdAt());
        if (!created.isBlank()) {
            out.append("; created ").append(CleanText.line(created));
        }
        if (!session.tags().isEmpty()) {
            out.append("; tags ").append(CleanText.line(String.join(", ", session.tags())));
        }
        out.append('\n');
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
