package victor.cli;

import java.util.List;

/**
 * One command line, and where it is run.
 *
 * @param name what its file is called
 * @param arguments what follows the program's name
 * @param terminals where it prints to
 * @param input what is piped in, or typed
 * @param withDatabase whether there is a database
 * @param changes whether it changes the database
 * @param raw whether it prints what is stored as it is
 */
record GoldenCase(
        String name,
        List<String> arguments,
        List<Terminal> terminals,
        String input,
        boolean withDatabase,
        boolean changes,
        boolean raw) {
    static GoldenCase of(String name, String... arguments) {
        return new GoldenCase(name, List.of(arguments), List.of(Terminal.values()), "", true, false, false);
    }

    /** Only where the width does not count. */
    GoldenCase anyWidth() {
        return on(Terminal.PIPE, Terminal.PIPE_ASCII, Terminal.NARROW, Terminal.NARROW_ASCII);
    }

    GoldenCase piped() {
        return on(Terminal.PIPE);
    }

    GoldenCase on(Terminal... some) {
        return new GoldenCase(name, arguments, List.of(some), input, withDatabase, changes, raw);
    }

    GoldenCase in(String text) {
        return new GoldenCase(name, arguments, terminals, text, withDatabase, changes, raw);
    }

    GoldenCase withoutDatabase() {
        return new GoldenCase(name, arguments, terminals, input, false, changes, raw);
    }

    GoldenCase changing() {
        return new GoldenCase(name, arguments, terminals, input, withDatabase, true, raw);
    }

    GoldenCase asStored() {
        return new GoldenCase(name, arguments, terminals, input, withDatabase, changes, true);
    }

    String file() {
        return name + ".txt";
    }

    /** The command line as one would type it. */
    String line() {
        StringBuilder line = new StringBuilder("$ victor");
        for (String argument : arguments) {
            boolean plain = argument.matches("[A-Za-z0-9_./:=,+-]+");
            line.append(' ').append(plain ? argument : "'" + argument.replace("'", "'\\''") + "'");
        }
        return input.isEmpty() ? line.toString() : line + " <<< '" + input.replace("\n", "⏎") + "'";
    }

    @Override
    public String toString() {
        return name;
    }
}
