package victor.tui.browser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that something is being done which takes its time. */
final class Working {
    /** After so many milliseconds it is said. */
    static final int SLOW_MILLIS = 200;

    /** What can be cancelled. */
    static final String EXPORTING = "Exporting…";

    private Working() {}

    /** What follows from an update: work that begins, and work that has ended. */
    static Next followed(Event event, Next next) {
        Browser browser = next.browser();
        if (browser.notices().work() != null && isEnd(event)) {
            browser = browser.with(browser.notices().working(null));
        }
        List<Effect> effects = new ArrayList<>(next.effects());
        for (Effect effect : next.effects()) {
            String text = text(effect);
            if (text != null) {
                Notices begun = browser.notices().working(text);
                browser = browser.with(begun);
                effects.add(new Effect.Later(SLOW_MILLIS, new Event.StillWorking(begun.number())));
            }
        }
        return new Next(browser, effects);
    }

    /** Still not there: from now on it is shown. */
    static Next slow(Browser browser, Event.StillWorking event) {
        Notices notices = browser.notices();
        Notices.Work work = notices.work();
        return Next.of(work == null || work.number() != event.number() ? browser : browser.with(notices.slowly()));
    }

    /** Whether what is shown as being done can be ended now. */
    static boolean isCancellable(Browser browser) {
        Notices.Work work = browser.notices().work();
        return work != null && work.isCancellable();
    }

    private static boolean isEnd(Event event) {
        return event instanceof Event.Changed
                || event instanceof Event.Told
                || event instanceof Event.FileExists
                || (event instanceof Event.Failed failed && text(failed.effect()) != null);
    }

    private static @Nullable String text(Effect effect) {
        if (effect instanceof Effect.Export) {
            return EXPORTING;
        }
        if (effect instanceof Effect.Import) {
            return "Importing…";
        }
        if (effect instanceof Effect.Delete delete) {
            return "Deleting " + Numbers.sessions(delete.ids().size()) + "…";
        }
        if (effect instanceof Effect.Clear clear) {
            return "Deleting " + Numbers.sessions(clear.agreed().size()) + "…";
        }
        if (effect instanceof Effect.Retag retag) {
            return "Changing " + Numbers.sessions(retag.ids().size()) + "…";
        }
        return effect instanceof Effect.SetModel set
                ? "Changing " + Numbers.sessions(set.ids().size()) + "…"
                : null;
    }
}
