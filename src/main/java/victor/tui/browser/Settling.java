package victor.tui.browser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.tui.pane.PaneRequest;
import victor.tui.pane.PaneStep;

/** What follows from every change: the selection is on the screen, the pane shows the selected session, what is needed soon is read. */
final class Settling {
    private Settling() {}

    /** @param before null at the beginning */
    static Next settle(@Nullable Browser before, Next next) {
        List<Effect> effects = new ArrayList<>(next.effects());
        Browser browser = next.browser();
        if (isToBeShortened(browser)) {
            Next anew = Lists.anew(browser);
            browser = anew.browser();
            effects.addAll(anew.effects());
        }
        browser = browser.with(browser.list().visible(browser.height()));
        Next more = Lists.more(browser);
        if (more != null) {
            browser = more.browser();
            effects.addAll(more.effects());
        }
        Next hits = Searching.more(browser);
        if (hits != null) {
            browser = hits.browser();
            effects.addAll(hits.effects());
        }
        browser = sized(before, browser, effects);
        return new Next(shown(browser, effects), effects);
    }

    /** Not before what was asked for is there, or the answer would always be to an older question. */
    private static boolean isToBeShortened(Browser browser) {
        return browser.list().isTooLong()
                && browser.list().loading() == SessionList.Loading.NOTHING
                && browser.search() == null
                && browser.marks().from() == null;
    }

    private static Browser sized(@Nullable Browser before, Browser browser, List<Effect> effects) {
        Layout.Area area = browser.layout().pane();
        Layout.Area was = before == null ? null : before.layout().pane();
        boolean same = was != null && area.columns() == was.columns() && area.rows() == was.rows();
        return same ? browser : stepped(browser, browser.pane().resize(area.columns(), area.rows()), effects);
    }

    /** The pane follows the selection, and shows the place that was found. */
    private static Browser shown(Browser browser, List<Effect> effects) {
        Row row = browser.selected();
        if (row == null) {
            return browser.pane().sessionId() == null
                    ? browser
                    : browser.with(browser.pane().clear());
        }
        if (row.id().equals(browser.pane().sessionId())) {
            return browser;
        }
        Long message = row.hit() == null ? null : row.hit().messageId();
        return stepped(browser, browser.pane().show(row.session(), message == null ? 0 : message), effects);
    }

    /** Takes what the pane came to; its requests become effects. */
    static Browser stepped(Browser browser, PaneStep step, List<Effect> effects) {
        for (PaneRequest request : step.requests()) {
            effects.add(effect(request));
        }
        return browser.with(step.pane());
    }

    static Next stepped(Browser browser, PaneStep step) {
        List<Effect> effects = new ArrayList<>();
        Browser after = stepped(browser, step, effects);
        return new Next(after, effects);
    }

    private static Effect effect(PaneRequest request) {
        if (request instanceof PaneRequest.Read read) {
            return new Effect.ReadPane(read);
        }
        if (request instanceof PaneRequest.Remind remind) {
            return new Effect.Later(
                    remind.milliseconds(),
                    new Event.PaneAnswered(new victor.tui.pane.PaneAnswer.Reminder(remind.generation())));
        }
        if (request instanceof PaneRequest.Copy copy) {
            return new Effect.Copy(copy.text(), copy.what());
        }
        if (request instanceof PaneRequest.View view) {
            return new Effect.Show(view.text(), view.name());
        }
        if (request instanceof PaneRequest.ViewConversation conversation) {
            return new Effect.ShowConversation(conversation.sessionId());
        }
        throw new IllegalStateException(request.toString());
    }
}
