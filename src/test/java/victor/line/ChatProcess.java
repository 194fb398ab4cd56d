package victor.line;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import victor.command.ChatOpening;
import victor.config.KeyWords;
import victor.domain.IdFormat;
import victor.domain.ModelCatalog;
import victor.domain.ModelFacts;
import victor.domain.Profile;
import victor.service.Place;
import victor.service.SessionException;
import victor.service.SessionSaving;
import victor.service.Stores;
import victor.service.Workspace;
import victor.service.chat.ChatSetting;
import victor.service.chat.ScriptedProviders;
import victor.service.chat.Tool;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/**
 * A conversation line by line within the test, as a process would hold it: the fourth of March 2026, seven minutes past six in Berlin, with a
 * model that says what the test wrote down. Needs the default time zone for itself.
 */
final class ChatProcess implements AutoCloseable {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T05:06:07.089Z"), ZoneId.of("Europe/Berlin"));
    /** As long as every other one, so that panels have the same width wherever the tests run. */
    private static final String NAMES = "/tmp/victor-line-";

    final ScriptedProviders model = new ScriptedProviders();
    final List<Tool> tools = new ArrayList<>();
    final List<ModelFacts> own = new ArrayList<>();
    final List<Profile> profiles = new ArrayList<>(
            List.of(Profile.of("anthropic", "claude-sonnet-4-20250514"), Profile.of("ollama", "llama3.1:8b")));
    private final Map<String, String> environment = new HashMap<>();
    private final Path folder;
    private boolean typed;
    private boolean plain;

    ChatProcess() {
        try {
            folder = Files.createDirectory(Path.of(NAMES + (10_000_000 + new Random().nextInt(90_000_000))));
            Files.createDirectories(project().resolve(".git"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("LC_ALL", "C.UTF-8");
    }

    Path project() {
        return folder.resolve("project");
    }

    Path database() {
        return project().resolve(".victor/project.db");
    }

    /** A person types, and is asked. */
    ChatProcess typed() {
        typed = true;
        return this;
    }

    /** Without boxes and signs. */
    ChatProcess plain() {
        plain = true;
        return this;
    }

    /** Puts sessions into the database: JSON as exports have it. */
    ChatProcess with(String sessions) {
        return inBerlin(() -> {
            try (Workspace workspace = new Workspace(place(), new SqliteFiles())) {
                InputStream in = new ByteArrayInputStream(sessions.getBytes(StandardCharsets.UTF_8));
                SessionSaving.Request request =
                        new SessionSaving.Request(null, false, null, null, null, null, IdFormat.TIMESTAMP);
                workspace.saving().save(in, request, CLOCK);
                return this;
            }
        });
    }

    private Place place() {
        return new Place(database(), Files.exists(database()), false);
    }

    /** Holds a conversation of these lines; answers everything that was written. */
    String chat(String... lines) {
        return chat(new ChatOpening(null, null, null, null, false, null, false, null, true), lines);
    }

    /** The same as it is asked for on the command line; a refusal is written as the command line does. */
    String chat(ChatOpening opening, String... lines) {
        return answered(lines, mode -> mode.chat(place(), opening));
    }

    /** Browses with these lines; answers everything that was written. */
    String browse(String... lines) {
        return answered(lines, mode -> mode.browse(place()));
    }

    private String answered(String[] lines, Scene scene) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String input = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
        String refused = inBerlin(() -> {
            try {
                scene.play(mode(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out));
                return "";
            } catch (SessionException refusal) {
                return "--- refused: " + refusal.getMessage() + " " + refusal.hints() + "\n";
            }
        });
        return out.toString(StandardCharsets.UTF_8)
                        .replaceAll(NAMES + "[0-9]{8}", NAMES + "00000000")
                        .replaceAll("[0-9]{8}_[0-9]{6}-[0-9]+-[0-9]+", "20260304_060607-1-1")
                + refused;
    }

    private LineMode mode(InputStream in, OutputStream out) {
        return new LineMode(
                new LineMode.Surroundings(in, out, typed, false, 0, environment, project(), CLOCK),
                new SqliteFiles(),
                KeyWords.NONE,
                (configuration, project, withTools) -> new ChatSetting(
                        model,
                        environment,
                        profiles,
                        ModelCatalog.builtIn().with(own),
                        withTools ? tools : List.of(),
                        IdFormat.TIMESTAMP,
                        CLOCK),
                plain,
                true);
    }

    private interface Scene {
        void play(LineMode mode) throws IOException;
    }

    private static <T> T inBerlin(Work<T> work) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(CLOCK.getZone()));
        try {
            return work.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            // A temporary folder that stays is a nuisance, not a failure.
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
