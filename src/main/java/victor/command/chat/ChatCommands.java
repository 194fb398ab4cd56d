package victor.command.chat;

import java.io.IOException;
import victor.command.Invocation;
import victor.command.Result;
import victor.command.Slash;
import victor.command.TypedLine;
import victor.domain.StopSignal;
import victor.service.Workspace;
import victor.service.chat.Conversation;

/** Runs what is typed behind a slash, on one conversation and by the thread that the conversation is used by. */
public final class ChatCommands {
    private final Conversation conversation;
    private final Workspace workspace;
    private final Invocation.Surroundings surroundings;

    /**
     * @param workspace the database of the conversation
     * @param surroundings where the commands run
     */
    public ChatCommands(Conversation conversation, Workspace workspace, Invocation.Surroundings surroundings) {
        this.conversation = conversation;
        this.workspace = workspace;
        this.surroundings = surroundings;
    }

    /**
     * Whether a line is a command: a slash, and a name of letters. A path is none, and neither is what begins with two slashes.
     */
    public static boolean isCommand(String line) {
        String text = line.strip();
        int end = nameEnd(text);
        return text.startsWith("/")
                && end > 1
                && (end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\t');
    }

    /** What a line says that is no command: two slashes at its beginning stand for one. */
    public static String message(String line) {
        String text = line.strip();
        return text.startsWith("//") ? text.substring(1) : text;
    }

    /**
     * What is known of the command that a line begins with.
     *
     * @throws victor.command.UsageException when there is none; it names the nearest
     */
    public static Slash slash(String line) {
        return SlashCommands.named(name(line)).slash();
    }

    /**
     * Runs a command to its end.
     *
     * @param line {@code /save --new Title}
     */
    public Result run(String line) throws IOException {
        return run(line, new StopSignal());
    }

    /**
     * Runs a command.
     *
     * @param line {@code /save --new Title}
     * @param stop ends what takes long; nothing has changed then
     * @throws victor.command.UsageException when there is no such command, or what follows it cannot be right
     * @throws victor.service.SessionException when it cannot be done; nothing has changed then
     * @throws IOException when a file cannot be read or written
     */
    public Result run(String line, StopSignal stop) throws IOException {
        SlashCommand command = SlashCommands.named(name(line));
        String text = line.strip();
        String rest = text.substring(nameEnd(text));
        TypedLine typed = TypedLine.of(command.slash().declaration(), rest);
        return command.run(new SlashInvocation(typed, conversation, workspace, surroundings, stop));
    }

    private static String name(String line) {
        String text = line.strip();
        return text.substring(0, nameEnd(text));
    }

    private static int nameEnd(String text) {
        int end = Math.min(1, text.length());
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }
}
