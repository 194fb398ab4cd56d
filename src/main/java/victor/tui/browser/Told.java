package victor.tui.browser;

import victor.tui.browser.Notices.Problem;

/** Says things in the status line. */
final class Told {
    private Told() {}

    /** A sentence that goes away by itself. */
    static Next toast(Browser browser, String sentence) {
        Notices notices = browser.notices().toast(sentence);
        return Next.of(
                browser.with(notices), new Effect.Later(Notices.SHOWN_MILLIS, new Event.ToastOver(notices.number())));
    }

    /** A sentence that stays. */
    static Browser problem(Browser browser, String sentence, String details, boolean passing) {
        return browser.with(browser.notices().problem(new Problem(sentence, details, passing)));
    }
}
