package victor.tui.browser;

import java.util.List;
import victor.tui.input.EndOfInput;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.Mouse;
import victor.tui.input.Paste;
import victor.tui.input.Resize;

/**
 * What happens next. A pure function: it reads no clock and no file and draws nothing; what is to be done is in the effects of its
 * answer.
 */
final class Update {
    private Update() {}

    /** What the browser does first. */
    static Next begin(Browser browser) {
        Next reading = Next.of(browser, Lists.reading(browser, List.of()), Lists.counting(browser), new Effect.Look());
        return Settling.settle(null, reading);
    }

    static Next update(Browser browser, Event event) {
        Next next =
                event instanceof Event.Typed typed ? typed(browser, typed.input()) : Arrivals.update(browser, event);
        return Settling.settle(browser, Working.followed(event, next));
    }

    private static Next typed(Browser browser, Input input) {
        if (input instanceof Resize size) {
            return Next.of(browser.with(new victor.tui.view.Size(size.columns(), size.rows())));
        }
        if (input instanceof EndOfInput) {
            return Next.of(browser, new Effect.Leave(new Outcome.Quit()));
        }
        if (input instanceof Key key && key.equals(CANCEL)) {
            return cancel(browser);
        }
        Browser awake = input instanceof Key ? browser.leaving(false) : browser;
        if (!awake.dialogs().isEmpty()) {
            return Dialogs.update(awake, input);
        }
        if (input instanceof Mouse mouse) {
            return Clicks.update(awake, mouse);
        }
        if (awake.isSearching()) {
            return Searching.typed(awake, input);
        }
        if (awake.view().paneField() != null) {
            return PaneSearching.typed(awake, input);
        }
        if (input instanceof Paste) {
            return Told.toast(
                    awake,
                    "Pasted text goes into a field; "
                            + awake.settings().bindings().shown(Action.SEARCH) + " opens the one to search.");
        }
        return input instanceof Key key ? pressed(awake, key) : Next.of(awake);
    }

    static final Key CANCEL = Key.ctrl('c');

    private static Next pressed(Browser browser, Key key) {
        Action action = browser.settings().bindings().at(browser.context(), key);
        if (action == null) {
            return Next.of(browser);
        }
        return Actions.perform(browser, action);
    }

    /** Ctrl+C: out of whatever is open; a second one leaves. */
    private static Next cancel(Browser browser) {
        if (browser.leaving()) {
            return Next.of(browser, new Effect.Leave(new Outcome.Quit()));
        }
        Browser armed = browser.leaving(true);
        if (!browser.dialogs().isEmpty()) {
            return Next.of(armed.topmost(null));
        }
        if (browser.isSearching()) {
            return Searching.leave(armed);
        }
        if (browser.view().paneField() != null) {
            return PaneSearching.leave(armed);
        }
        return Told.toast(armed, "Press Ctrl+C again to leave.");
    }
}
