package victor.tui.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import victor.domain.DateStyle;
import victor.domain.IdFormat;
import victor.domain.ModelCatalog;
import victor.service.Place;
import victor.service.Stores;
import victor.service.Workspace;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.Paste;
import victor.tui.testing.Cells;
import victor.tui.testing.Typed;
import victor.tui.view.Window;

/** A browser on a real database, without a terminal: keys go in, cells come out, time passes when it is told to. */
final class Browsing implements AutoCloseable {
    static final Instant NOW = Instant.parse("2025-01-08T12:00:00Z");

    final HandHost host = new HandHost();
    final Path file;
    final BrowserApplication application;
    private int columns;
    private int rows;

    Browsing(Path file, int columns, int rows) {
        this(file, columns, rows, settings());
    }

    Browsing(Path file, int columns, int rows, Settings settings) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        application = new BrowserApplication(
                new BrowserApplication.Surroundings(
                        place(),
                        () -> new Workspace(place(), stores(clock)),
                        ModelCatalog::builtIn,
                        file.toAbsolutePath().getParent(),
                        IdFormat.TIMESTAMP,
                        Map.of("EDITOR", "ed"),
                        clock,
                        Runnable::run,
                        Runnable::run),
                settings);
        screen();
        application.start(host);
        host.drain();
    }

    static Settings settings() {
        return new Settings(
                new Bindings(Map.of()),
                List.of(Column.DATE, Column.TITLE, Column.MODEL, Column.PROVIDER, Column.MESSAGES, Column.TAGS),
                false,
                DateStyle.RELATIVE,
                true,
                "dark");
    }

    private Place place() {
        return new Place(file, Files.exists(file), true);
    }

    static Stores stores(Clock clock) {
        return new Stores() {
            @Override
            public SessionStore open(Path path) {
                return SqliteStores.open(path, clock);
            }

            @Override
            public SessionStore openOrCreate(Path path) {
                return SqliteStores.openOrCreate(path, clock);
            }
        };
    }

    /** Presses keys, written as {@code jj/foo<enter>}. */
    Browsing keys(String text) {
        for (Key key : Typed.keys(text)) {
            give(key);
        }
        return this;
    }

    Browsing paste(String text) {
        return give(new Paste(text));
    }

    Browsing give(Input input) {
        application.accept(input);
        host.drain();
        return this;
    }

    Browsing advance(int millis) {
        host.advance(Duration.ofMillis(millis));
        return this;
    }

    Browsing resize(int newColumns, int newRows) {
        columns = newColumns;
        rows = newRows;
        screen();
        return this;
    }

    /** What is on the screen, dialogs over the rest. */
    Cells screen() {
        Cells cells = new Cells(columns, rows);
        application.draw(cells);
        host.drain();
        for (Window window : application.windows(columns, rows)) {
            cells.fill(window.column(), window.row(), window.columns(), window.rows(), victor.tui.view.Style.PLAIN);
            window.drawing().draw(cells.part(window.column(), window.row(), window.columns(), window.rows()));
        }
        return cells;
    }

    Browser browser() {
        return application.browser();
    }

    String text() {
        return screen().text();
    }

    @Override
    public void close() {
        keys("<ctrl+c><ctrl+c>");
    }
}
