package victor.command.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import victor.command.Command;
import victor.command.Commands;
import victor.command.Slash;
import victor.command.Surface;
import victor.command.UsageException;
import victor.domain.NearestWords;

/** The commands of a conversation: its own ones, and those that work everywhere. */
public final class SlashCommands {
    private SlashCommands() {}

    /** What is known of each, in the order of the help. */
    public static List<Slash> all() {
        List<Slash> all = new ArrayList<>();
        for (SlashCommand command : commands()) {
            all.add(command.slash());
        }
        return all;
    }

    private static List<SlashCommand> commands() {
        List<SlashCommand> commands = new ArrayList<>(List.of(
                new SaveSlash(),
                new SessionsSlash(),
                new ResumeSlash(),
                new SwitchSlash(),
                new CompactSlash(),
                new UncompactSlash(),
                new ModeSlash(),
                new NewSlash(),
                new RetrySlash(),
                new RevertSlash(),
                new LoadSlash()));
        for (Command command : Commands.on(Surface.CHAT)) {
            boolean models = command.declaration().name().equals("models");
            commands.add(new SharedSlash(command, models ? List.of("model") : List.of()));
        }
        commands.add(new HelpSlash());
        commands.add(new QuitSlash());
        return commands;
    }

    /**
     * The command of a name or alias.
     *
     * @param typed with its slash or without, in whatever case
     * @throws UsageException when there is none; it names the nearest
     */
    static SlashCommand named(String typed) {
        String name = (typed.startsWith("/") ? typed.substring(1) : typed).toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>();
        for (SlashCommand command : commands()) {
            Slash slash = command.slash();
            if (slash.isCalled(name)) {
                return command;
            }
            names.add(slash.declaration().name());
            names.addAll(slash.aliases());
        }
        if (name.equals("clear")) {
            throw new UsageException("'/new' begins another conversation; 'victor sessions clear' deletes sessions");
        }
        List<String> nearest = NearestWords.nearest(name, names, 1);
        throw new UsageException("Unknown command '/" + name + "'"
                + (nearest.isEmpty() ? "" : ". Did you mean '/" + nearest.get(0) + "'?"));
    }
}
