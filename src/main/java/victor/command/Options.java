package victor.command;

import java.util.List;

/** The options that mean the same wherever they are. */
public final class Options {
    /** The database file. */
    public static final Option DB = Option.value("db", 0, "FILE", "Use this database file");

    /** The project directory. */
    public static final Option PROJECT =
            Option.value("project", 0, "DIR", "Look for the database as if started in this directory");

    /** Results as JSON. */
    public static final Option JSON = Option.flag("json", 'j', "Output as JSON, and nothing else");

    /** No colour. */
    public static final Option NO_COLOR = Option.flag("no-color", 0, "Output without colour");

    /** Plain lines. */
    public static final Option PLAIN =
            Option.flag("plain", 0, "Lines of text without boxes and colour; browse and chat line by line");

    /** The help page instead of the command. */
    public static final Option HELP = Option.flag("help", 'h', "Show this help and exit");

    /** The version instead of a command. */
    public static final Option VERSION = Option.flag("version", 0, "Show the version and exit");

    /** Options that every command has, anywhere on its line. */
    public static final List<Option> GLOBAL = List.of(DB, PROJECT, JSON, NO_COLOR, PLAIN, HELP, VERSION);

    /** How many sessions. */
    public static final Option LIMIT =
            Option.value("limit", 'n', "N", "Show at most N sessions").orElse("10");

    /** No question. */
    public static final Option YES = Option.flag("yes", 'y', "Do not ask");

    static final Option QUIET = Option.flag("quiet", 'q', "Say nothing when all went well, for cron");

    static final Option DRY_RUN = Option.flag("dry-run", 0, "List what would be deleted, and delete nothing");

    static final Option SORT =
            Option.choice("sort", "KEY", List.of("updated", "created", "title", "messages"), "Sort by KEY");
    /** The other way round. */
    public static final Option REVERSE = Option.flag("reverse", 0, "Turn the order round");

    static final Option PROVIDER = Option.value("provider", 0, "NAME", "Only sessions whose provider begins with NAME");
    static final Option MODEL = Option.value("model", 0, "NAME", "Only sessions whose model begins with NAME");
    static final Option TAG = Option.value("tag", 0, "TAG", "Only sessions with this tag; several must all be there")
            .several();
    static final Option SINCE =
            Option.value("since", 0, "TIME", "Only sessions updated since TIME: a date, 2h, 3d, yesterday");
    static final Option UNTIL = Option.value("until", 0, "TIME", "Only sessions updated before TIME");

    /** What narrows a list down. */
    static final List<Option> FILTERS = List.of(PROVIDER, MODEL, TAG, SINCE, UNTIL);

    private Options() {}
}
