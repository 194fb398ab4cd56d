package victor.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import victor.config.Configuration;
import victor.config.Setting;
import victor.service.Place;
import victor.service.SessionException;

/** {@code config}: what is in force, and where it comes from. */
final class ConfigCommand implements Command {
    private static final Option PATH = Option.flag("path", 0, "Only the name of the file, whether it is there or not");

    @Override
    public Declaration declaration() {
        List<String> details = new ArrayList<>();
        details.add(
                "The file is $XDG_CONFIG_HOME/victor/config.json, or below ~/.config where that is not set: one JSON"
                        + " object, in which comments and a comma behind the last entry are allowed. A wrong entry is named with"
                        + " its line and column, and its default is used.");
        for (Setting setting : Setting.values()) {
            String choices = setting.choices().isEmpty() ? "" : ": " + String.join(", ", setting.choices());
            details.add(setting.key() + choices + ". " + setting.help() + ". Default: " + setting.fallback() + ".");
        }
        return new Declaration(
                "config",
                null,
                "Show what is configured, and where each value comes from",
                details,
                "reading configuration",
                List.of(),
                List.of(PATH),
                false,
                Declaration.COMMAND_LINE,
                List.of(
                        new Example("victor config", "What is in force, and what is wrong"),
                        new Example("$EDITOR \"$(victor config --path)\"", "Change it")));
    }

    @Override
    public Result run(Invocation invocation) {
        Configuration configuration = invocation.surroundings().configuration();
        if (!invocation.has(PATH)) {
            return new Result.Configured(
                    configuration, List.of(database(invocation), colour(invocation), width(invocation)));
        }
        Path file = configuration.file();
        if (file == null) {
            throw new SessionException("There is no home directory: set HOME or XDG_CONFIG_HOME");
        }
        return new Result.Fact("file", file.toString());
    }

    private static Result.Circumstance database(Invocation invocation) {
        Place place = invocation.workspace().place();
        String from = place.exists() ? "found" : "not there yet";
        if (invocation.has(Options.DB)) {
            from = "--db";
        } else if (invocation.has(Options.PROJECT)) {
            from = "--project";
        } else if (!invocation.surroundings().variable("VICTOR_DB").isEmpty()) {
            from = "VICTOR_DB";
        }
        return new Result.Circumstance("database", place.file().toString(), from);
    }

    private static Result.Circumstance colour(Invocation invocation) {
        String from = "default";
        if (invocation.has(Options.NO_COLOR)) {
            from = "--no-color";
        } else if (!invocation.surroundings().variable("NO_COLOR").isEmpty()) {
            from = "NO_COLOR";
        } else if (invocation.surroundings().variable("TERM").equals("dumb")) {
            from = "TERM=dumb";
        }
        return new Result.Circumstance("colour", from.equals("default") ? "on a terminal" : "never", from);
    }

    private static Result.Circumstance width(Invocation invocation) {
        String columns = invocation.surroundings().variable("COLUMNS");
        return columns.isEmpty()
                ? new Result.Circumstance("width", "the terminal's", "default")
                : new Result.Circumstance("width", columns + " columns", "COLUMNS");
    }
}
