package victor.tui.pane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ConversationPage;
import victor.domain.ConversationPage.Gap;
import victor.domain.Message;
import victor.domain.SessionSummary;

/** Asks for what is to be shown, and takes in what was read. */
final class Loading {
    /** What takes no longer than this shows no sign of being read. */
    private static final int LATE_MILLISECONDS = 200;

    /** With fewer entries than this above or below what can be seen, more are asked for. */
    private static final int FEW = 10;

    /** So many more messages of a gap are read at a time. */
    private static final int COMPACTED = 200;

    private static final long FAILED = -1;

    private Loading() {}

    /** Shows another session, or another place of the one that is shown. */
    static void show(Turn turn, SessionSummary summary, long messageId) {
        SessionSummary shown = turn.summary;
        Target target = messageId == 0 ? new Target.Start() : new Target.ToMessage(messageId);
        if (shown != null && shown.id().equals(summary.id())) {
            if (messageId != 0) {
                go(turn, target);
            }
            return;
        }
        clear(turn);
        turn.summary = summary;
        if (turn.headed) {
            turn.reading = turn.reading.with(turn.reading.window().withHead(HeadEntry.of(summary, null, "", null)));
        }
        open(turn, target);
        turn.late = turn.ticket();
        turn.ask(new PaneRequest.Remind(turn.late, LATE_MILLISECONDS));
    }

    static void clear(Turn turn) {
        Reading empty = Reading.nothing();
        turn.reading = empty.sized(turn.reading.columns(), turn.reading.rows());
        turn.summary = null;
        turn.session = null;
        turn.note = "";
        turn.search = null;
        turn.open = 0;
        turn.compacted = 0;
        turn.found = 0;
        turn.typed = 0;
        turn.late = 0;
        turn.isLate = false;
        turn.before = 0;
        turn.after = 0;
    }

    /** Reads everything that is held again, in its place. */
    static void refresh(Turn turn, SessionSummary summary) {
        SessionSummary shown = turn.summary;
        if (shown == null || !shown.id().equals(summary.id())) {
            return;
        }
        turn.summary = summary;
        // What is under way already goes somewhere else.
        open(turn, turn.open != 0 ? turn.target : stay(turn.reading));
    }

    private static Target stay(Reading reading) {
        Message message = messageAt(reading);
        Entry top = reading.window().find(reading.top().key());
        boolean head = reading.top().key().equals(EntryKey.HEAD);
        return new Target.Stay(
                reading.top(),
                reading.current(),
                head || message == null ? 0 : message.id(),
                top == null ? 0 : top.number());
    }

    /** The first message at or below what can be seen first, else the last one; null when there are none. */
    static @Nullable Message messageAt(Reading reading) {
        ConversationPage page = reading.window().page();
        List<Message> messages = page.messages();
        Entry top = reading.window().find(reading.top().key());
        if (messages.isEmpty()) {
            return null;
        }
        int number =
                top == null ? page.firstNumber() : top.number() + (top.key().isMessage() ? 0 : 1);
        return messages.get(Math.max(0, Math.min(messages.size() - 1, number - page.firstNumber())));
    }

    /** Goes somewhere, at once when it is held. */
    static void go(Turn turn, Target target) {
        ConversationPage page = turn.reading.window().page();
        boolean held = target instanceof Target.Start
                ? page.atStart()
                : target instanceof Target.End
                        ? page.atEnd()
                        : target instanceof Target.ToMessage message && isHeld(turn, message.messageId());
        if (held && turn.open == 0) {
            arrive(turn, target);
        } else {
            open(turn, target);
        }
    }

    private static boolean isHeld(Turn turn, long messageId) {
        return turn.reading.window().indexOf(new EntryKey(EntryKey.Kind.MESSAGE, messageId)) >= 0;
    }

    static void open(Turn turn, Target target) {
        SessionSummary summary = turn.summary;
        if (summary == null) {
            return;
        }
        long messageId = 0;
        if (target instanceof Target.End) {
            messageId = PaneRequest.Open.END;
        } else if (target instanceof Target.ToMessage message) {
            messageId = message.messageId();
        } else if (target instanceof Target.ToHit hit) {
            messageId = hit.messageId();
        } else if (target instanceof Target.Stay place) {
            messageId = place.messageId();
        }
        turn.open = turn.ticket();
        turn.target = target;
        turn.ask(new PaneRequest.Open(turn.open, summary.id(), messageId));
    }

    static void opened(Turn turn, PaneAnswer.Opened answer) {
        SessionSummary summary = turn.summary;
        if (answer.generation() != turn.open || summary == null) {
            return;
        }
        turn.open = 0;
        turn.late = 0;
        turn.isLate = false;
        turn.before = 0;
        turn.after = 0;
        turn.session = answer.session();
        turn.summary = answer.session() == null ? summary : answer.session().summary();
        turn.note = note(answer);
        turn.reading = turn.reading.with(turn.reading.window().withPage(answer.page()));
        updateHead(turn);
        turn.reading = turn.reading.anchored();
        arrive(turn, turn.target);
    }

    private static String note(PaneAnswer.Opened answer) {
        if (answer.session() == null) {
            return "This session is gone: it was deleted meanwhile.";
        }
        ConversationPage page = answer.page();
        if (!page.messages().isEmpty()) {
            return "";
        }
        return page.previews().isEmpty() && page.gaps().isEmpty()
                ? "This session has no messages."
                : "This session has no messages but those in its archive.";
    }

    private static void updateHead(Turn turn) {
        if (turn.summary != null && turn.headed) {
            Window window = turn.reading.window();
            Entry head = HeadEntry.of(turn.summary, turn.session, turn.note, window.find(EntryKey.HEAD));
            turn.reading = turn.reading.with(window.withHead(head));
        }
    }

    private static void arrive(Turn turn, Target target) {
        Reading reading = turn.reading;
        if (target instanceof Target.End) {
            turn.reading = reading.atEnd();
        } else if (target instanceof Target.ToMessage message) {
            Entry entry = reading.window().find(new EntryKey(EntryKey.Kind.MESSAGE, message.messageId()));
            turn.reading = entry == null ? reading.atStart() : reading.at(entry);
        } else if (target instanceof Target.ToHit hit) {
            Finding.arrive(turn, hit);
        } else if (target instanceof Target.Stay place) {
            turn.reading = stayed(reading, place);
        } else {
            turn.reading = reading.atStart();
        }
    }

    private static Reading stayed(Reading reading, Target.Stay place) {
        List<Entry> entries = reading.window().entries();
        if (entries.isEmpty()) {
            return reading;
        }
        Entry near = entries.get(reading.window().nearest(place.number()));
        boolean top = reading.window().indexOf(place.top().key()) >= 0;
        boolean current = reading.window().indexOf(place.current()) >= 0;
        Reading there = reading.at(top ? place.top() : Place.of(near), current ? place.current() : near.key());
        return current ? there : there.scrolled(0);
    }

    static void paged(Turn turn, PaneAnswer.Paged answer) {
        boolean back = answer.direction() == PaneRequest.Direction.BACKWARD;
        if (answer.generation() != (back ? turn.before : turn.after)) {
            return;
        }
        turn.before = back ? 0 : turn.before;
        turn.after = back ? turn.after : 0;
        Window window = turn.reading.window();
        ConversationPage page = answer.page();
        if (back && page.messages().isEmpty() && !page.atStart()) {
            // The message that these were to stand before is gone.
            turn.before = FAILED;
            open(turn, stay(turn.reading));
            return;
        }
        ConversationPage joined = back ? Pages.joined(page, window.page()) : Pages.joined(window.page(), page);
        List<Row> visible = turn.reading.visible();
        int first = visible.isEmpty() ? 0 : visible.get(0).entry().number();
        int last =
                visible.isEmpty() ? 0 : visible.get(visible.size() - 1).entry().number();
        turn.reading = turn.reading.with(window.withPage(Pages.around(joined, first, last)));
    }

    /** Opens a gap, or some more of it; closes it when all of it is open. */
    static void toggleGap(Turn turn, int afterMessageIndex) {
        Window window = turn.reading.window();
        int shown = window.shown(afterMessageIndex);
        for (Gap gap : window.page().gaps()) {
            if (gap.afterMessageIndex() == afterMessageIndex && turn.summary != null) {
                if (shown >= gap.messages()) {
                    turn.reading = turn.reading
                            .with(window.withOpened(afterMessageIndex, List.of()))
                            .anchored()
                            .filled();
                    return;
                }
                turn.compacted = turn.ticket();
                turn.ask(new PaneRequest.Compacted(
                        turn.compacted, turn.summary.id(), afterMessageIndex, shown + COMPACTED));
            }
        }
    }

    static void compacted(Turn turn, PaneAnswer.CompactedMessages answer) {
        if (answer.generation() == turn.compacted) {
            turn.compacted = 0;
            turn.reading =
                    turn.reading.with(turn.reading.window().withOpened(answer.afterMessageIndex(), answer.messages()));
        }
    }

    static void failed(Turn turn, PaneAnswer.Failed answer) {
        long ticket = answer.generation();
        boolean wanted = true;
        if (ticket == turn.open) {
            turn.open = 0;
            turn.late = 0;
            turn.isLate = false;
            if (turn.reading.window().page().messages().isEmpty()) {
                turn.note = answer.message();
                updateHead(turn);
            }
        } else if (ticket == turn.before) {
            turn.before = FAILED;
        } else if (ticket == turn.after) {
            turn.after = FAILED;
        } else if (ticket == turn.compacted) {
            turn.compacted = 0;
        } else if (ticket == turn.found) {
            Finding.failed(turn);
        } else {
            wanted = false;
        }
        if (wanted) {
            turn.ask(new PaneRequest.Report(answer.message()));
        }
    }

    /** Asks for more where what is held ends soon. */
    static void prefetch(Turn turn) {
        ConversationPage page = turn.reading.window().page();
        List<Message> messages = page.messages();
        if (turn.summary == null || turn.open != 0 || messages.isEmpty()) {
            return;
        }
        String id = turn.summary.id();
        List<Row> visible = turn.reading.visible();
        int top = visible.isEmpty() ? 0 : index(turn, visible.get(0));
        int bottom = visible.isEmpty() ? 0 : index(turn, visible.get(visible.size() - 1));
        if (!page.atStart() && turn.before == 0 && top < FEW) {
            turn.before = turn.ticket();
            long anchor = messages.get(0).id();
            turn.ask(new PaneRequest.Page(turn.before, id, PaneRequest.Direction.BACKWARD, anchor));
        }
        int below = turn.reading.window().entries().size() - 1 - bottom;
        if (!page.atEnd() && turn.after == 0 && below < FEW) {
            turn.after = turn.ticket();
            long anchor = messages.get(messages.size() - 1).id();
            turn.ask(new PaneRequest.Page(turn.after, id, PaneRequest.Direction.FORWARD, anchor));
        }
    }

    private static int index(Turn turn, Row row) {
        return turn.reading.window().indexOf(row.entry().key());
    }
}
