package victor.command;

/**
 * A command line that shows what a command is good for.
 *
 * @param line as typed in a shell
 * @param help what it does, without a full stop
 */
public record Example(String line, String help) {}
