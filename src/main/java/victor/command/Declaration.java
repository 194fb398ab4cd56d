package victor.command;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a command without running it; help, man page, completion and the README's table are made from it.
 *
 * @param name the word that calls it
 * @param group the word before it on the command line, null for none
 * @param summary one line without a full stop
 * @param details paragraphs for its help page
 * @param doing what an error says: "Error {@code doing}: …"
 * @param arguments in their order
 * @param options its own ones, in the order of the help; the global ones are in {@link Options#GLOBAL}
 * @param dashesAreWords a word that begins with one dash and is no declared option is an argument, once there is an argument
 * @param surfaces where it can be run from
 * @param examples for its help page
 */
public record Declaration(
        String name,
        @Nullable String group,
        String summary,
        List<String> details,
        String doing,
        List<Argument> arguments,
        List<Option> options,
        boolean dashesAreWords,
        Set<Surface> surfaces,
        List<Example> examples) {
    /** The word before the names of all commands that work on sessions. */
    public static final String SESSIONS = "sessions";

    static final Set<Surface> EVERYWHERE = Set.of(Surface.COMMAND_LINE, Surface.CHAT, Surface.PALETTE);
    /** Where a conversation is under way the word means something else. */
    static final Set<Surface> OUTSIDE_CHAT = Set.of(Surface.COMMAND_LINE, Surface.PALETTE);

    static final Set<Surface> COMMAND_LINE = Set.of(Surface.COMMAND_LINE);

    /** How it is called: {@code victor sessions list}. */
    public String path() {
        return group == null ? "victor " + name : "victor " + group + " " + name;
    }

    /** Path, options and arguments on one line: {@code victor sessions show [OPTIONS] SESSION}. */
    public String usage() {
        StringBuilder usage = new StringBuilder(path()).append(" [OPTIONS]");
        arguments(usage);
        return usage.toString();
    }

    /**
     * The same for a surface where it is called otherwise, and where there are no options but its own.
     *
     * @param call how it is called there: {@code /show}
     */
    public String usage(String call) {
        StringBuilder usage = new StringBuilder(call);
        usage.append(options.isEmpty() ? "" : " [OPTIONS]");
        arguments(usage);
        return usage.toString();
    }

    private void arguments(StringBuilder usage) {
        for (Argument argument : arguments) {
            usage.append(' ').append(argument.usage());
        }
    }
}
