package victor.tui.browser;

import org.jspecify.annotations.Nullable;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.KeyName;
import victor.tui.pane.PaneAction;
import victor.tui.widget.Editor;

/** The search within the conversation, as it is typed. */
final class PaneSearching {
    private PaneSearching() {}

    static Next open(Browser browser) {
        Next next = Settling.stepped(browser, browser.pane().perform(PaneAction.SEARCH));
        Editor field = Editor.line(browser.pane().searchText());
        return new Next(next.browser().with(next.browser().view().field(field)), next.effects());
    }

    static Next typed(Browser browser, Input input) {
        Editor field = browser.view().paneField();
        if (field == null) {
            return Next.of(browser);
        }
        if (!(input instanceof Key key)) {
            return edited(browser, field.accept(input, browser.screen().columns()));
        }
        if (key.equals(Key.of(KeyName.ESCAPE))) {
            return leave(browser);
        }
        if (key.equals(Key.of(KeyName.ENTER))) {
            Browser closed = browser.with(browser.view().field(null));
            return Settling.stepped(closed, closed.pane().perform(PaneAction.KEEP_SEARCH));
        }
        PaneAction move = movement(key);
        return move != null
                ? Settling.stepped(browser, browser.pane().perform(move))
                : edited(browser, field.accept(key, browser.screen().columns()));
    }

    private static @Nullable PaneAction movement(Key key) {
        if (key.equals(Key.of(KeyName.DOWN)) || key.equals(Key.ctrl('n'))) {
            return PaneAction.NEXT_HIT;
        }
        return key.equals(Key.of(KeyName.UP)) || key.equals(Key.ctrl('p')) ? PaneAction.PREVIOUS_HIT : null;
    }

    private static Next edited(Browser browser, @Nullable Editor field) {
        if (field == null) {
            return Next.of(browser);
        }
        Browser typed = browser.with(browser.view().field(field));
        return field.text().equals(browser.pane().searchText())
                ? Next.of(typed)
                : Settling.stepped(typed, typed.pane().search(field.text()));
    }

    /** Ends the search; the conversation is again where it was. */
    static Next leave(Browser browser) {
        Browser closed = browser.with(browser.view().field(null));
        return Settling.stepped(closed, closed.pane().perform(PaneAction.LEAVE));
    }
}
