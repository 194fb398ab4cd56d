package victor.screenshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import victor.config.Configuration;
import victor.config.KeyWords;
import victor.domain.IdFormat;
import victor.domain.ModelCatalog;
import victor.service.DemoProject;
import victor.service.Place;
import victor.service.Stores;
import victor.service.Workspace;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;
import victor.tui.browser.BrowserApplication;
import victor.tui.browser.BrowserSettings;
import victor.tui.testing.VirtualTerminal;

/** The pictures, each made by the program itself on the sample sessions at a fixed time. */
public final class Screenshots {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T15:20:00Z"), ZoneOffset.UTC);

    private final Path home;
    private final Map<String, String> pictures = new LinkedHashMap<>();

    private Screenshots(Path home) {
        this.home = home;
    }

    /** Writes all pictures into a directory. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Path home = Files.createTempDirectory("victor-screenshots");
        Files.createDirectories(directory);
        for (Map.Entry<String, String> picture : all(home).entrySet()) {
            Files.writeString(directory.resolve(picture.getKey()), picture.getValue());
        }
    }

    /**
     * All pictures by the names of their files.
     *
     * @param home an empty directory to work in
     */
    static Map<String, String> all(Path home) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Screenshots screenshots = new Screenshots(home.toRealPath());
        screenshots.take();
        return screenshots.pictures;
    }

    private void take() throws IOException {
        Path project = Files.createDirectories(home.resolve("orders"));
        DemoProject.create(project, stores(), CLOCK);
        picture("browse.svg", "Sessions and the conversation of one of them", 120, 36, "dark", "j");
        picture("search.svg", "Live search, hits marked", 120, 36, "dark", "/index");
        picture("model.svg", "Another model for a session", 120, 36, "dark", "jmclaude");
        picture("confirm.svg", "Before something is deleted", 120, 36, "dark", "<space><space><space>d");
        picture("help.svg", "Every key", 120, 36, "dark", "?");
        picture("light.svg", "The light theme", 120, 36, "light", "jj");
        picture("small.svg", "80 columns and 24 rows", 80, 24, "dark", "jjj");
        pictures.put("chat.svg", new ChatPicture(project, CLOCK, stores()).draw());
    }

    private void picture(String file, String title, int columns, int rows, String theme, String keys) {
        Path database = home.resolve("orders/.victor/project.db");
        VirtualTerminal terminal =
                VirtualTerminal.of(columns, rows).theme(theme).trueColour();
        BrowserApplication application = new BrowserApplication(
                new BrowserApplication.Surroundings(
                        new Place(database, true, true),
                        () -> new Workspace(new Place(database, true, true), stores()),
                        ModelCatalog::builtIn,
                        home,
                        IdFormat.TIMESTAMP,
                        Map.of("HOME", home.toString()),
                        CLOCK,
                        terminal.worker(),
                        terminal.worker()),
                BrowserSettings.of(Configuration.read(Map.of(), KeyWords.NONE)));
        terminal.start(application).keys(keys).advance(Duration.ofMillis(300)).settle();
        pictures.put(file, Picture.of(terminal.screen(), theme.equals("light"), title));
        terminal.keys("<ctrl+c><ctrl+c><ctrl+c>");
    }

    private static Stores stores() {
        return new Stores() {
            @Override
            public SessionStore open(Path path) {
                return SqliteStores.open(path, CLOCK);
            }

            @Override
            public SessionStore openOrCreate(Path path) {
                return SqliteStores.openOrCreate(path, CLOCK);
            }
        };
    }

    /** The names of the files. */
    static List<String> names() {
        return List.of(
                "browse.svg",
                "search.svg",
                "model.svg",
                "confirm.svg",
                "help.svg",
                "light.svg",
                "small.svg",
                "chat.svg");
    }
}
