package victor.command.chat;

import java.io.IOException;
import victor.command.Result;
import victor.command.Slash;

/** A command of a conversation. It answers with a result and never prints. */
interface SlashCommand {
    /** What is known of it without running it. */
    Slash slash();

    /**
     * Runs it.
     *
     * @throws victor.command.UsageException when what was typed cannot be right
     * @throws victor.service.SessionException when it cannot be done
     * @throws IOException when a file cannot be read or written
     */
    Result run(SlashInvocation invocation) throws IOException;
}
