package victor.tui.pane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.domain.SearchQuery;
import victor.domain.SessionSummary;
import victor.tui.pane.PaneSearch.Wanted;

/**
 * The message pane: one session's details and its conversation, of which only the messages around the visible ones are held. A value:
 * every operation answers the pane after it and what is to be done.
 *
 * <p>The program that holds it gives it its size ({@link #resize}), the selected session ({@link #show}), what people do ({@link #perform},
 * {@link #scroll}, {@link #click}), what they type while it {@link #isSearching searches} ({@link #search}), and what was read ({@link
 * #accept}); {@link PaneView} draws it. All of it happens on one thread.
 */
public final class Pane {
    private final PaneState state;

    Pane(PaneState state) {
        this.state = state;
    }

    /** A pane without a session and without room. */
    public static Pane empty() {
        return new Pane(PaneState.empty(true));
    }

    /** The same for a conversation that goes on: nothing stands above its messages, and other things can stand between them. */
    public static Pane ofConversation() {
        return new Pane(PaneState.empty(false));
    }

    PaneState state() {
        return state;
    }

    /** The session that is shown, or is about to be; null for none. */
    public @Nullable String sessionId() {
        return state.summary() == null ? null : state.summary().id();
    }

    /**
     * Shows a session from its beginning; the one that is shown already stays as it is.
     *
     * @param summary what the list knows of it, which is drawn at once
     */
    public PaneStep show(SessionSummary summary) {
        return show(summary, 0);
    }

    /**
     * Shows a session at one of its messages.
     *
     * @param messageId where to begin; 0 for the beginning, or to leave the session as it is when it is shown already
     */
    public PaneStep show(SessionSummary summary, long messageId) {
        Turn turn = new Turn(state);
        Loading.show(turn, summary, messageId);
        return finish(turn);
    }

    /**
     * Shows a session from its end, whatever is shown now.
     *
     * @param summary what is known of it
     */
    public PaneStep showEnd(SessionSummary summary) {
        Turn turn = new Turn(state);
        Flowing.showEnd(turn, summary);
        return finish(turn);
    }

    /**
     * Takes the end of the conversation in, where something was added to it, and what stands in it besides.
     *
     * @param insets in the order in which they stand
     * @param follow whether to go to the end; else what is being read stays in its place
     */
    public PaneStep grown(ConversationPage end, List<Inset> insets, boolean follow) {
        Turn turn = new Turn(state);
        Flowing.grown(turn, end, insets, follow);
        return finish(turn);
    }

    /**
     * Puts other things into the conversation.
     *
     * @param insets in the order in which they stand
     * @param follow whether to go to the end; else what is being read stays in its place
     */
    public PaneStep insets(List<Inset> insets, boolean follow) {
        Turn turn = new Turn(state);
        Flowing.insets(turn, insets, follow);
        return finish(turn);
    }

    /** Whether the end of the conversation can be seen. */
    public boolean isAtEnd() {
        return state.reading().isAtEnd();
    }

    /** The messages that are held, in reading order: those around what can be seen. */
    public List<Message> messages() {
        return state.reading().window().page().messages();
    }

    /** Whether there is nothing to be seen at all. */
    public boolean isBlank() {
        return state.reading().window().entries().isEmpty();
    }

    /** Shows no session. */
    public Pane clear() {
        Turn turn = new Turn(state);
        Loading.clear(turn);
        return turn.step().pane();
    }

    /**
     * Reads the shown session again, after somebody changed it; what is being read stays in its place. Nothing for another session.
     *
     * @param summary what the list knows of it now
     */
    public PaneStep refresh(SessionSummary summary) {
        Turn turn = new Turn(state);
        Loading.refresh(turn, summary);
        return finish(turn);
    }

    /**
     * Gives the pane its size. What is being read stays in its place.
     *
     * @param columns width in cells, 0 or more
     * @param rows height in cells, 0 or more
     */
    public PaneStep resize(int columns, int rows) {
        return columns == state.columns() && rows == state.rows()
                ? PaneStep.of(this)
                : finish(new Turn(state, columns, rows));
    }

    /** Does something; nothing when {@link #whyNot} gives a reason. */
    public PaneStep perform(PaneAction action) {
        Turn turn = new Turn(state);
        if (Acting.whyNot(turn, action) == null) {
            Acting.perform(turn, action);
        }
        return finish(turn);
    }

    /**
     * Why an action does nothing now.
     *
     * @return a sentence for people, null when the action can be done
     */
    public @Nullable String whyNot(PaneAction action) {
        return Acting.whyNot(new Turn(state), action);
    }

    /**
     * Scrolls, as the wheel of a mouse does.
     *
     * @param lines down; negative for up
     */
    public PaneStep scroll(int lines) {
        Turn turn = new Turn(state);
        turn.reading = turn.reading.scrolled(lines);
        return finish(turn);
    }

    /** Makes the message in a row the current one, and opens or closes what is folded in that row. */
    public PaneStep click(int column, int row) {
        Turn turn = new Turn(state);
        if (column >= 0 && column < state.columns()) {
            Acting.click(turn, row);
        }
        return finish(turn);
    }

    /** Whether what is typed belongs to the search line of this pane. */
    public boolean isSearching() {
        return state.search() != null && state.search().typing();
    }

    /** What is searched for in this pane; empty for nothing. */
    public String searchText() {
        return state.search() == null ? "" : state.search().text();
    }

    /**
     * Searches for this, from where the search began. Called with the whole text after each change of it, while the pane {@link #isSearching
     * searches}.
     *
     * @param text in the language of search; what it says of sessions (model:, after:, …) plays no part here
     */
    public PaneStep search(String text) {
        Turn turn = new Turn(state);
        Finding.type(turn, text);
        return finish(turn);
    }

    /**
     * In how many messages there are hits, for the search line: {@code 3 of 17}, {@code 17+} while it is counted, {@code nothing found}; empty
     * without a search.
     */
    public String hitCount() {
        return state.search() == null ? "" : state.search().count();
    }

    /**
     * Marks what a search of the list found; a search within the pane marks its own hits instead, and begins with this one's when its next
     * hit is asked for.
     *
     * @param query null for nothing
     */
    public Pane mark(@Nullable SearchQuery query) {
        Wanted before = state.marked();
        boolean same = query == null
                ? before == null
                : before != null
                        && before.query().terms().equals(query.terms())
                        && before.query().roles().equals(query.roles());
        if (same) {
            return this;
        }
        Turn turn = new Turn(state);
        turn.marked = query == null ? null : Wanted.of(query);
        return turn.step().pane();
    }

    /** Where one is, for a status line: {@code message 123 of 50,000}; empty without messages. */
    public String position() {
        return position(0);
    }

    /**
     * The same where it is known elsewhere how many messages there are.
     *
     * @param known so many at least
     */
    public String position(int known) {
        Entry entry = state.reading().currentEntry();
        int total = Math.max(known, total());
        if (total == 0) {
            return "";
        }
        int number = entry == null ? 0 : entry.number();
        return number == 0
                ? Counts.of(total, "message")
                : "message " + Counts.of(number) + " of " + Counts.of(Math.max(number, total));
    }

    /** How many messages the session has, as far as that is known. */
    int total() {
        SessionSummary summary = state.summary();
        var page = state.reading().window().page();
        int held = page.messages().isEmpty()
                ? 0
                : page.firstNumber() + page.messages().size() - 1;
        int known = summary == null ? 0 : summary.messageCount();
        return page.atEnd() && held > 0 ? held : Math.max(held, known);
    }

    /** Takes in what was read. */
    public PaneStep accept(PaneAnswer answer) {
        Turn turn = new Turn(state);
        if (answer instanceof PaneAnswer.Opened opened) {
            Loading.opened(turn, opened);
        } else if (answer instanceof PaneAnswer.Paged paged) {
            Loading.paged(turn, paged);
        } else if (answer instanceof PaneAnswer.CompactedMessages compacted) {
            Loading.compacted(turn, compacted);
        } else if (answer instanceof PaneAnswer.Found found) {
            Finding.found(turn, found);
        } else if (answer instanceof PaneAnswer.Failed failed) {
            Loading.failed(turn, failed);
        } else if (answer.generation() == state.awaited().typed()) {
            Finding.look(turn);
        } else if (answer.generation() == state.awaited().late()) {
            turn.isLate = true;
        }
        return finish(turn);
    }

    private static PaneStep finish(Turn turn) {
        Loading.prefetch(turn);
        return turn.step();
    }
}
