package victor.command;

import java.io.IOException;

/** A command, declared once for every surface. It answers with a result and never prints. */
public interface Command {
    /** What is known of it without running it. */
    Declaration declaration();

    /**
     * Runs it.
     *
     * @throws UsageException when what was given cannot be right
     * @throws IOException when a file or the input cannot be read or written
     */
    Result run(Invocation invocation) throws IOException;
}
