package victor.tui.browser;

import org.jspecify.annotations.Nullable;
import victor.tui.pane.PaneAction;

/** Says why an action can do nothing now; the footer leaves it out then, and a key press says why. */
final class Obstacles {
    private static final String NO_SESSION = "No session is selected.";

    private Obstacles() {}

    /** The reason as a sentence; null when the action can be done. */
    static @Nullable String to(Action action, Browser browser) {
        if (browser.store().isMissing() && needsStore(action)) {
            return "There is no database yet.";
        }
        PaneAction inPane = PaneActions.of(action);
        if (inPane != null
                && (action.context() == Context.PANE || browser.view().paneFocused() || isOfPane(action))) {
            return browser.pane().whyNot(inPane);
        }
        return switch (action) {
            case RESUME, OPEN, SWITCH_PANE, MARK, MARK_RANGE, MARK_ALL, COPY_ID ->
                browser.selected() == null ? NO_SESSION : null;
            case MODEL, RENAME, TAGS, DELETE -> browser.selected() == null ? NO_SESSION : readOnly(browser);
            case EXPORT -> browser.list().isEmpty() ? "There is nothing to export." : null;
            case CLEAR -> notCleared(browser);
            case DETAILS -> browser.notices().problem() == null ? "Nothing went wrong." : null;
            case BACK -> canGoBack(browser) ? null : "This is the beginning; q leaves the browser.";
            case TOGGLE_PANE ->
                Layout.of(browser.screen(), true, false).kind() == Layout.Kind.SINGLE
                        ? "There is room for one of them only; tab changes between them."
                        : null;
            default -> null;
        };
    }

    /** What is cleared is what the filter leaves; with a search, that is not what is listed. */
    private static @Nullable String notCleared(Browser browser) {
        if (browser.search() != null) {
            return "Leave the search first, or mark what it found and delete that.";
        }
        return browser.list().isEmpty() ? "There is nothing to delete." : readOnly(browser);
    }

    private static boolean isOfPane(Action action) {
        return switch (action) {
            case NEXT_MESSAGE, PREVIOUS_MESSAGE, NEXT_HIT, PREVIOUS_HIT -> true;
            default -> false;
        };
    }

    private static boolean needsStore(Action action) {
        return switch (action) {
            case HELP, PALETTE, QUIT, THEME, REDRAW, SUSPEND, DETAILS, IMPORT, DEMO, CHAT -> false;
            default -> true;
        };
    }

    private static @Nullable String readOnly(Browser browser) {
        return browser.store().readOnlyReason();
    }

    private static boolean canGoBack(Browser browser) {
        return browser.view().paneFocused()
                || browser.search() != null
                || !browser.marks().isEmpty()
                || !browser.scope().filter().isEmpty()
                || browser.notices().problem() != null
                || Working.isCancellable(browser);
    }
}
