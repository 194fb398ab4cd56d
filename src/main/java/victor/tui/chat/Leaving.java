package victor.tui.chat;

import java.util.List;
import victor.service.chat.ConversationView;
import victor.tui.dialog.MessageDialog;
import victor.tui.widget.Button;

/** Ends the chat, and nothing is lost by it. */
final class Leaving {
    static final String DIALOG = "leave";
    static final String SAVE = "save";
    static final String DRAFT = "draft";

    private Leaving() {}

    /** Leaves, after asking where something is not saved. */
    static Next ask(Chat chat) {
        ConversationView view = chat.view();
        Reply reply = chat.reply();
        if (reply != null) {
            Chat stopping = chat.reply(reply.stopped());
            return Told.toast(stopping, "The answer was stopped; leave again.").after(List.of(new Effect.Stop()));
        }
        if (view == null || !view.changed()) {
            return Next.of(chat, new Effect.Leave());
        }
        String what = view.unsaved() == 0
                ? "Changes of this conversation are not saved."
                : view.unsaved() == 1
                        ? "1 message of this conversation is not saved."
                        : view.unsaved() + " messages of this conversation are not saved.";
        String undrafted = view.undrafted();
        String kept = undrafted == null
                ? "A draft is kept beside the database, and offered at the next start."
                : undrafted + ". What is not saved is lost.";
        Button leave = undrafted == null
                ? Button.of(DRAFT, "Leave the draft").on('d')
                : Button.of(DRAFT, "Lose it").on('l').destructive();
        return Next.of(chat.open(MessageDialog.of(
                DIALOG,
                "Leave the chat",
                List.of(what, "", kept),
                List.of(
                        Button.of(SAVE, "Save").on('s'),
                        leave,
                        Button.of("stay", "Stay").on('n')))));
    }

    /** Ctrl+C: stops the answer, then empties the line, then leaves; the draft is kept. */
    static Next cancel(Chat chat) {
        if (!chat.dialogs().isEmpty()) {
            if (chat.dialogs().get(chat.dialogs().size() - 1).name().equals(DIALOG)) {
                return Next.of(chat.topmost(null), new Effect.Leave());
            }
            return Dialogs.update(chat, Update.CANCEL);
        }
        if (chat.searched() != null) {
            return Searching.end(chat);
        }
        Reply reply = chat.reply();
        if (reply != null && !reply.stopping()) {
            return Next.of(chat.reply(reply.stopped()), new Effect.Stop());
        }
        if (chat.working().stoppable()) {
            return Next.of(chat.with(chat.working().stopped()), new Effect.Stop());
        }
        if (!chat.composer().editor().isEmpty()) {
            return Next.of(chat.with(chat.composer().cleared()).reading(false).leaving(false));
        }
        if (chat.leaving()) {
            return chat.reply() == null ? ask(chat) : Next.of(chat, new Effect.Leave());
        }
        return Told.toast(chat.leaving(true), "Press Ctrl+C again to leave.");
    }
}
