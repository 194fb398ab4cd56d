package victor.line;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.command.Argument;
import victor.command.ChatOpening;
import victor.command.Command;
import victor.command.Commands;
import victor.command.Declaration;
import victor.command.Invocation;
import victor.command.Options;
import victor.command.Result;
import victor.command.Selection;
import victor.command.Surface;
import victor.command.TypedLine;
import victor.command.UsageException;
import victor.domain.NearestWords;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.service.Workspace;

/** Browses sessions by questions and answers: the same commands as everywhere, and numbers in place of ids. */
final class LineBrowser {
    private static final String PROMPT = "victor> ";
    private static final String LIST = "list";
    private static final String SEARCH = "search";
    private static final String SHOW = "show";

    private final Dialogue dialogue;
    private final Workspace workspace;
    private final Invocation.Surroundings surroundings;
    private final List<Command> commands = new ArrayList<>();
    private SessionFilter filter = SessionFilter.ALL;
    private SessionOrder order = SessionOrder.NEWEST;
    private Listing listing = Listing.NONE;
    private @Nullable Result left;

    LineBrowser(Dialogue dialogue, Workspace workspace, Invocation.Surroundings surroundings) {
        this.dialogue = dialogue;
        this.workspace = workspace;
        this.surroundings = surroundings;
        commands.addAll(Commands.on(Surface.PALETTE));
    }

    /** Until the person leaves; answers what is to be said then. */
    Result run() {
        dialogue.write(BrowserHelp.greeting(workspace.place()));
        if (workspace.place().exists()) {
            run(LIST, "");
        }
        while (left == null) {
            String line = dialogue.ask(PROMPT);
            if (line == null) {
                left = new Result.Left();
            } else if (!line.isBlank()) {
                typed(line.strip());
            }
        }
        return left;
    }

    private void typed(String line) {
        int blank = line.indexOf(' ');
        String name = (blank < 0 ? line : line.substring(0, blank)).toLowerCase(Locale.ROOT);
        run(name, blank < 0 ? "" : line.substring(blank + 1).strip());
    }

    private void run(String name, String rest) {
        Command command = command(name);
        String doing = command == null ? "doing this" : command.declaration().doing();
        try {
            BrowserWord own = BrowserWord.of(name);
            if (own != null) {
                run(own, rest);
            } else if (command != null) {
                run(command, rest);
            } else if (Character.isDigit(name.charAt(0)) && rest.isEmpty()) {
                run(SHOW, name);
            } else {
                throw new UsageException("Unknown command '" + name + "'" + nearest(name));
            }
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError error) {
            String help = command == null ? "help" : "help " + name;
            dialogue.failed(name + " " + rest, doing, help, error);
        }
    }

    private @Nullable Command command(String name) {
        for (Command command : commands) {
            if (command.declaration().name().equals(name)) {
                return command;
            }
        }
        return null;
    }

    private String nearest(String name) {
        List<String> names = new ArrayList<>();
        for (BrowserWord word : BrowserWord.values()) {
            names.add(word.word());
        }
        for (Command command : commands) {
            names.add(command.declaration().name());
        }
        List<String> nearest = NearestWords.nearest(name, names, 1);
        return nearest.isEmpty() ? "" : ". Did you mean '" + nearest.get(0) + "'?";
    }

    private void run(Command command, String rest) throws IOException {
        Declaration declaration = command.declaration();
        TypedLine line = TypedLine.of(declaration, rest);
        if (declaration.name().equals(LIST) && !line.options().containsKey("ids")) {
            list(line);
        } else if (declaration.name().equals(SEARCH)) {
            search(command, line);
        } else {
            dialogue.show(command.run(invocation(line.options(), ids(declaration, line.words()))));
        }
    }

    private void run(BrowserWord word, String rest) {
        switch (word) {
            case NEXT -> page(listing.next(), "This was the last page.");
            case PREVIOUS -> page(listing.previous(), "This was the first page.");
            case FILTER -> filter(rest);
            case SORT -> sort(rest);
            case RESUME -> resume(rest);
            case HELP -> help(rest);
            case QUIT -> left = new Result.Left();
        }
    }

    private void page(@Nullable String text, String otherwise) {
        dialogue.write(text == null ? otherwise + "\n" : text);
    }

    // --- Lists -----------------------------------------------------------------------------------

    private void list(TypedLine line) {
        Invocation invocation = invocation(line.options(), List.of());
        SessionOrder wanted = Selection.order(invocation);
        boolean reverse = invocation.has(Options.REVERSE);
        filter = Selection.filter(invocation);
        order = wanted == null ? new SessionOrder(SessionOrder.By.UPDATED, reverse) : wanted;
        begin(line.options().containsKey("all") ? Integer.MAX_VALUE : invocation.positive(Options.LIMIT, Listing.PAGE));
    }

    private void begin(int size) {
        begin(new StoredPages(workspace, filter, order, dialogue.look(), size));
    }

    private void begin(Listing.Pages pages) {
        Listing fresh = new Listing(pages);
        page(fresh.next(), "");
        // Where nothing is found, the numbers that can be seen above go on to hold.
        listing = fresh.isEmpty() ? listing : fresh;
    }

    private void filter(String rest) {
        Command list = Commands.find(List.of(LIST));
        filter = Selection.filter(
                invocation(TypedLine.of(list.declaration(), rest).options(), List.of()));
        begin(Listing.PAGE);
    }

    private void sort(String rest) {
        String typed = rest.strip();
        boolean reverse = typed.endsWith(" reverse");
        String key = reverse ? typed.substring(0, typed.length() - " reverse".length()) : typed;
        Command list = Commands.find(List.of(LIST));
        TypedLine line = TypedLine.of(list.declaration(), "--sort=" + key + (reverse ? " --reverse" : ""));
        SessionOrder wanted = Selection.order(invocation(line.options(), List.of()));
        order = wanted == null ? SessionOrder.NEWEST : wanted;
        begin(Listing.PAGE);
    }

    private void search(Command command, TypedLine line) {
        int size = invocation(line.options(), line.words()).positive(Options.LIMIT, Listing.PAGE);
        begin(new FoundPages(
                limit -> {
                    Map<String, List<String>> options = new HashMap<>(line.options());
                    options.put(Options.LIMIT.name(), List.of(Integer.toString(limit)));
                    return found(command, invocation(options, line.words()));
                },
                dialogue.look(),
                size));
    }

    private static Result.Found found(Command search, Invocation invocation) {
        try {
            return (Result.Found) search.run(invocation);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // --- The rest --------------------------------------------------------------------------------

    private void resume(String rest) {
        if (rest.isBlank()) {
            throw new UsageException("Say which session: resume NUMBER");
        }
        String id = listing.id(rest.strip());
        left = new Result.Opening(
                ChatOpening.resuming(workspace.sessions().resolve(id).summary().id()));
    }

    private void help(String rest) {
        Command command = rest.isBlank() ? null : command(rest.strip().toLowerCase(Locale.ROOT));
        BrowserWord own = BrowserWord.of(rest.strip().toLowerCase(Locale.ROOT));
        if (own != null) {
            dialogue.say(own.line());
        } else if (command != null) {
            dialogue.write(BrowserHelp.of(command.declaration()));
        } else if (rest.isBlank()) {
            dialogue.write(BrowserHelp.all(commands));
        } else {
            throw new UsageException("Unknown command '" + rest.strip() + "'" + nearest(rest.strip()));
        }
    }

    private Invocation invocation(Map<String, List<String>> options, List<String> words) {
        return new Invocation(options, words, workspace, surroundings);
    }

    /** The words with ids in place of the numbers of the list. */
    private List<String> ids(Declaration declaration, List<String> words) {
        List<String> ids = new ArrayList<>();
        int last = declaration.arguments().size() - 1;
        for (int i = 0; i < words.size(); i++) {
            Argument argument = declaration.arguments().get(Math.min(i, last));
            boolean session = argument.kind() == Argument.Kind.SESSION;
            ids.add(session ? listing.id(words.get(i)) : words.get(i));
        }
        return ids;
    }
}
