package victor.tui.chat;

import org.jspecify.annotations.Nullable;
import victor.service.chat.CompactionRequest;
import victor.service.chat.ConversationView;
import victor.service.chat.SwitchRequest;

/** Sends what is written: to the model, or to the command that it names. */
final class Sending {
    private Sending() {}

    static Next send(Chat chat) {
        String text = chat.composer().text().strip();
        Chat sent = chat.with(chat.composer().cleared()).following(true);
        String command = command(text);
        return command == null ? say(sent, text) : command(sent, command, text);
    }

    /** The name of the command that a text begins with, in small letters; null when it is no command. */
    static @Nullable String command(String text) {
        if (!text.startsWith("/") || text.length() < 2) {
            return null;
        }
        int end = 1;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            char c = text.charAt(end++);
            // A path is no command.
            if (c == '/') {
                return null;
            }
        }
        return text.substring(1, end).toLowerCase(java.util.Locale.ROOT);
    }

    static Next say(Chat chat, String text) {
        ConversationView view = chat.view();
        if (view != null && view.model() == null && view.provider() == null) {
            return Actions.work(chat, "keeping it", new Effect.Note(text));
        }
        return Next.of(chat.reply(Reply.to(text, chat.now())), new Effect.Say(text));
    }

    static Next again(Chat chat) {
        return Next.of(chat.following(true).reply(Reply.to("", chat.now())), new Effect.Again());
    }

    /** Runs a command as if it had been typed. */
    static Next run(Chat chat, String line) {
        return Actions.work(chat.following(true), "running " + line.split(" ", 2)[0], new Effect.Run(line));
    }

    private static Next command(Chat chat, String name, String line) {
        String rest = line.substring(1 + name.length()).strip();
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
            case "switch" -> {
                boolean plain = !rest.isEmpty() && !rest.startsWith("-") && rest.indexOf(' ') < 0;
                return plain
                        ? Actions.work(
                                chat, "looking at the model", new Effect.Plan(new SwitchRequest(rest, false, null)))
                        : run(chat, line);
            }
            default -> {
                return run(chat, line);
            }
        }
    }
}
