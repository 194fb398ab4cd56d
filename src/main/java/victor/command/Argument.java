package victor.command;

/**
 * What a command is given beside its options.
 *
 * @param name what stands for it in the usage, in capitals
 * @param kind what it is, for completion
 * @param required whether there must be one
 * @param repeated whether there may be several; only the last argument of a command
 * @param help one line without a full stop
 */
public record Argument(String name, Kind kind, boolean required, boolean repeated, String help) {
    /** What an argument stands for. */
    public enum Kind {
        /** A session id, or the beginning of one. */
        SESSION,
        /** The beginning that several session ids have. */
        PREFIX,
        /** A file. */
        FILE,
        /** A command of this program. */
        COMMAND,
        /** The name of a shell: bash, zsh or fish. */
        SHELL,
        /** What a search looks for; quotation marks are part of it. */
        QUERY,
        /** Anything. */
        TEXT
    }

    /** One that there must be. */
    public static Argument required(String name, Kind kind, String help) {
        return new Argument(name, kind, true, false, help);
    }

    /** One that may be left out. */
    public static Argument optional(String name, Kind kind, String help) {
        return new Argument(name, kind, false, false, help);
    }

    /** The same, and there may be several. */
    public Argument several() {
        return new Argument(name, kind, required, true, help);
    }

    /** Its place in a usage line: in brackets when it may be left out, with dots when there may be several. */
    public String usage() {
        String text = repeated ? name + "..." : name;
        return required ? text : "[" + text + "]";
    }
}
