package victor.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import victor.command.Result;
import victor.domain.SearchHit;
import victor.render.Look;
import victor.render.SessionLines;
import victor.text.CleanText;

/** The pages of what a search finds; each asks again for as many more. */
final class FoundPages implements Listing.Pages {
    private final Searching searching;
    private final Look look;
    private final int size;
    private final Set<String> known = new HashSet<>();

    /** @param size how many sessions are on a page */
    FoundPages(Searching searching, Look look, int size) {
        this.searching = searching;
        this.look = look;
        this.size = size;
    }

    /** Runs the search. */
    interface Searching {
        /** What is found, at most so many. */
        Result.Found found(int limit);
    }

    @Override
    public Listing.Page next(int first) {
        Result.Found found = searching.found(known.size() + size);
        List<SearchHit> fresh = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (SearchHit hit : found.result().hits()) {
            // What was found meanwhile is in front, and what was there may be gone.
            if (known.add(hit.session().id())) {
                fresh.add(hit);
                ids.add(hit.session().id());
            }
        }
        boolean more = found.result().more();
        StringBuilder out = new StringBuilder();
        String query = "'" + CleanText.line(found.query()) + "'";
        if (fresh.isEmpty()) {
            out.append("No ")
                    .append(first > 1 ? "more " : "")
                    .append("sessions found matching ")
                    .append(query);
        } else {
            out.append("Sessions ").append(first).append(" to ").append(first + fresh.size() - 1);
            out.append(more ? "" : " of " + known.size())
                    .append(" matching ")
                    .append(query)
                    .append('.');
        }
        new SessionLines(out.append('\n'), look, first).hits(fresh);
        out.append(more ? "Type next for more.\n" : "");
        return new Listing.Page(out.toString(), ids, more);
    }
}
