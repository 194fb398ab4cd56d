package victor.tui.pane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ConversationPage;
import victor.domain.SearchQuery;
import victor.domain.Session;
import victor.domain.SessionSummary;
import victor.text.CleanText;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/**
 * The message pane: one session's details and its conversation, of which only the messages around the visible ones are held. A value:
 * every operation answers the pane after it and what is to be done.
 *
 * <p>The program that holds it gives it its size ({@link #resize}), the selected session ({@link #show}), what people do ({@link #perform},
 * {@link #scroll}, {@link #click}), what they type while it {@link #isSearching searches} ({@link #search}), and what was read ({@link
 * #accept}); {@link PaneView} draws it.
 */
public final class Pane {
    private final long generation;
    private final int columns;
    private final int rows;
    private final @Nullable SessionSummary summary;
    private final @Nullable Session session;
    private final ConversationPage page;

    private Pane(
            long generation,
            int columns,
            int rows,
            @Nullable SessionSummary summary,
            @Nullable Session session,
            ConversationPage page) {
        this.generation = generation;
        this.columns = columns;
        this.rows = rows;
        this.summary = summary;
        this.session = session;
        this.page = page;
    }

    /** A pane without a session and without room. */
    public static Pane empty() {
        return new Pane(0, 0, 0, null, null, ConversationPage.EMPTY);
    }

    /** The session that is shown, or is about to be; null for none. */
    public @Nullable String sessionId() {
        return summary == null ? null : summary.id();
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
     * @param messageId where to begin; 0 for the beginning
     */
    public PaneStep show(SessionSummary summary, long messageId) {
        if (summary.id().equals(sessionId())) {
            return PaneStep.of(this);
        }
        Pane next = new Pane(generation + 1, columns, rows, summary, null, ConversationPage.EMPTY);
        return new PaneStep(next, List.of(new PaneRequest.Open(generation + 1, summary.id(), messageId)));
    }

    /** Shows no session. */
    public Pane clear() {
        return new Pane(generation + 1, columns, rows, null, null, ConversationPage.EMPTY);
    }

    /**
     * Reads the shown session again, after somebody changed it; what is being read stays in its place.
     *
     * @param summary what the list knows of it now
     */
    public PaneStep refresh(SessionSummary summary) {
        return new PaneStep(this, List.of(new PaneRequest.Open(generation, summary.id(), 0)));
    }

    /**
     * Gives the pane its size. What is being read stays in its place.
     *
     * @param columns width in cells, 0 or more
     * @param rows height in cells, 0 or more
     */
    public PaneStep resize(int columns, int rows) {
        return PaneStep.of(new Pane(generation, columns, rows, summary, session, page));
    }

    /** Does something; nothing when {@link #whyNot} gives a reason. */
    public PaneStep perform(PaneAction action) {
        return PaneStep.of(this);
    }

    /**
     * Why an action does nothing now.
     *
     * @return a sentence for people, null when the action can be done
     */
    public @Nullable String whyNot(PaneAction action) {
        return summary == null ? "No session is selected." : null;
    }

    /**
     * Scrolls, as the wheel of a mouse does.
     *
     * @param lines down; negative for up
     */
    public PaneStep scroll(int lines) {
        return PaneStep.of(this);
    }

    /** Makes the message in a row the current one, and opens or closes what is folded in that row. */
    public PaneStep click(int column, int row) {
        return PaneStep.of(this);
    }

    /** Whether what is typed belongs to the search line of this pane. */
    public boolean isSearching() {
        return false;
    }

    /** What is searched for in this pane; empty for nothing. */
    public String searchText() {
        return "";
    }

    /**
     * Searches for this, from where the search began. Called with the whole text after each change of it.
     *
     * @param text in the language of search; what it says of sessions (model:, after:, …) plays no part here
     */
    public PaneStep search(String text) {
        return PaneStep.of(this);
    }

    /** How many hits there are, for the search line: {@code 3 of 17}, {@code 17+}, {@code nothing found}; empty without a search. */
    public String hitCount() {
        return "";
    }

    /**
     * Marks what a search of the list found; a search within the pane marks its own hits instead.
     *
     * @param query null for nothing
     */
    public Pane mark(@Nullable SearchQuery query) {
        return this;
    }

    /** Where one is, for a status line: {@code message 123 of 50,000}; empty without messages. */
    public String position() {
        return "";
    }

    /** Takes in what was read. */
    public PaneStep accept(PaneAnswer answer) {
        if (answer.generation() == generation && answer instanceof PaneAnswer.Opened opened) {
            return PaneStep.of(new Pane(generation, columns, rows, summary, opened.session(), opened.page()));
        }
        return PaneStep.of(this);
    }

    void draw(Canvas canvas, boolean focused) {
        if (summary == null) {
            canvas.put(0, 0, "No session is selected.", Style.of(Role.MUTED));
            return;
        }
        canvas.put(0, 0, CleanText.line(summary.title()), Style.of(focused ? Role.HEADING : Role.MUTED));
    }
}
