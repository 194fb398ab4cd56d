package victor.tui.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.command.Declaration;
import victor.command.Invocation;
import victor.command.Option;
import victor.command.Result;
import victor.command.Slash;
import victor.command.chat.ChatCommands;
import victor.command.chat.SlashCommands;
import victor.domain.StopSignal;
import victor.service.Workspace;
import victor.service.chat.Conversation;
import victor.tui.chat.CommandSet;
import victor.tui.chat.SlashWord;

/** The commands of a conversation, as they are declared. */
final class TypedCommands implements CommandSet {
    private final Invocation.Surroundings surroundings;
    private @Nullable List<SlashWord> words;

    /** @param surroundings where the commands run */
    TypedCommands(Invocation.Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public synchronized List<SlashWord> words() {
        List<SlashWord> known = words;
        if (known == null) {
            known = new ArrayList<>();
            for (Slash slash : SlashCommands.all()) {
                Declaration declaration = slash.declaration();
                known.add(new SlashWord(declaration.name(), usage(declaration), declaration.summary()));
            }
            words = known;
        }
        return known;
    }

    /** Arguments and options, of the latter all that have room in a line. */
    private static String usage(Declaration declaration) {
        StringBuilder usage = new StringBuilder();
        for (Option option : declaration.options().size() > 5 ? List.<Option>of() : declaration.options()) {
            String value = option.argument() == null ? "" : " " + option.argument();
            usage.append(usage.length() == 0 ? "[--" : " [--")
                    .append(option.name())
                    .append(value)
                    .append(']');
        }
        String plain = declaration.usage("").strip();
        String arguments = plain.startsWith("[OPTIONS]")
                ? plain.substring("[OPTIONS]".length()).strip()
                : plain;
        boolean many = declaration.options().size() > 5;
        return (arguments + " " + (many ? "[OPTIONS]" : usage)).strip();
    }

    @Override
    public Result run(Conversation conversation, Workspace workspace, String line, StopSignal stop) throws IOException {
        return new ChatCommands(conversation, workspace, surroundings).run(line, stop);
    }
}
