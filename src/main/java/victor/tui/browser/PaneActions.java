package victor.tui.browser;

import org.jspecify.annotations.Nullable;
import victor.tui.pane.PaneAction;

/** What an action of the browser is to the conversation. */
final class PaneActions {
    private PaneActions() {}

    /** Null when the conversation has nothing to do with it. */
    static @Nullable PaneAction of(Action action) {
        return switch (action) {
            case UP -> PaneAction.LINE_UP;
            case DOWN -> PaneAction.LINE_DOWN;
            case PAGE_UP -> PaneAction.PAGE_UP;
            case PAGE_DOWN -> PaneAction.PAGE_DOWN;
            case HALF_PAGE_UP -> PaneAction.HALF_PAGE_UP;
            case HALF_PAGE_DOWN -> PaneAction.HALF_PAGE_DOWN;
            case FIRST -> PaneAction.FIRST;
            case LAST -> PaneAction.LAST;
            case NEXT_MESSAGE -> PaneAction.NEXT_MESSAGE;
            case PREVIOUS_MESSAGE -> PaneAction.PREVIOUS_MESSAGE;
            case NEXT_PART -> PaneAction.NEXT_PART;
            case PREVIOUS_PART -> PaneAction.PREVIOUS_PART;
            case FOLD -> PaneAction.TOGGLE;
            case NEXT_HIT -> PaneAction.NEXT_HIT;
            case PREVIOUS_HIT -> PaneAction.PREVIOUS_HIT;
            case COPY_MESSAGE -> PaneAction.COPY_MESSAGE;
            case COPY_CODE -> PaneAction.COPY_CODE;
            case EDIT -> PaneAction.VIEW_MESSAGE;
            case PAGER -> PaneAction.VIEW_CONVERSATION;
            default -> null;
        };
    }
}
