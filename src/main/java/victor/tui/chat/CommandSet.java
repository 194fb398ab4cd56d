package victor.tui.chat;

import java.io.IOException;
import java.util.List;
import victor.command.Result;
import victor.domain.StopSignal;
import victor.service.Workspace;
import victor.service.chat.Conversation;

/** The commands that can be typed in a chat. */
public interface CommandSet {
    /** All of them, in the order of the help. For any thread. */
    List<SlashWord> words();

    /**
     * Runs a typed line. On the conversation's thread.
     *
     * @param workspace the database of the conversation
     * @param line from its slash on
     * @param stop ends what takes long; nothing has changed then
     * @throws victor.command.UsageException when there is no such command, or it cannot be used so
     * @throws victor.service.SessionException when it cannot be done
     * @throws IOException when a file cannot be read or written
     */
    Result run(Conversation conversation, Workspace workspace, String line, StopSignal stop) throws IOException;
}
