package victor.tui.browser;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.TimeExpression;
import victor.tui.dialog.Answer;
import victor.tui.dialog.Dialog;
import victor.tui.dialog.ExportDialog;
import victor.tui.dialog.Placed;
import victor.tui.dialog.Step;
import victor.tui.input.Input;

/** Gives input to the topmost dialog, and does what was decided there. */
final class Dialogs {
    private Dialogs() {}

    static Next update(Browser browser, Input input) {
        Dialog dialog = browser.dialogs().get(browser.dialogs().size() - 1);
        int columns = Math.max(1, browser.screen().columns());
        int rows = Math.max(1, browser.screen().rows());
        Step step = Placed.on(columns, rows, dialog).accept(input);
        Browser after = browser.topmost(step.dialog());
        Answer answer = step.answer();
        return answer == null ? Next.of(after) : answered(after, answer, dialog);
    }

    private static Next answered(Browser browser, Answer answer, Dialog dialog) {
        if (answer instanceof Answer.Confirmed confirmed) {
            return confirmed.token() instanceof Answer inner
                    ? answered(browser, inner, dialog)
                    : confirmed.token() instanceof Effect effect ? Next.of(browser, effect) : Next.of(browser);
        }
        if (answer instanceof Answer.Chosen chosen) {
            return chosen(browser, chosen);
        }
        if (answer instanceof Answer.Filter filter) {
            return Actions.filtered(browser, filter(filter, browser.now()));
        }
        if (answer instanceof Answer.Export export) {
            ExportDialog origin = dialog instanceof ExportDialog asked ? asked : null;
            return Next.of(browser, exporting(browser, export, origin));
        }
        Effect effect = effect(answer);
        return effect == null ? Next.of(browser) : Next.of(browser, effect);
    }

    private static @Nullable Effect effect(Answer answer) {
        if (answer instanceof Answer.Rename rename) {
            return new Effect.Rename(rename.id(), rename.title());
        }
        if (answer instanceof Answer.Retag retag) {
            return new Effect.Retag(retag.ids(), List.copyOf(retag.added()), List.copyOf(retag.removed()));
        }
        if (answer instanceof Answer.SwitchModel model) {
            return new Effect.SetModel(model.ids(), model.provider(), model.model());
        }
        if (answer instanceof Answer.Import taken) {
            return new Effect.Import(taken.file());
        }
        return answer instanceof Answer.Copy copy ? new Effect.Copy(copy.text(), "error") : null;
    }

    private static Next chosen(Browser browser, Answer.Chosen chosen) {
        switch (chosen.dialog()) {
            case Opening.PALETTE -> {
                Action action = Action.named(chosen.id());
                return action == null ? Next.of(browser) : Actions.perform(browser, action);
            }
            case Opening.SORT -> {
                SessionOrder.By by = SessionOrder.By.valueOf(chosen.id());
                boolean same = by == browser.scope().order().by();
                return Actions.ordered(
                        browser,
                        new SessionOrder(by, same && !browser.scope().order().reverse()));
            }
            case Opening.THEME -> {
                Settings settings = browser.settings().withTheme(chosen.id());
                return Next.of(browser.with(settings), new Effect.UseTheme(chosen.id()));
            }
            default -> {
                return Next.of(browser);
            }
        }
    }

    private static Effect exporting(Browser browser, Answer.Export answer, @Nullable ExportDialog origin) {
        List<String> ids = switch (answer.what()) {
            case Opening.THIS -> List.of(String.valueOf(browser.list().selectedId()));
            case Opening.MARKED -> browser.marks().list();
            default -> List.of();
        };
        return new Effect.Export(ids, browser.scope().filter(), answer, origin);
    }

    private static SessionFilter filter(Answer.Filter typed, long now) {
        Clock clock = Clock.fixed(Instant.ofEpochMilli(now), ZoneId.systemDefault());
        return new SessionFilter(
                null,
                typed.provider().isEmpty() ? null : typed.provider(),
                typed.model().isEmpty() ? null : typed.model(),
                typed.tag().isEmpty() ? List.of() : List.of(typed.tag()),
                typed.since().isEmpty() ? null : TimeExpression.start(typed.since(), clock),
                typed.until().isEmpty() ? null : TimeExpression.end(typed.until(), clock));
    }
}
