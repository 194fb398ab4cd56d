package victor.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.NearestWords;

/** The commands there are. One is made only when it is asked for: a start of the program needs one of them. */
public final class Commands {
    private static final List<String> NAMES = List.of(
            "chat",
            "resume",
            "list",
            "show",
            "search",
            "save",
            "rename",
            "tag",
            "model",
            "export",
            "delete",
            "clear",
            "doctor",
            "config",
            "models",
            "demo",
            "completion",
            "help");

    private Commands() {}

    /** All of them, in the order of the help. */
    public static List<Command> all() {
        List<Command> all = new ArrayList<>();
        for (String name : NAMES) {
            Command command = named(name);
            if (command != null) {
                all.add(command);
            }
        }
        return all;
    }

    /** Those that can be run from somewhere, in the order of the help. */
    public static List<Command> on(Surface surface) {
        List<Command> some = all();
        some.removeIf(command -> !command.declaration().surfaces().contains(surface));
        return some;
    }

    /** Whether a word stands before the names of the commands that work on sessions. */
    public static boolean isGroup(String word) {
        return word.equals(Declaration.SESSIONS) || word.equals("session");
    }

    /**
     * The command that a line begins with: its name, or the group and its name.
     *
     * @param words one or two of them count
     * @throws UsageException when there is none; it names the nearest
     */
    public static Command find(List<String> words) {
        boolean grouped = isGroup(words.get(0)) && words.size() > 1;
        String name = grouped ? words.get(1) : words.get(0);
        Command command = named(name);
        if (command == null) {
            throw new UsageException("Unknown command '" + name + "'" + nearest(name));
        }
        return command;
    }

    /**
     * Refuses a command of a group that was called without it.
     *
     * @throws UsageException when the command belongs to a group and was called without it
     */
    public static void requireGroup(Declaration declaration, boolean grouped) {
        if (!grouped && declaration.group() != null) {
            throw new UsageException(
                    "Unknown command '" + declaration.name() + "'. Did you mean '" + declaration.path() + "'?");
        }
    }

    private static String nearest(String name) {
        List<String> candidates = new ArrayList<>(NAMES);
        candidates.add(Declaration.SESSIONS);
        List<String> near = NearestWords.nearest(name, candidates, 1);
        if (near.isEmpty()) {
            return "";
        }
        String nearest = near.get(0);
        Command command = named(nearest);
        return ". Did you mean '"
                + (command == null ? nearest : command.declaration().path()) + "'?";
    }

    private static @Nullable Command named(String name) {
        return switch (name) {
            case "chat" -> new ChatCommand();
            case "resume" -> new ResumeCommand();
            case "list" -> new ListCommand();
            case "show" -> new ShowCommand();
            case "search" -> new SearchCommand();
            case "save" -> new SaveCommand();
            case "rename" -> new RenameCommand();
            case "tag" -> new TagCommand();
            case "model" -> new ModelCommand();
            case "export" -> new ExportCommand();
            case "delete" -> new DeleteCommand();
            case "clear" -> new ClearCommand();
            case "doctor" -> new DoctorCommand();
            case "config" -> new ConfigCommand();
            case "models" -> new ModelsCommand();
            case "demo" -> new DemoCommand();
            case "completion" -> new CompletionCommand();
            case "help" -> new HelpCommand();
            default -> null;
        };
    }
}
