package victor.tui.pane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.QueryParser;
import victor.domain.SearchQuery;

/**
 * A search within the pane. A value.
 *
 * @param text what was typed
 * @param typing whether it still is
 * @param wanted what it asks for; null for nothing
 * @param origin what was seen when it began
 * @param findings what is known of where it is
 * @param hit the hit that is shown; null for none yet
 * @param wish what to do as soon as it is known how
 */
record PaneSearch(
        String text,
        boolean typing,
        @Nullable Wanted wanted,
        Origin origin,
        Findings findings,
        @Nullable Hit hit,
        Wish wish) {
    /**
     * What was seen, so that it can be seen again.
     *
     * @param messageId the first message there; 0 when there are none
     * @param beforeId the message before it; 0 when it is the first of all
     * @param number of that message
     */
    record Origin(Place top, EntryKey current, Folds folds, long messageId, long beforeId, int number) {}

    /** What is looked for. */
    record Wanted(SearchQuery query, Marker marker) {
        /** What a query asks of messages; null when that is nothing. */
        static @Nullable Wanted of(SearchQuery query) {
            if (query.terms().isEmpty() && query.roles().isEmpty()) {
                return null;
            }
            SearchQuery within = new SearchQuery(query.source(), query.terms(), query.roles(), List.of());
            return new Wanted(within, new Marker(within));
        }
    }

    /** What is waited for. */
    enum Wish {
        NOTHING,
        FIRST,
        NEXT,
        PREVIOUS
    }

    static PaneSearch begun(Origin origin) {
        return new PaneSearch("", true, null, origin, Findings.NONE, null, Wish.NOTHING);
    }

    /** A search for what was asked for elsewhere. */
    static PaneSearch of(Wanted wanted, Origin origin) {
        return new PaneSearch(wanted.query().source(), false, wanted, origin, Findings.NONE, null, Wish.NOTHING);
    }

    /** The same search for another text. */
    PaneSearch typed(String newText) {
        // Only conditions on the session depend on the time, and they play no part.
        Wanted newWanted = Wanted.of(QueryParser.parse(newText, null, 0));
        return new PaneSearch(newText, typing, newWanted, origin, Findings.NONE, null, Wish.NOTHING);
    }

    PaneSearch typing(boolean isTyping) {
        return new PaneSearch(text, isTyping, wanted, origin, findings, hit, wish);
    }

    PaneSearch with(Findings newFindings) {
        return new PaneSearch(text, typing, wanted, origin, newFindings, hit, wish);
    }

    PaneSearch at(Hit newHit) {
        return new PaneSearch(text, typing, wanted, origin, findings, newHit, Wish.NOTHING);
    }

    PaneSearch wishing(Wish newWish) {
        return new PaneSearch(text, typing, wanted, origin, findings, hit, newWish);
    }

    /** {@code 3 of 17}; empty when nothing is asked for. */
    String count() {
        if (wanted == null) {
            return "";
        }
        if (findings.size() == 0) {
            return findings.isFinished() && wish == Wish.NOTHING ? "nothing found" : "searching";
        }
        int place = hit == null ? 0 : findings.place(hit.key().id());
        String total = Counts.of(findings.size()) + (findings.isFinished() ? "" : "+");
        return place == 0 ? total : Counts.of(place) + " of " + total;
    }
}
