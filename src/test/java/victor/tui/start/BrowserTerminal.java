package victor.tui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import victor.testing.Database;
import victor.tui.testing.Programs;
import victor.tui.testing.Tmux;

/**
 * The whole program on a real terminal: the launcher, and Java with the classes of this process. Its project has a database with some
 * sessions about birds, the last of which is the newest.
 */
final class BrowserTerminal implements AutoCloseable {
    private static final String SCHEMA = """
            CREATE TABLE sessions (id TEXT PRIMARY KEY, name TEXT, provider TEXT, model TEXT, profile TEXT, data TEXT,
                created_at TEXT, updated_at TEXT);
            CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, role TEXT, content TEXT,
                tool_calls TEXT, created_at TEXT, FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE);
            """;
    private static final List<String> BIRDS =
            List.of("wren", "robin", "heron", "swift", "raven", "crane", "finch", "eagle");

    private final Path directory;
    private final Tmux tmux;
    private final Tmux.State before;
    private final Map<String, String> variables;

    private BrowserTerminal(Path directory, Map<String, String> variables, int columns, int rows) {
        this.directory = directory;
        this.variables = variables;
        tmux = Tmux.start(directory.resolve("project"), variables, columns, rows);
        before = tmux.state();
    }

    /**
     * A terminal with a shell in the project, and nothing started yet.
     *
     * @param directory empty, or what another one was made in, whose program and project are used then
     * @param variables of the environment
     */
    static BrowserTerminal in(Path directory, Map<String, String> variables, int columns, int rows) throws IOException {
        if (Files.notExists(directory.resolve("app"))) {
            install(directory, List.of());
        }
        Map<String, String> all = new HashMap<>(Map.of(
                "TERM", "xterm-256color",
                "HOME", directory.toString(),
                "XDG_STATE_HOME", directory.resolve("state").toString(),
                "XDG_CONFIG_HOME", directory.resolve("config").toString(),
                "JAVA_HOME", System.getProperty("java.home"),
                "TMPDIR", Files.createDirectories(directory.resolve("tmp")).toString(),
                "VICTOR_JAVA_OPTS", "-Djava.io.tmpdir=" + directory.resolve("tmp")));
        all.putAll(variables);
        return new BrowserTerminal(directory, all, columns, rows);
    }

    /** The same in 120 columns and 40 rows. */
    static BrowserTerminal in(Path directory) throws IOException {
        return in(directory, Map.of(), 120, 40);
    }

    /**
     * Puts the program together and makes the project.
     *
     * @param first what the class path begins with
     */
    static void install(Path directory, List<Path> first) throws IOException {
        Path launcher = Files.createDirectories(directory.resolve("app/bin")).resolve("victor");
        Files.copy(Path.of("src/main/launcher/victor"), launcher);
        launcher.toFile().setExecutable(true);
        Files.createDirectories(directory.resolve("app/lib/native"));
        jar(directory.resolve("app/lib/victor.jar"), first);
        Files.createDirectories(directory.resolve("project/.git"));
        Path store =
                Files.createDirectories(directory.resolve("project/.victor")).resolve("project.db");
        StringBuilder script = new StringBuilder(SCHEMA);
        for (int i = 0; i < BIRDS.size(); i++) {
            script.append(String.format(
                    "INSERT INTO sessions VALUES ('bird-%d', 'About the %s', 'openai', 'gpt-4', NULL, '{}',"
                            + " '2025-01-0%dT10:00:00Z', '2025-01-0%dT10:00:00Z');%n"
                            + "INSERT INTO messages (session_id, role, content, created_at) VALUES"
                            + " ('bird-%d', 'user', 'What does the %s eat?', '2025-01-0%dT10:00:00Z');%n",
                    i, BIRDS.get(i), i + 1, i + 1, i, BIRDS.get(i), i + 1));
        }
        new Database(store).execute(script.toString());
    }

    /** A jar that only says where the classes are. */
    private static void jar(Path file, List<Path> first) throws IOException {
        StringBuilder places = new StringBuilder();
        List<String> all = new ArrayList<>();
        first.forEach(path -> all.add(path.toString()));
        all.addAll(List.of(System.getProperty("java.class.path").split(":", -1)));
        for (String entry : all) {
            URI place = Path.of(entry).toAbsolutePath().toUri();
            places.append(places.length() == 0 ? "" : " ").append(place);
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, places.toString());
        try (OutputStream out = Files.newOutputStream(file)) {
            new JarOutputStream(out, manifest).close();
        }
    }

    Tmux tmux() {
        return tmux;
    }

    Path file() {
        return directory.resolve("project/.victor/project.db");
    }

    Database database() {
        return new Database(file());
    }

    /** How many sessions {@code sqlite3} counts. */
    long count() {
        return database().number("SELECT count(*) FROM sessions");
    }

    /** Starts the program and waits until it shows something. */
    Tmux start(String arguments, String text) {
        return tmux.line(("../app/bin/victor " + arguments).strip()).waitFor(text);
    }

    /** Starts the browser, and waits until all that is to be read has been. */
    Tmux browse() {
        return start("", BIRDS.size() + " sessions").waitFor("What does the eagle eat?");
    }

    /** Fails unless the program ends so, and the terminal is as it was. */
    void assertLeft(int code) {
        assertEquals(code, tmux.exitCode(), tmux.screen());
        tmux.assertState(before);
    }

    /** Fails unless the terminal is as it was. */
    void assertRestored() {
        tmux.await("the terminal as it was", () -> tmux.state().equals(before));
    }

    /** The process that is Java, the only child of the launcher. */
    ProcessHandle java() {
        return ProcessHandle.of(tmux.program())
                .orElseThrow()
                .children()
                .findFirst()
                .orElseThrow();
    }

    /** Sends a signal to the launcher. */
    void signal(String name) throws IOException {
        signal(name, tmux.program());
    }

    static void signal(String name, long process) throws IOException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process))
                .start()
                .onExit()
                .join();
    }

    /** What the program wrote into its log. */
    String log() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("state"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    /** A file of the project that an editor can be told to write. */
    Path inProject(String name) {
        return directory.resolve("project").resolve(name);
    }

    /** Files that were left where temporary ones belong. */
    List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(variables.getOrDefault("TMPDIR", "")))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("sqlite-"))
                    .filter(file -> !file.getFileName().toString().startsWith("hsperf"))
                    .toList();
        }
    }

    /** The command line of a shell for a word. */
    static String quoted(Path path) {
        return Programs.quoted(path.toString());
    }

    @Override
    public void close() {
        tmux.close();
    }
}
