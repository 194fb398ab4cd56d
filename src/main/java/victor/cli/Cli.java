package victor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.command.Command;
import victor.command.Commands;
import victor.command.Interaction;
import victor.command.Interactions;
import victor.command.Invocation;
import victor.command.Lines;
import victor.command.Options;
import victor.command.Result;
import victor.command.UsageException;
import victor.config.KeyWords;
import victor.render.HelpPage;
import victor.service.DemoProject;
import victor.service.Discovery;
import victor.service.Place;
import victor.service.Stores;
import victor.service.Workspace;

/** The command line: from arguments to what is printed and the exit code. */
public final class Cli {
    /** All went well, also when nothing was found. */
    public static final int DONE = 0;

    /** The command failed, or what it was for is not there. */
    public static final int FAILED = 1;

    /** The command line is wrong. */
    public static final int WRONG_USAGE = 2;

    private final Console console;
    private final Stores stores;
    private final KeyWords keyWords;
    private final Interactions interactions;

    /**
     * @param console the process, or what stands for it
     * @param stores opens databases
     * @param keyWords what is known of keys, for reading the configuration
     * @param interactions the ways to work with a person
     */
    public Cli(Console console, Stores stores, KeyWords keyWords, Interactions interactions) {
        this.interactions = interactions;
        this.console = console;
        this.stores = stores;
        this.keyWords = keyWords;
    }

    /** Runs one command line, without the program's own name; answers the exit code and never throws. */
    public int run(List<String> arguments) {
        Failures failures = new Failures(console, arguments);
        Command command = null;
        try {
            LineSplitter splitter = new LineSplitter(arguments);
            command = splitter.command();
            CommandLine line = splitter.parsed();
            if (line.has(Options.HELP) || line.has(Options.VERSION) || (command == null && line.grouped())) {
                return information(line);
            }
            if (command != null) {
                return run(line, command);
            }
            Interaction browser = browser(line);
            return browser == null
                    ? run(line, Commands.find(List.of("list")))
                    : output(line).print(browser.browse(place(line)));
        } catch (UsageException e) {
            return failures.usage(command, e);
        } catch (UncheckedIOException e) {
            return failures.failed(command, cause(e));
        } catch (IOException | RuntimeException | Error e) {
            return failures.failed(command, e);
        }
    }

    /** Where sessions are browsed; null in a pipe, where a list is wanted, unless somebody asks for the browser there. */
    private @Nullable Interaction browser(CommandLine line) {
        boolean plain = line.has(Options.PLAIN);
        if (plain && line.has(Options.JSON)) {
            throw new UsageException("--plain and --json exclude each other");
        }
        if (!plain && console.hasScreen()) {
            return interactions.screen();
        }
        return plain || console.isTerminal() ? interactions.lines(true, line.has(Options.NO_COLOR)) : null;
    }

    /** Where conversations are held; in a pipe they look as they do on a screen. */
    private Interaction conversation(CommandLine line) {
        boolean plain = line.has(Options.PLAIN);
        return !plain && console.hasScreen()
                ? interactions.screen()
                : interactions.lines(plain || console.isTerminal(), line.has(Options.NO_COLOR));
    }

    /** What the stream said; an unchecked exception only carries it. */
    private static Throwable cause(UncheckedIOException carrier) {
        IOException cause = carrier.getCause();
        return cause == null ? carrier : cause;
    }

    private int information(CommandLine line) throws IOException {
        Command command = line.command();
        Output output = output(line);
        if (line.has(Options.VERSION)) {
            return output.page("version", "victor " + Version.NUMBER + "\n");
        }
        return output.page("help", HelpPage.of(command == null ? null : command.declaration(), output.look()));
    }

    private int run(CommandLine line, Command command) throws IOException {
        Lines.check(command.declaration(), line.options(), line.words());
        try (Workspace workspace = new Workspace(place(line), stores)) {
            Invocation invocation = new Invocation(
                    line.options(),
                    line.words(),
                    workspace,
                    new Invocation.Surroundings(
                            console.in(),
                            console.terminals().in(),
                            console.directory(),
                            console.clock(),
                            console.environment(),
                            keyWords));
            Result result = command.run(invocation);
            Interaction browser = result instanceof Result.Demo && !line.has(Options.JSON) ? browser(line) : null;
            return browser != null && result instanceof Result.Demo demo
                    ? output(line).print(shown(demo.project(), browser))
                    : finish(result, line, workspace.place());
        } finally {
            warnOfNothing(line, command);
        }
    }

    /** Whoever mistypes the name of a database must not take it for an empty one. */
    private void warnOfNothing(CommandLine line, Command command) throws IOException {
        String setting = setting(line);
        if (setting == null || command.declaration().group() == null) {
            return;
        }
        Path file = place(line).file();
        if (Files.notExists(file)) {
            output(line).warning("There is no database " + file + ", which " + setting + " names.");
        }
    }

    /** What names the file of the database, null where it is looked for. */
    private @Nullable String setting(CommandLine line) {
        if (line.has(Options.DB)) {
            return "--db";
        }
        return line.has(Options.PROJECT) || console.variable("VICTOR_DB").isEmpty() ? null : "VICTOR_DB";
    }

    /** Lets a person look around in sample sessions; nothing of them is left then. */
    private static Result shown(DemoProject project, Interaction browser) throws IOException {
        try {
            return browser.browse(new Place(project.database(), true, true));
        } finally {
            project.delete();
        }
    }

    private Place place(CommandLine line) {
        String project = line.value(Options.PROJECT);
        if (project != null && !Files.isDirectory(console.directory().resolve(project))) {
            throw new UsageException("--project: there is no directory " + project);
        }
        String home = console.variable("HOME");
        @Nullable Path homeDirectory = home.isEmpty() ? null : Path.of(home);
        return new Discovery(console.directory(), homeDirectory)
                .find(line.value(Options.DB), project, console.variable("VICTOR_DB"));
    }

    private Output output(CommandLine line) {
        return new Output(console, line.has(Options.JSON), line.has(Options.NO_COLOR), line.has(Options.PLAIN));
    }

    /** Asks what is to be asked, until there is a result to print. */
    private int finish(Result first, CommandLine line, Place place) throws IOException {
        Output output = output(line);
        Result result = first;
        while (result instanceof Result.Confirmation confirmation) {
            String notice = confirmation.notice();
            if (notice != null) {
                output.notice(notice);
            }
            String question = confirmation.question();
            if (question != null) {
                Boolean answer = new Question(console.in(), console.err()).ask(output.cleaned(question));
                if (answer == null) {
                    output.remark("No answer: nothing is changed.");
                    return FAILED;
                }
                if (!answer) {
                    return output.print(new Result.Cancelled());
                }
            }
            result = confirmation.confirmed().run();
        }
        // A list goes by what else there is, none of which it has to load then.
        if (!(result instanceof Result.Listed) && result instanceof Result.Opening opening) {
            place.requireProject();
            return output.print(conversation(line).chat(place, opening.opening()));
        }
        if (result instanceof Result.Remarked remarked) {
            for (String remark : remarked.remarks()) {
                output.remark(remark);
            }
            result = remarked.result();
        }
        int code = output.print(result);
        if (!place.exists() && setting(line) == null && isEmpty(result)) {
            output.remark("There is no database yet: " + place.file());
        }
        return code;
    }

    private static boolean isEmpty(Result result) {
        return (result instanceof Result.Listed listed && listed.sessions().isEmpty())
                || (result instanceof Result.Found found
                        && found.result().hits().isEmpty());
    }
}
