package victor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import victor.domain.SessionFilter;
import victor.domain.StoredTime;
import victor.service.SessionExport;
import victor.service.Sessions;

/** {@code export}: sessions as a JSON file. */
final class ExportCommand implements Command {
    private static final Option OUTPUT = Option.value(
            "output", 'o', "FILE", "Write to FILE, - for standard output (default victor_sessions_export_TIME.json)");
    private static final Option NO_PRETTY = Option.flag("no-pretty", 0, "Everything on one line");
    private static final Option GZIP = Option.flag("gzip", 'z', "Compress it");

    @Override
    public Declaration declaration() {
        List<Option> options = new ArrayList<>(List.of(OUTPUT, NO_PRETTY, GZIP, Options.QUIET));
        options.addAll(Options.FILTERS);
        return new Declaration(
                "export",
                Declaration.SESSIONS,
                "Export sessions to a JSON file",
                List.of(
                        "Writes an array with every session, or with those that are named or match. The file appears, or"
                                + " replaces an older one, when it is complete and on disk; only its owner can read it."
                                + " 'victor sessions save FILE' reads it back."),
                "exporting sessions",
                List.of(Argument.optional("SESSION_ID", Argument.Kind.SESSION, "Only these sessions")
                        .several()),
                options,
                false,
                Declaration.EVERYWHERE,
                List.of(
                        new Example("victor sessions export --output sessions.json", "Everything"),
                        new Example("victor sessions export --since 1d --gzip --quiet -o daily.json.gz", "From cron"),
                        new Example("victor sessions export -o - | jq '.[].metadata.title'", "To a pipe")));
    }

    @Override
    public Result run(Invocation invocation) throws IOException {
        SessionFilter filter = Selection.filter(invocation);
        if (!filter.isEmpty() && !invocation.words().isEmpty()) {
            throw new UsageException("Give either session ids or filters, not both");
        }
        Sessions sessions = invocation.workspace().sessions();
        Set<String> ids = new LinkedHashSet<>();
        for (String word : invocation.words()) {
            ids.add(sessions.resolve(word).summary().id());
        }
        SessionExport export = sessions.export(filter, new ArrayList<>(ids), !invocation.has(NO_PRETTY));
        boolean gzip = invocation.has(GZIP);
        boolean quiet = invocation.has(Options.QUIET);
        String output = invocation.value(OUTPUT);
        if (output != null && output.endsWith("/")) {
            throw new UsageException("--output " + output + " names a directory; name a file in it");
        }
        if (output != null && output.equals("-")) {
            return new Result.Streamed(export, gzip, quiet);
        }
        if (export.isEmpty()) {
            return new Result.Nothing(quiet ? "" : "No sessions to export", "exported");
        }
        Path directory = invocation.surroundings().directory();
        Path name = output == null ? freeName(invocation, directory, gzip) : Path.of(output);
        return new Result.Exported(name, export.toFile(directory.resolve(name), gzip), quiet);
    }

    private static Path freeName(Invocation invocation, Path directory, boolean gzip) {
        String time = StoredTime.stamp(invocation.surroundings().clock().millis());
        String suffix = gzip ? ".json.gz" : ".json";
        Path name = Path.of("victor_sessions_export_" + time + suffix);
        for (int number = 2; Files.exists(directory.resolve(name)); number++) {
            name = Path.of("victor_sessions_export_" + time + "_" + number + suffix);
        }
        return name;
    }
}
