package victor.command.chat;

import java.util.List;
import java.util.Set;
import victor.command.ChatResult;
import victor.command.Declaration;
import victor.command.Result;
import victor.command.Slash;
import victor.command.Surface;
import victor.service.chat.Uncompacted;

/** {@code /uncompact}: what a compaction took away is back. */
final class UncompactSlash implements SlashCommand {
    @Override
    public Slash slash() {
        return new Slash(
                new Declaration(
                        "uncompact",
                        null,
                        "Take the last compaction back",
                        List.of("Also one of an earlier day: what went is in the archive of the session."),
                        "taking the compaction back",
                        List.of(),
                        List.of(),
                        false,
                        Set.of(Surface.CHAT),
                        List.of()),
                List.of());
    }

    @Override
    public Result run(SlashInvocation invocation) {
        Uncompacted uncompacted = invocation.conversation().uncompact();
        return uncompacted == null
                ? new Result.Nothing("Nothing was compacted", "restored")
                : new Result.Chat(new ChatResult.Uncompacted(uncompacted));
    }
}
