package victor.command.chat;

import java.util.List;
import java.util.Set;
import victor.command.ChatResult;
import victor.command.Declaration;
import victor.command.Numbers;
import victor.command.Option;
import victor.command.Result;
import victor.command.Slash;
import victor.command.Surface;
import victor.command.UsageException;
import victor.service.chat.Compacted;
import victor.service.chat.CompactionPreview;
import victor.service.chat.CompactionRequest;
import victor.service.chat.Conversation;

/** {@code /compact}: a shorter conversation. */
final class CompactSlash implements SlashCommand {
    private static final Option SMART = Option.flag("smart", 0, "With a summary that the model makes");
    private static final Option OFFLINE = Option.flag("offline", 0, "With a summary made on this machine");
    private static final Option KEEP =
            Option.value("keep", 0, "N", "Keep the last N messages").orElse("6");
    private static final Option DRY_RUN = Option.flag("dry-run", 0, "Only show what would go and what would stay");
    private static final Result SMALL =
            new Result.Nothing("Conversation is already small enough, nothing to compact", "compacted");

    @Override
    public Slash slash() {
        return new Slash(
                new Declaration(
                        "compact",
                        null,
                        "Shorten what is sent to the model",
                        List.of(
                                "The last messages stay; /uncompact brings the others back, also later. With --smart a summary stands in for what goes: the model"
                                        + " makes it, or with --offline this machine does, by picking sentences."),
                        "compacting the conversation",
                        List.of(),
                        List.of(SMART, OFFLINE, KEEP, DRY_RUN),
                        false,
                        Set.of(Surface.CHAT),
                        List.of()),
                List.of("summarize"));
    }

    @Override
    public Result run(SlashInvocation invocation) {
        CompactionRequest request = request(invocation);
        Conversation conversation = invocation.conversation();
        if (invocation.has(DRY_RUN)) {
            CompactionPreview preview = conversation.preview(request);
            return preview == null ? SMALL : new Result.Chat(new ChatResult.CompactionPlanned(preview, request));
        }
        Compacted compacted = conversation.compact(request, invocation.stop());
        return compacted == null ? SMALL : new Result.Chat(new ChatResult.Compacted(compacted, request.summary()));
    }

    private static CompactionRequest request(SlashInvocation invocation) {
        String typed = invocation.value(KEEP);
        int keep = typed == null ? CompactionRequest.KEEP : Numbers.positive(typed);
        if (keep < 1) {
            throw new UsageException("--keep needs a whole number from 1 up, not '" + typed + "'");
        }
        if (invocation.has(OFFLINE)) {
            return new CompactionRequest(keep, CompactionRequest.Summary.OFFLINE);
        }
        boolean smart = invocation.has(SMART);
        return new CompactionRequest(keep, smart ? CompactionRequest.Summary.SMART : CompactionRequest.Summary.NONE);
    }
}
