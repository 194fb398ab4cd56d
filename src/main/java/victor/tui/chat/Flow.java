package victor.tui.chat;

import java.util.ArrayList;
import java.util.List;
import victor.service.chat.ConversationView;
import victor.tui.pane.PaneAnswer;
import victor.tui.pane.PaneRequest;
import victor.tui.pane.PaneStep;
import victor.tui.widget.Area;

/** Keeps the conversation on the screen: as large as there is room, at its end as long as that is followed. */
final class Flow {
    /** The tokens of a longer conversation are counted only when it is sent or asked for. */
    private static final int COUNTED = 500;

    private Flow() {}

    /** What follows from every change. */
    @SuppressWarnings("ReferenceEquality") // Values that never change: the same one means that nothing happened to it.
    static Next settle(Chat before, Next next) {
        Chat chat = next.chat();
        Area area = chat.layout().conversation();
        Next sized = stepped(chat, chat.pane().resize(area.columns(), area.rows()));
        boolean moved = sized.chat().pane() != chat.pane();
        boolean spoken = chat.reply() != before.reply()
                || chat.insets().size() != before.insets().size();
        Next all = sized.after(next.effects());
        if ((moved && chat.following()) || spoken) {
            Chat there = all.chat();
            return stepped(there, there.pane().insets(there.insets(), there.following()))
                    .after(all.effects());
        }
        return all;
    }

    /** The conversation as it is now; what commands answered goes with the conversation that it was about. */
    static Next state(Chat chat, Event.State state) {
        ConversationView before = chat.view();
        String undrafted = state.view().undrafted();
        Chat known = chat.with(state.view());
        if (undrafted != null && (before == null || before.undrafted() == null)) {
            known = Told.problem(known, undrafted + ". What is said is lost unless it is saved.", "");
        }
        if (state.other()) {
            known = known.withoutPanels().following(true);
            known = known.with(known.pane().showEnd(Chat.SHOWN).pane());
        }
        Next grown = stepped(known, known.pane().grown(state.end(), known.insets(), known.following()));
        boolean cheap = state.view().messages() > 0 && state.view().messages() <= COUNTED;
        return cheap && state.view().tokens() == null ? grown.and(new Effect.Measure()) : grown;
    }

    /** Takes what a person did in the conversation; the end is followed as long as it can be seen. */
    static Next moved(Chat chat, PaneStep step) {
        boolean goesElsewhere = false;
        for (PaneRequest request : step.requests()) {
            // What is to be seen is still to be read; until then the end stays on the screen.
            goesElsewhere |= request instanceof PaneRequest.Open open && open.messageId() != PaneRequest.Open.END;
        }
        return stepped(chat.following(step.pane().isAtEnd() && !goesElsewhere), step);
    }

    /** Takes what the pane came to; its requests become effects. */
    static Next stepped(Chat chat, PaneStep step) {
        List<Effect> effects = new ArrayList<>();
        Notices notices = chat.notices();
        for (PaneRequest request : step.requests()) {
            if (request instanceof PaneRequest.Report report) {
                notices = notices.problem(new Notices.Problem(report.message(), ""));
            } else {
                effects.add(effect(request));
            }
        }
        return new Next(chat.with(step.pane()).with(notices), effects);
    }

    private static Effect effect(PaneRequest request) {
        if (request instanceof PaneRequest.Read read) {
            return new Effect.ReadPane(read);
        }
        if (request instanceof PaneRequest.Remind remind) {
            return new Effect.Later(
                    remind.milliseconds(), new Event.PaneAnswered(new PaneAnswer.Reminder(remind.generation())));
        }
        if (request instanceof PaneRequest.Copy copy) {
            return new Effect.Copy(copy.text(), copy.what());
        }
        if (request instanceof PaneRequest.View view) {
            return new Effect.Show(view.text(), view.name());
        }
        if (request instanceof PaneRequest.ViewConversation) {
            return new Effect.ShowConversation();
        }
        throw new IllegalStateException(request.toString());
    }
}
