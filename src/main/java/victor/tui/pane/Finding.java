package victor.tui.pane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.tui.pane.PaneSearch.Origin;
import victor.tui.pane.PaneSearch.Wanted;
import victor.tui.pane.PaneSearch.Wish;

/** Searches within the session that is shown. */
final class Finding {
    /** Typing faster than this searches once. */
    private static final int PAUSE_MILLISECONDS = 40;

    private Finding() {}

    /** Opens the search line, with what was searched for already. */
    static void begin(Turn turn) {
        PaneSearch search = turn.search;
        turn.search = search == null ? PaneSearch.begun(origin(turn.reading)) : search.typing(true);
    }

    private static Origin origin(Reading reading) {
        ConversationPage page = reading.window().page();
        List<Message> messages = page.messages();
        Message message = Loading.messageAt(reading);
        int index = message == null ? -1 : messages.indexOf(message);
        if (index == 0 && !page.atStart()) {
            // What stands before it has not been read yet.
            index = Math.min(1, messages.size() - 1);
        }
        long id = index < 0 ? 0 : messages.get(index).id();
        long before = index < 1 ? 0 : messages.get(index - 1).id();
        return new Origin(
                reading.top(), reading.current(), reading.folds(), id, before, page.firstNumber() + Math.max(0, index));
    }

    static void type(Turn turn, String text) {
        PaneSearch search = turn.search;
        if (search == null || !search.typing() || search.text().equals(text)) {
            return;
        }
        PaneSearch changed = search.typed(text);
        turn.search = changed;
        turn.found = 0;
        turn.typed = 0;
        if (changed.wanted() == null) {
            restore(turn, changed.origin());
        } else {
            turn.typed = turn.ticket();
            turn.search = changed.wishing(Wish.FIRST);
            turn.ask(new PaneRequest.Remind(turn.typed, PAUSE_MILLISECONDS));
        }
    }

    /** Leaves the search line, and the search when nothing was typed. */
    static void keep(Turn turn) {
        PaneSearch search = turn.search;
        if (search == null || search.wanted() == null) {
            turn.search = null;
            return;
        }
        turn.search = search.typing(false);
        if (turn.typed != 0) {
            look(turn);
        }
    }

    /** The pause after typing is over. */
    static void look(Turn turn) {
        PaneSearch search = turn.search;
        turn.typed = 0;
        if (search == null || search.wanted() == null) {
            return;
        }
        Origin origin = search.origin();
        if (origin.messageId() == 0) {
            turn.search = search.wishing(Wish.NOTHING);
            return;
        }
        long boundary = origin.beforeId() == 0 ? 0 : origin.messageId();
        turn.search = search.with(Findings.from(origin.beforeId(), boundary)).wishing(Wish.FIRST);
        askOn(turn);
    }

    private static void askOn(Turn turn) {
        PaneSearch search = turn.search;
        if (search != null
                && turn.summary != null
                && search.wanted() != null
                && search.findings().range() != null) {
            turn.found = turn.ticket();
            turn.ask(new PaneRequest.Find(
                    turn.found,
                    turn.summary.id(),
                    search.wanted().query(),
                    search.findings().range()));
        }
    }

    static void found(Turn turn, PaneAnswer.Found answer) {
        PaneSearch search = turn.search;
        if (answer.generation() != turn.found || search == null) {
            return;
        }
        turn.found = 0;
        turn.search = search.with(search.findings().with(answer.hits()));
        askOn(turn);
        fulfil(turn);
    }

    static void failed(Turn turn) {
        turn.found = 0;
        PaneSearch search = turn.search;
        if (search != null) {
            Findings known = search.findings();
            turn.search = search.with(new Findings(known.earlier(), known.later(), null, false, known.boundary()))
                    .wishing(Wish.NOTHING);
        }
    }

    private static void fulfil(Turn turn) {
        PaneSearch search = turn.search;
        if (search == null || search.wish() == Wish.NOTHING) {
            return;
        }
        Hit hit = search.hit();
        boolean backward = search.wish() == Wish.PREVIOUS;
        Findings findings = search.findings();
        boolean first = hit == null || search.wish() == Wish.FIRST;
        long id = hit == null || first
                ? findings.first()
                : findings.beside(hit.key().id(), backward);
        if (id != 0) {
            goTo(turn, id, backward);
        } else if (findings.isFinished()) {
            turn.search = search.wishing(Wish.NOTHING);
            if (first) {
                restore(turn, search.origin());
            }
        }
    }

    /** Goes to the next hit, or the one before; the session's first one where the list was searched, and the pane was not. */
    static void step(Turn turn, boolean backward) {
        PaneSearch search = turn.search;
        Wanted marked = turn.marked;
        if (search == null && marked != null) {
            turn.search = PaneSearch.of(marked, origin(turn.reading));
            look(turn);
            return;
        }
        if (search == null || search.wanted() == null) {
            return;
        }
        Hit hit = search.hit();
        Entry entry = hit == null ? null : turn.reading.window().find(hit.key());
        if (hit != null && entry != null && hit.item() >= 0) {
            Hit next = Hit.next(turn.reading, search.wanted().marker(), entry, hit, backward);
            if (next != null) {
                show(turn, search, next);
                return;
            }
        }
        turn.search = search.wishing(hit == null ? Wish.FIRST : backward ? Wish.PREVIOUS : Wish.NEXT);
        fulfil(turn);
    }

    private static void goTo(Turn turn, long messageId, boolean backward) {
        PaneSearch search = turn.search;
        Entry entry = turn.reading.window().find(new EntryKey(EntryKey.Kind.MESSAGE, messageId));
        if (search == null) {
            return;
        }
        turn.search = search.wishing(Wish.NOTHING);
        if (entry == null || turn.open != 0) {
            Loading.open(turn, new Target.ToHit(messageId, backward));
        } else {
            locate(turn, entry, backward);
        }
    }

    /** The messages around a hit are there. */
    static void arrive(Turn turn, Target.ToHit target) {
        Entry entry = turn.reading.window().find(new EntryKey(EntryKey.Kind.MESSAGE, target.messageId()));
        if (entry == null) {
            turn.reading = turn.reading.atStart();
        } else if (turn.search == null) {
            turn.reading = turn.reading.at(entry);
        } else {
            locate(turn, entry, target.backward());
        }
    }

    private static void locate(Turn turn, Entry entry, boolean backward) {
        PaneSearch search = turn.search;
        if (search == null || search.wanted() == null) {
            return;
        }
        Marker marker = search.wanted().marker();
        turn.reading = Hit.opened(turn.reading, marker, entry);
        Hit hit = Hit.next(turn.reading, marker, entry, null, backward);
        show(turn, search, hit == null ? new Hit(entry.key(), -1, 0, 0) : hit);
    }

    private static void show(Turn turn, PaneSearch search, Hit hit) {
        if (search.wanted() != null) {
            turn.reading = hit.shownIn(turn.reading, search.wanted().marker());
        }
        turn.search = search.at(hit);
    }

    /**
     * The messages are others, or have other numbers: what is being typed is looked for again, and a search that was kept begins anew where
     * its next hit is asked for.
     */
    static void renew(Turn turn) {
        PaneSearch search = turn.search;
        if (search == null) {
            return;
        }
        turn.found = 0;
        turn.typed = 0;
        if (search.typing()) {
            turn.search = PaneSearch.begun(origin(turn.reading)).typed(search.text());
            look(turn);
        } else {
            turn.search = null;
            turn.marked = search.wanted();
        }
    }

    /** Ends the search and goes back to where it began. */
    static void leave(Turn turn) {
        PaneSearch search = turn.search;
        turn.search = null;
        turn.found = 0;
        turn.typed = 0;
        if (search != null) {
            restore(turn, search.origin());
        }
    }

    private static void restore(Turn turn, Origin origin) {
        turn.reading = turn.reading.with(origin.folds());
        boolean held = turn.reading.window().indexOf(origin.top().key()) >= 0;
        if (held && !(turn.open != 0 && turn.target instanceof Target.ToHit)) {
            turn.reading = turn.reading.at(origin.top(), origin.current());
            return;
        }
        long id = origin.top().key().equals(EntryKey.HEAD) ? 0 : origin.messageId();
        Loading.open(turn, new Target.Stay(origin.top(), origin.current(), id, origin.number()));
    }

    /** What is marked: what the pane was searched for, else what the list was. */
    static @Nullable Marker marker(PaneState state) {
        PaneSearch search = state.search();
        Wanted wanted = search == null ? state.marked() : search.wanted();
        return wanted == null ? null : wanted.marker();
    }
}
