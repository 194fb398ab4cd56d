package victor.tui.chat;

import java.util.Locale;
import victor.command.chat.ChatCommands;
import victor.service.chat.CompactionRequest;
import victor.service.chat.ConversationView;

/** Sends what is written: to the model, or to the command that it names. */
final class Sending {
    private Sending() {}

    static Next send(Chat chat) {
        String text = chat.composer().text().strip();
        Chat sent = chat.with(chat.composer().cleared()).following(true);
        return chat.isBusy() ? Next.of(sent.queued(text)) : sent(sent, text);
    }

    /** What was written early is sent as soon as that can be. */
    static Next early(Next next) {
        Chat chat = next.chat();
        String text = chat.queued();
        boolean waits = text == null || chat.isBusy() || !chat.dialogs().isEmpty();
        return waits || text == null ? next : sent(chat.queued(null), text).after(next.effects());
    }

    private static Next sent(Chat sent, String text) {
        return ChatCommands.isCommand(text) ? command(sent, text) : say(sent, ChatCommands.message(text));
    }

    static Next say(Chat chat, String text) {
        ConversationView view = chat.view();
        if (view != null && view.model() == null && view.provider() == null) {
            return Actions.work(chat, "keeping it", new Effect.Note(text));
        }
        return Next.of(asked(chat, text), new Effect.Say(text));
    }

    static Next again(Chat chat) {
        return Next.of(asked(chat.following(true), ""), new Effect.Again());
    }

    /** What went wrong before is over then. */
    private static Chat asked(Chat chat, String text) {
        return chat.reply(Reply.to(text, chat.now())).with(chat.notices().problem(null));
    }

    /** Runs a command as if it had been typed. */
    static Next run(Chat chat, String line) {
        return Actions.work(chat.following(true), "running " + line.split(" ", 2)[0], new Effect.Run(line));
    }

    private static Next command(Chat chat, String line) {
        int end = 1;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        String name = line.substring(1, end).toLowerCase(Locale.ROOT);
        String rest = line.substring(end).strip();
        switch (name) {
            case "quit", "exit" -> {
                return Leaving.ask(chat);
            }
            case "resume" -> {
                return rest.isEmpty() ? Actions.perform(chat, Action.RESUME) : run(chat, line);
            }
            case "model" -> {
                return rest.isEmpty() ? Actions.perform(chat, Action.MODEL) : run(chat, line);
            }
            case "compact", "summarize" -> {
                CompactionRequest request = CompactionWords.of(rest);
                return request == null ? run(chat, line) : Actions.preview(chat, request);
            }
            default -> {
                return run(chat, line);
            }
        }
    }
}
