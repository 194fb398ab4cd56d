package victor.tui.chat;

import victor.command.ChatResult;
import victor.command.Result;
import victor.service.chat.ConversationView;
import victor.service.chat.TurnEnd;
import victor.tui.pane.PaneAnswer;
import victor.tui.pane.PaneStep;

/** Takes in what a model answers, and what became of effects. */
final class Arrivals {
    /** What takes no longer than this is not said, in milliseconds. */
    static final int SLOW_MILLIS = 200;

    private Arrivals() {}

    static Next update(Chat chat, Event event) {
        if (event instanceof Event.Streamed streamed) {
            Reply reply = chat.reply();
            return Next.of(reply == null ? chat : chat.reply(reply.with(streamed.text(), streamed.thinking())));
        }
        if (event instanceof Event.Said said) {
            Reply reply = chat.reply();
            return Next.of(reply == null ? chat : chat.reply(reply.with(said.message())));
        }
        if (event instanceof Event.Doing doing) {
            Reply reply = chat.reply();
            return Next.of(reply == null ? chat : chat.reply(reply.doing(doing.what())));
        }
        if (event instanceof Event.PaneAnswered answered) {
            return read(chat, answered.answer());
        }
        if (event instanceof Event.TurnOver over) {
            return turnOver(chat, over);
        }
        if (event instanceof Event.ToolsWanted wanted) {
            return Next.of(Opening.tools(chat, wanted.first()));
        }
        return done(chat, event);
    }

    /** A hit that is found elsewhere stays in sight while an answer comes; the end is followed where that is what was read. */
    private static Next read(Chat chat, PaneAnswer answer) {
        PaneStep step = chat.pane().accept(answer);
        if (Searching.isOn(chat)) {
            return Flow.moved(chat, step);
        }
        boolean end = answer instanceof PaneAnswer.Opened && step.pane().isAtEnd();
        return Flow.stepped(chat.following(chat.following() || end), step);
    }

    private static Next turnOver(Chat chat, Event.TurnOver over) {
        TurnEnd end = over.end();
        Next next = Flow.state(closed(chat.reply(null), Opening.TOOLS), over.state());
        String reason = end.reason() == null ? "the answer broke off" : end.reason();
        String again = chat.settings().bindings().shown(Action.AGAIN);
        String hint = again.isEmpty() ? "" : "; " + again + " asks again";
        Chat told = next.chat();
        return switch (end.how()) {
            case COMPLETE -> next.effects().contains(new Effect.Measure()) ? next : next.and(new Effect.Measure());
            case STOPPED -> Told.toast(told, "Stopped; what came is kept").after(next.effects());
            case CUT_OFF -> new Next(Told.problem(told, "Cut off: " + reason + hint, ""), next.effects());
            case FAILED -> new Next(Told.problem(told, reason + hint, ""), next.effects());
        };
    }

    /** Nobody needs the answer to a question of a turn that is over. */
    private static Chat closed(Chat chat, String dialog) {
        return chat.dialog() != null && chat.dialog().name().equals(dialog) ? chat.topmost(null) : chat;
    }

    private static Next done(Chat chat, Event event) {
        if (event instanceof Event.Begun begun) {
            return begun(chat, begun);
        }
        if (event instanceof Event.Answered answered) {
            return answered(idle(chat), answered);
        }
        if (event instanceof Event.Foretold told) {
            return Next.of(chat.withPanel(told.line(), new ResultPanel(told.result(), chat.settings()))
                    .following(true));
        }
        if (event instanceof Event.Changed changed) {
            Next next = Flow.state(idle(chat), changed.state());
            return changed.sentence().isEmpty()
                    ? next
                    : Told.toast(next.chat(), changed.sentence()).after(next.effects());
        }
        if (event instanceof Event.Saved saved) {
            return Flow.state(idle(chat), saved.state()).and(new Effect.Leave());
        }
        if (event instanceof Event.Measured measured) {
            ConversationView view = chat.view();
            return Next.of(view == null ? chat : chat.with(Views.measured(view, measured.length())));
        }
        if (event instanceof Event.FilesListed listed) {
            return Next.of(Completing.files(chat, listed));
        }
        if (event instanceof Event.Failed failed) {
            return failed(idle(chat), failed);
        }
        return shown(chat, event);
    }

    private static Next shown(Chat chat, Event event) {
        if (event instanceof Event.Edited edited) {
            return Completing.offering(chat.reading(false).with(chat.composer().replaced(edited.text())));
        }
        if (event instanceof Event.Written written) {
            return Next.of(idle(chat), new Effect.ShowFile(written.file()));
        }
        if (event instanceof Event.Told told) {
            return Told.toast(chat, told.sentence());
        }
        if (event instanceof Event.ToastOver over) {
            return Next.of(chat.with(chat.notices().withoutToast(over.number())));
        }
        if (event instanceof Event.Slow slow) {
            return Next.of(chat.with(chat.working().late(slow.number())));
        }
        return Opening.read(idle(chat), event);
    }

    private static Next begun(Chat chat, Event.Begun begun) {
        Next next = Flow.state(idle(chat).drafts(begun.drafts()), begun.state());
        Chat there = next.chat();
        if (begun.notice() != null) {
            there = Told.problem(there, begun.notice(), "");
        }
        if (!begun.models().isEmpty()) {
            Chat asking = Opening.which(there, begun.models(), new Effect.Begin(null));
            String message = begun.message();
            return new Next(
                    message != null && asking.composer().isBlank()
                            ? asking.with(asking.composer().replaced(message))
                            : asking,
                    next.effects());
        }
        if (begun.message() != null) {
            return Sending.say(there, begun.message()).after(next.effects());
        }
        if (begun.drafts().isEmpty()) {
            return new Next(there, next.effects());
        }
        boolean asked = there.reply() != null
                || !there.composer().editor().isEmpty()
                || !there.dialogs().isEmpty();
        if (!asked) {
            return new Next(Opening.drafts(there, false), next.effects());
        }
        String key = there.settings().bindings().shown(Action.DRAFTS);
        return Told.toast(there, "There is a conversation that was not saved: " + key)
                .after(next.effects());
    }

    private static Chat idle(Chat chat) {
        return chat.with(chat.working().done());
    }

    private static Next answered(Chat chat, Event.Answered answered) {
        Result result = answered.result();
        Next next = Flow.state(chat, answered.state());
        if (result instanceof Result.Left) {
            return Leaving.ask(next.chat()).after(next.effects());
        }
        if (result instanceof Result.Confirmation question) {
            return new Next(Opening.confirm(next.chat(), answered.line(), question), next.effects());
        }
        if (result instanceof Result.Chat chatted && chatted.result() instanceof ChatResult.Again) {
            return Sending.again(next.chat()).after(next.effects());
        }
        if (result instanceof Result.Chat chatted && chatted.result() instanceof ChatResult.WhichModel which) {
            Effect chosen = new Effect.Choose(answered.line(), which, "");
            return new Next(Opening.which(next.chat(), which.models(), chosen), next.effects());
        }
        if (result instanceof Result.Chat chatted && chatted.result() instanceof ChatResult.Recent recent) {
            return Opening.read(next.chat(), new Event.SessionsRead(recent.sessions()))
                    .after(next.effects());
        }
        Chat told = next.chat().withPanel(answered.line(), new ResultPanel(result, chat.settings()));
        return new Next(told.following(true), next.effects());
    }

    /** What a command cannot do is said where its answer would be. */
    private static Next failed(Chat chat, Event.Failed failed) {
        String line = line(failed.effect());
        Chat over = isTurn(failed.effect()) ? chat.reply(null) : chat;
        if (line.isEmpty() || !failed.details().isEmpty()) {
            return Next.of(Told.problem(over, failed.sentence(), failed.details()));
        }
        return Next.of(over.withPanel(line, new SentencePanel("Error: " + failed.sentence()))
                .following(true));
    }

    /** What was typed; empty where nothing was. */
    private static String line(Effect effect) {
        if (effect instanceof Effect.Run run) {
            return run.line();
        }
        if (effect instanceof Effect.Choose choose) {
            return choose.line();
        }
        return effect instanceof Effect.Confirm confirm ? confirm.line() : "";
    }

    private static boolean isTurn(Effect effect) {
        return effect instanceof Effect.Say || effect instanceof Effect.Again;
    }
}
