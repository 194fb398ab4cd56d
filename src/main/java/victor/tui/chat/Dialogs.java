package victor.tui.chat;

import java.util.ArrayList;
import java.util.List;
import victor.service.chat.DraftSummary;
import victor.tui.dialog.Answer;
import victor.tui.dialog.Dialog;
import victor.tui.dialog.Placed;
import victor.tui.dialog.Step;
import victor.tui.input.Input;

/** Gives input to the topmost dialog, and does what was decided there. */
final class Dialogs {
    private Dialogs() {}

    static Next update(Chat chat, Input input) {
        Dialog dialog = chat.dialogs().get(chat.dialogs().size() - 1);
        int columns = Math.max(1, chat.screen().columns());
        int rows = Math.max(1, chat.screen().rows());
        Step step = Placed.on(columns, rows, dialog).accept(input);
        Chat after = chat.topmost(step.dialog());
        Answer answer = step.answer();
        return answer == null ? Next.of(after) : answered(after, answer, dialog);
    }

    private static Next answered(Chat chat, Answer answer, Dialog dialog) {
        if (answer instanceof Answer.Chosen chosen) {
            return chosen(chat, chosen);
        }
        if (answer instanceof Answer.Confirmed confirmed && confirmed.token() instanceof Effect effect) {
            return confirmed(chat, effect);
        }
        if (answer instanceof Answer.SwitchModel model) {
            String provider = model.provider().isEmpty() ? "" : model.provider() + ":";
            return Sending.run(chat, "/switch " + provider + model.model());
        }
        if (answer instanceof Answer.Copy copy) {
            return Next.of(chat, new Effect.Copy(copy.text(), "error"));
        }
        // Whoever waits for it must not wait for ever.
        return dialog.name().equals(Opening.TOOLS) ? Next.of(chat, new Effect.AllowTools(false)) : Next.of(chat);
    }

    private static Next confirmed(Chat chat, Effect effect) {
        if (effect instanceof Effect.Discard discard) {
            List<DraftSummary> rest = new ArrayList<>(chat.drafts());
            rest.remove(discard.draft());
            return Next.of(chat.drafts(rest), effect);
        }
        return Actions.work(chat, "doing it", effect);
    }

    private static Next chosen(Chat chat, Answer.Chosen chosen) {
        String id = chosen.id();
        return switch (chosen.dialog()) {
            case Opening.TOOLS -> Next.of(chat, new Effect.AllowTools(id.equals(Opening.ALLOW)));
            case Opening.RESUME -> Sending.run(chat, "/resume " + id);
            case Opening.PALETTE -> command(chat, id);
            case Opening.DRAFT, Opening.OFFER -> draft(chat, id);
            case Opening.COMPACT -> id.startsWith("/") ? Sending.run(chat, id) : Next.of(chat);
            case Opening.SWITCH -> tooLong(chat, id);
            case Opening.WHICH -> which(chat, id);
            case Leaving.DIALOG -> leave(chat, id);
            default -> Next.of(chat);
        };
    }

    /** One of several models of a name. */
    private static Next which(Chat chat, String model) {
        Chat decided = chat.pending(null);
        if (chat.pending() instanceof Effect.Choose choose) {
            return Actions.work(
                    decided, "switching the model", new Effect.Choose(choose.line(), choose.which(), model));
        }
        // What was to be said first is in the editor meanwhile, and is said by this.
        Chat begun = decided.with(decided.composer().cleared());
        return Actions.work(begun, "opening the conversation", new Effect.Begin(model));
    }

    /** The conversation is too long for the model that was chosen. */
    private static Next tooLong(Chat chat, String id) {
        Effect pending = chat.pending();
        Chat decided = chat.pending(null);
        if (id.equals(Opening.COMPACT_FIRST)) {
            return Actions.perform(decided, Action.COMPACT);
        }
        return id.equals(Opening.GO_ON) && pending != null
                ? Actions.work(decided, "switching the model", pending)
                : Next.of(decided);
    }

    private static Next command(Chat chat, String id) {
        Action action = Action.named(id);
        if (action != null) {
            return Actions.perform(chat, action);
        }
        return Completing.offering(chat.reading(false).with(chat.composer().replaced(id + " ")));
    }

    private static Next leave(Chat chat, String id) {
        return switch (id) {
            case Leaving.SAVE -> Actions.work(chat, "saving", new Effect.SaveAndLeave());
            case Leaving.DRAFT -> Next.of(chat, new Effect.Leave());
            default -> Next.of(chat);
        };
    }

    private static Next draft(Chat chat, String id) {
        DraftSummary draft = chat.drafts().get(0);
        List<DraftSummary> rest = chat.drafts().subList(1, chat.drafts().size());
        return switch (id) {
            case Opening.RECOVER -> Actions.work(chat.drafts(rest), "opening the draft", new Effect.Recover(draft));
            case Opening.DISCARD -> Next.of(Opening.discard(chat, draft));
            default -> Next.of(chat);
        };
    }
}
