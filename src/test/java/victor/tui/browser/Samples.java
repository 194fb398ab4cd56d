package victor.tui.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.UnaryOperator;
import victor.config.Configuration;
import victor.config.KeyWords;
import victor.domain.IdFormat;
import victor.domain.ModelCatalog;
import victor.service.DemoProject;
import victor.service.Place;
import victor.service.Workspace;
import victor.tui.testing.VirtualTerminal;

/** The browser over the sample sessions, at a time that stands still, on the virtual terminal. */
final class Samples {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T15:20:00Z"), ZoneOffset.UTC);

    private final Path home;

    private Samples(Path home) {
        this.home = home;
    }

    /** Makes a project of that name with the sample sessions. */
    static Samples in(Path directory) throws IOException {
        Path home = directory.toRealPath();
        DemoProject.create(Files.createDirectories(home.resolve("orders")), Browsing.stores(CLOCK), CLOCK);
        return new Samples(home);
    }

    /** The database of the samples. */
    Path database() {
        return home.resolve("orders/.victor/project.db");
    }

    /** Where there is none. */
    Path nowhere() {
        return home.resolve("empty/.victor/project.db");
    }

    /** A terminal that shows the browser after these keys, when everything has come to rest. */
    VirtualTerminal shown(Path database, int columns, int rows, UnaryOperator<VirtualTerminal> terminals, String keys) {
        VirtualTerminal terminal = terminals.apply(VirtualTerminal.of(columns, rows));
        Place place = new Place(database, Files.exists(database), true);
        BrowserApplication application = new BrowserApplication(
                new BrowserApplication.Surroundings(
                        place,
                        () -> new Workspace(place, Browsing.stores(CLOCK)),
                        ModelCatalog::builtIn,
                        home,
                        IdFormat.TIMESTAMP,
                        Map.of("HOME", home.toString()),
                        CLOCK,
                        terminal.worker(),
                        terminal.worker()),
                BrowserSettings.of(Configuration.read(Map.of(), KeyWords.NONE)));
        return terminal.start(application)
                .keys(keys)
                .advance(Duration.ofMillis(300))
                .settle();
    }

    /** Leaves the browser, which lets the database go. */
    static void leave(VirtualTerminal terminal) {
        terminal.keys("<ctrl+c><ctrl+c><ctrl+c>");
    }
}
