package victor.command.chat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import victor.command.Argument;
import victor.command.Command;
import victor.command.Declaration;
import victor.command.Invocation;
import victor.command.Numbers;
import victor.command.Result;
import victor.command.Slash;
import victor.command.UsageException;
import victor.domain.SessionSummary;

/** A command of the command line in a conversation. A dot stands for the active session, one to three digits for a row of the list. */
final class SharedSlash implements SlashCommand {
    private static final int LIST = 20;

    private final Command command;
    private final List<String> aliases;

    SharedSlash(Command command, List<String> aliases) {
        this.command = command;
        this.aliases = aliases;
    }

    @Override
    public Slash slash() {
        return new Slash(command.declaration(), aliases);
    }

    @Override
    public Result run(SlashInvocation invocation) throws IOException {
        List<String> words = new ArrayList<>();
        List<String> typed = invocation.line().words();
        for (int i = 0; i < typed.size(); i++) {
            words.add(isSession(i) ? id(invocation, typed.get(i)) : typed.get(i));
        }
        return command.run(
                new Invocation(invocation.line().options(), words, invocation.workspace(), invocation.surroundings()));
    }

    private boolean isSession(int word) {
        Declaration declaration = command.declaration();
        int last = declaration.arguments().size() - 1;
        return declaration.arguments().get(Math.min(word, last)).kind() == Argument.Kind.SESSION;
    }

    private static String id(SlashInvocation invocation, String typed) {
        if (typed.equals(".")) {
            String active = invocation.conversation().view().sessionId();
            if (active == null) {
                throw new UsageException("There is no active session yet: /save makes one");
            }
            return active;
        }
        int number = typed.length() > 3 ? -1 : Numbers.positive(typed);
        if (number < 0) {
            return typed;
        }
        List<SessionSummary> recent = invocation.recent(LIST);
        if (number < 1 || number > recent.size()) {
            throw new UsageException("Invalid session index: " + typed);
        }
        return recent.get(number - 1).id();
    }
}
