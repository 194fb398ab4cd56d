package victor.command.chat;

import java.util.List;
import java.util.Set;
import victor.command.Argument;
import victor.command.ChatResult;
import victor.command.Declaration;
import victor.command.Result;
import victor.command.Slash;
import victor.command.Surface;

/** {@code /help}: the commands of a conversation. */
final class HelpSlash implements SlashCommand {
    @Override
    public Slash slash() {
        return new Slash(
                new Declaration(
                        "help",
                        null,
                        "Show all commands, or all about one",
                        List.of(),
                        "showing help",
                        List.of(Argument.optional(
                                "COMMAND", Argument.Kind.COMMAND, "A command, with its slash or without")),
                        List.of(),
                        false,
                        Set.of(Surface.CHAT),
                        List.of()),
                List.of());
    }

    @Override
    public Result run(SlashInvocation invocation) {
        String typed = invocation.text();
        return new Result.Chat(new ChatResult.Help(
                typed == null
                        ? SlashCommands.all()
                        : List.of(SlashCommands.named(typed).slash())));
    }
}
