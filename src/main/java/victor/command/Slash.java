package victor.command;

import java.util.List;

/**
 * A command as it is typed in a conversation, behind a slash.
 *
 * @param declaration what is known of it
 * @param aliases its other names
 */
public record Slash(Declaration declaration, List<String> aliases) {
    public Slash {
        aliases = List.copyOf(aliases);
    }

    /** Whether it is called by this name, in lower case. */
    public boolean isCalled(String name) {
        return declaration.name().equals(name) || aliases.contains(name);
    }

    /** {@code /save [OPTIONS] [TITLE...]}. */
    public String usage() {
        return declaration.usage("/" + declaration.name());
    }
}
