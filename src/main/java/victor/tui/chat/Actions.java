package victor.tui.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.Mode;
import victor.service.chat.CompactionRequest;
import victor.service.chat.ConversationView;
import victor.tui.pane.PaneAction;

/** Does what a key, or a choice in the palette, asks for. */
final class Actions {
    private Actions() {}

    static Next perform(Chat chat, Action action) {
        if (action == Action.STOP) {
            return back(chat);
        }
        String obstacle = Obstacles.to(action, chat);
        if (obstacle != null) {
            return action == Action.SEND && chat.composer().isBlank() ? Next.of(chat) : Told.toast(chat, obstacle);
        }
        PaneAction inPane = action.inPane();
        if (inPane != null) {
            return Flow.moved(chat, chat.pane().perform(inPane));
        }
        return switch (action) {
            case SEND -> Sending.send(chat);
            case AGAIN -> Sending.again(chat);
            case SAVE -> Sending.run(chat, "/save");
            case NEW -> Sending.run(chat, "/new");
            case MODE -> mode(chat);
            case COMPACT ->
                preview(chat, new CompactionRequest(CompactionRequest.KEEP, CompactionRequest.Summary.NONE));
            case MODEL -> work(chat, "reading the models", new Effect.ReadModels());
            case RESUME -> work(chat, "reading the sessions", new Effect.ReadSessions());
            default -> other(chat, action);
        };
    }

    private static Next other(Chat chat, Action action) {
        Composer composer = chat.composer();
        return switch (action) {
            case NEW_LINE -> Next.of(chat.with(composer.with(composer.editor().typed("\n"))));
            case SEARCH, FIND -> Searching.open(chat);
            case OTHER_PART -> Next.of(chat.reading(!chat.reading()));
            case WRITE -> Next.of(chat.reading(false));
            case EDIT_TEXT -> Next.of(chat, new Effect.EditText(composer.text()));
            case COPY_ANSWER -> Next.of(chat, new Effect.Copy(String.valueOf(lastAnswer(chat)), "the last answer"));
            case REDRAW -> Next.of(chat, new Effect.Redraw());
            case SUSPEND -> Next.of(chat, new Effect.Suspend());
            case QUIT -> Leaving.ask(chat);
            default -> Next.of(Opening.open(chat, action));
        };
    }

    /** Something that the conversation's thread does while the person waits. */
    static Next work(Chat chat, String what, Effect effect) {
        Working working = chat.working().on(what, effect instanceof Effect.Run);
        return Next.of(
                chat.with(working), effect, new Effect.Later(Arrivals.SLOW_MILLIS, new Event.Slow(working.number())));
    }

    static Next preview(Chat chat, CompactionRequest request) {
        return work(chat, "looking at the messages", new Effect.Preview(request));
    }

    private static Next mode(Chat chat) {
        ConversationView view = chat.view();
        Mode now = view == null ? Mode.PLAN : view.state().mode();
        return Next.of(chat, new Effect.SetMode(now.next()));
    }

    /** Out of one thing, the most urgent first. */
    private static Next back(Chat chat) {
        Reply reply = chat.reply();
        if (reply != null && !reply.stopping()) {
            return Next.of(chat.reply(reply.stopped()), new Effect.Stop());
        }
        if (chat.working().stoppable()) {
            return Next.of(chat.with(chat.working().stopped()), new Effect.Stop());
        }
        if (chat.reading() && Searching.isOn(chat)) {
            return Searching.end(chat);
        }
        if (chat.reading()) {
            return Next.of(chat.reading(false));
        }
        return Next.of(chat.with(chat.notices().problem(null)));
    }

    /** What the model said last; null before it said anything. */
    static @Nullable String lastAnswer(Chat chat) {
        Reply reply = chat.reply();
        if (reply != null && !reply.text().isEmpty()) {
            return reply.text();
        }
        return answer(reply == null ? List.of() : reply.said(), chat.pane().messages());
    }

    private static @Nullable String answer(List<Message> coming, List<Message> kept) {
        for (List<Message> messages : List.of(coming, kept)) {
            for (int i = messages.size() - 1; i >= 0; i--) {
                String content = messages.get(i).content();
                if (messages.get(i).role().equals("assistant") && content != null && !content.isBlank()) {
                    return content;
                }
            }
        }
        return null;
    }
}
