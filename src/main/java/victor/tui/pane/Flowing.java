package victor.tui.pane;

import java.util.ArrayList;
import java.util.List;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.domain.SessionSummary;

/** What a conversation does that goes on while it is shown. */
final class Flowing {
    private Flowing() {}

    static void showEnd(Turn turn, SessionSummary summary) {
        Loading.clear(turn);
        turn.summary = summary;
        Loading.open(turn, new Target.End());
    }

    static void insets(Turn turn, List<Inset> insets, boolean follow) {
        turn.reading =
                turn.reading.with(turn.reading.window().withInsets(insets)).anchored();
        if (follow) {
            Loading.go(turn, new Target.End());
        } else {
            turn.reading = turn.reading.filled();
        }
    }

    @SuppressWarnings("ReferenceEquality") // The held page itself comes back where nothing is to be joined.
    static void grown(Turn turn, ConversationPage end, List<Inset> insets, boolean follow) {
        Window window = turn.reading.window();
        ConversationPage held = window.page();
        ConversationPage page = follow ? end : joined(held, end);
        if (page == held) {
            insets(turn, insets, false);
            Finding.renew(turn);
            return;
        }
        turn.open = 0;
        turn.before = 0;
        turn.after = 0;
        turn.reading =
                turn.reading.with(window.withInsets(insets).withPage(page)).anchored();
        turn.reading = follow ? turn.reading.atEnd() : turn.reading.filled();
        Finding.renew(turn);
    }

    /** What is held, with what was added to it at its end; where the two do not meet, what is between them is still to be read. */
    private static ConversationPage joined(ConversationPage held, ConversationPage end) {
        int kept = end.firstNumber() - held.firstNumber();
        if (!held.atEnd()) {
            return held;
        }
        if (kept > held.messages().size()) {
            return new ConversationPage(
                    held.firstNumber(), held.messages(), held.previews(), held.gaps(), held.atStart(), false);
        }
        if (kept <= 0) {
            return end;
        }
        List<Message> messages = new ArrayList<>(held.messages().subList(0, kept));
        messages.addAll(end.messages());
        return new ConversationPage(
                held.firstNumber(), messages, held.previews(), held.gaps(), held.atStart(), end.atEnd());
    }
}
