package victor.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import victor.command.ChatOpening;
import victor.command.Interaction;
import victor.command.Interactions;
import victor.command.Result;
import victor.config.Configuration;
import victor.config.KeyWords;
import victor.domain.IdFormat;
import victor.line.LineMode;
import victor.service.Place;
import victor.service.Stores;
import victor.service.chat.ChatSetting;
import victor.service.chat.ScriptedProviders;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/**
 * A run of the command line within the test, as a process would be: streams, environment and directory of its own, the fourth of March
 * 2026, seven minutes past six in Berlin. Needs the default time zone for itself, so tests with it do not run beside each other.
 */
final class CliProcess {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07.089Z"), ZoneId.of("Europe/Berlin"));

    private final Path project;
    private final Map<String, String> environment = new HashMap<>();
    private Console.Terminals terminals = new Console.Terminals(false, false, false, 0);
    private InputStream in = InputStream.nullInputStream();
    private @Nullable OutputStream out;

    /** A process in PROJECT and HOME below a folder, both made if need be; the project ends there. */
    CliProcess(Path folder) {
        project = folder.resolve("project");
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("LC_ALL", "C.UTF-8");
        try {
            Files.createDirectories(project.resolve(".git"));
            Files.createDirectories(folder.resolve("home"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * What a run left.
     *
     * @param exit the exit code
     * @param out standard output
     * @param err standard error
     */
    record Outcome(int exit, String out, String err) {}

    /** Where the process runs. */
    Path project() {
        return project;
    }

    /** The project's database. */
    Path database() {
        return project.resolve(".victor/project.db");
    }

    CliProcess env(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Piped in, or typed. */
    CliProcess in(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Where standard output goes; the outcome then has none of it. */
    CliProcess out(OutputStream stream) {
        out = stream;
        return this;
    }

    /** All three streams are a terminal of this width. */
    CliProcess terminal(int columns) {
        terminals = new Console.Terminals(true, true, true, columns);
        environment.put("TERM", "xterm-256color");
        return this;
    }

    Outcome run(String... arguments) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(CLOCK.getZone()));
        if (out instanceof ByteArrayOutputStream earlier) {
            earlier.reset();
        }
        try {
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Console console = new Console(in, out == null ? printed : out, err, terminals, environment, project, CLOCK);
            int exit = new Cli(console, new SqliteFiles(), KeyWords.NONE, lines(console)).run(List.of(arguments));
            return new Outcome(exit, printed.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** The full screen is left at once; line by line is as it is. */
    private static Interactions lines(Console console) {
        return new Interactions() {
            @Override
            public Interaction screen() {
                return new LeftAtOnce();
            }

            @Override
            public Interaction lines(boolean plain, boolean withoutColour) {
                LineMode.Surroundings surroundings = new LineMode.Surroundings(
                        console.in(),
                        console.out(),
                        console.terminals().in(),
                        console.terminals().out(),
                        console.terminals().columns(),
                        console.environment(),
                        console.directory(),
                        console.clock());
                return new LineMode(
                        surroundings, new SqliteFiles(), KeyWords.NONE, CliProcess::nobody, plain, withoutColour);
            }
        };
    }

    /** Nobody who answers, and no network. */
    private static ChatSetting nobody(Configuration configuration, Path project, boolean tools) {
        return new ChatSetting(
                new ScriptedProviders(),
                Map.of(),
                List.of(),
                configuration.catalog(),
                List.of(),
                IdFormat.TIMESTAMP,
                CLOCK);
    }

    /** A full screen that nobody looks at. */
    private record LeftAtOnce() implements Interaction {
        @Override
        public Result browse(Place place) {
            return new Result.Left();
        }

        @Override
        public Result chat(Place place, ChatOpening opening) {
            return new Result.Left();
        }
    }

    private record SqliteFiles() implements Stores {
        @Override
        public SessionStore open(Path file) {
            return SqliteStores.open(file, CLOCK);
        }

        @Override
        public SessionStore openOrCreate(Path file) {
            return SqliteStores.openOrCreate(file, CLOCK);
        }
    }
}
