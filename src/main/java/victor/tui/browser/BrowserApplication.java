package victor.tui.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import victor.config.Warning;
import victor.domain.IdFormat;
import victor.domain.ModelCatalog;
import victor.service.Place;
import victor.service.Workspace;
import victor.tui.dialog.Dialog;
import victor.tui.dialog.Placed;
import victor.tui.host.Application;
import victor.tui.host.Host;
import victor.tui.host.Viewer;
import victor.tui.input.Input;
import victor.tui.view.Canvas;
import victor.tui.view.Size;
import victor.tui.view.Themes;
import victor.tui.view.Window;

/** The browser as a full-screen program: it holds the model, and does what the updates ask for. */
public final class BrowserApplication implements Application {
    private final Surroundings surroundings;
    private final Worker worker;
    private final Worker searcher;
    private @Nullable Host host;
    private Browser browser;
    private final List<Effect> ahead = new ArrayList<>();
    private Outcome outcome = new Outcome.Quit();
    private boolean leaving;
    private @Nullable Browser drawn;
    private @Nullable Consumer<Outcome> talking;

    /**
     * Where the browser runs.
     *
     * @param place where the database is, or would be, at the start
     * @param workspaces finds and opens the database; called on the executors' threads
     * @param catalog the models that are known
     * @param directory the working directory
     * @param idFormat what a new id looks like
     * @param environment EDITOR, VISUAL, PAGER and HOME
     * @param clock the time
     * @param reading runs what reads and writes the database, one at a time, in order
     * @param searching runs searches likewise, beside the other
     */
    public record Surroundings(
            Place place,
            Supplier<Workspace> workspaces,
            Supplier<ModelCatalog> catalog,
            Path directory,
            IdFormat idFormat,
            Map<String, String> environment,
            Clock clock,
            Executor reading,
            Executor searching) {
        public Surroundings {
            environment = Map.copyOf(environment);
        }
    }

    /** @param settings looks and keys */
    public BrowserApplication(Surroundings surroundings, Settings settings) {
        this.surroundings = surroundings;
        worker = worker(surroundings.reading());
        searcher = worker(surroundings.searching());
        browser = Browser.start(
                new Size(80, 24),
                surroundings.clock().millis(),
                settings,
                Paths.shown(
                        surroundings.place().file(), surroundings.environment().get("HOME")),
                surroundings.place().exists());
    }

    private Worker worker(Executor executor) {
        StoreWork work = new StoreWork(
                surroundings.workspaces(),
                surroundings.catalog(),
                surroundings.directory(),
                surroundings.idFormat(),
                surroundings.clock());
        return new Worker(work, executor, this::arrived);
    }

    /**
     * Goes on with sessions, and begins conversations, without an end of the browser, which is seen again afterwards.
     *
     * @param opens takes an {@link Outcome.Resume} or an {@link Outcome.Chat}, on the program's thread
     */
    public void talking(Consumer<Outcome> opens) {
        talking = opens;
    }

    /** What is to be done now that the browser has ended. */
    public Outcome outcome() {
        return outcome;
    }

    /** What is shown now. */
    Browser browser() {
        return browser;
    }

    /**
     * Says what is wrong with the configuration, until somebody has seen it.
     *
     * @param warnings each with the place where it is; none say nothing
     */
    public void warn(List<Warning> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        int more = warnings.size() - 1;
        StringBuilder all = new StringBuilder();
        for (Warning warning : warnings) {
            all.append(warning).append('\n');
        }
        browser = Told.problem(
                browser,
                "Configuration: " + warnings.get(0) + (more == 0 ? "" : " (and " + more + " more)"),
                more == 0 ? "" : all.toString(),
                false);
    }

    /**
     * Reads what the first frame shows, on the caller's thread, while the terminal is being prepared.
     *
     * @param columns width of the terminal, 0 when nobody knows it yet
     * @param rows height of the terminal, 0 when nobody knows it yet
     */
    public void readAhead(int columns, int rows) {
        if (columns > 0 && rows > 0) {
            browser = browser.with(new Size(columns, rows));
        }
        Next begun = Update.begin(browser);
        browser = begun.browser();
        for (Effect effect : begun.effects()) {
            if (effect instanceof Effect.ReadAround first) {
                Next listed = Update.update(browser, worker.perform(first));
                browser = listed.browser();
                ahead.addAll(listed.effects());
            } else {
                ahead.add(effect);
            }
        }
    }

    @Override
    public void start(Host started) {
        host = started;
        if (ahead.isEmpty()) {
            take(Update.begin(browser));
        } else {
            take(new Next(browser, ahead));
        }
    }

    @Override
    public void accept(Input input) {
        happened(new Event.Typed(input));
    }

    private void arrived(Event event) {
        Host running = host;
        if (running != null) {
            running.post(() -> happened(event));
        }
    }

    private void happened(Event event) {
        take(Update.update(browser.at(surroundings.clock().millis()), event));
    }

    private void take(Next next) {
        browser = next.browser();
        for (Effect effect : next.effects()) {
            if (effect instanceof Effect.Search search) {
                searcher.submit(search);
            } else if (effect instanceof Effect.Stored stored) {
                worker.submit(stored);
            } else if (effect instanceof Effect.Hosted hosted && host != null) {
                perform(hosted, host);
            }
        }
    }

    private void perform(Effect.Hosted effect, Host running) {
        if (effect instanceof Effect.Later later) {
            running.after(Duration.ofMillis(later.millis()), () -> happened(later.event()));
        } else if (effect instanceof Effect.LookLater later) {
            running.after(Duration.ofMillis(later.millis()), () -> worker.submit(new Effect.Look()));
        } else if (effect instanceof Effect.Copy copy) {
            boolean copied = running.copy(copy.text());
            happened(new Event.Told(
                    copied ? "Copied: " + copy.what() : "This is too long for the clipboard of a terminal"));
        } else if (effect instanceof Effect.Show show) {
            show(show, running);
        } else if (effect instanceof Effect.ShowFile shown) {
            show(shown.file(), Viewer.of(surroundings.environment(), true), shown, running);
        } else if (effect instanceof Effect.UseTheme theme) {
            Themes.named(theme.name()).ifPresent(running::theme);
        } else if (effect instanceof Effect.CancelExport) {
            worker.cancel();
        } else if (effect instanceof Effect.Redraw) {
            running.redraw();
        } else if (effect instanceof Effect.Suspend) {
            running.suspend();
        } else if (effect instanceof Effect.Leave leave) {
            leave(leave.outcome(), running);
        }
    }

    /** What was asked for is done before the end; who leaves a second time does not wait for it. */
    private void leave(Outcome last, Host running) {
        Consumer<Outcome> opens = talking;
        if (opens != null && (last instanceof Outcome.Resume || last instanceof Outcome.Chat)) {
            opens.accept(last);
            return;
        }
        outcome = last;
        if (leaving) {
            running.stop(0);
            return;
        }
        leaving = true;
        searcher.close(() -> {});
        worker.close(() -> running.post(() -> running.stop(0)));
    }

    /** The text goes into a file that is gone afterwards, for its owner alone. */
    private void show(Effect.Show show, Host running) {
        try {
            Path file = Files.createTempDirectory("victor").resolve(show.name());
            Files.writeString(file, show.text(), StandardCharsets.UTF_8);
            show(file, Viewer.of(surroundings.environment(), false), show, running);
        } catch (IOException e) {
            happened(new Event.Failed(show, "The text cannot be written to a file: " + e.getMessage(), ""));
        }
    }

    private void show(Path file, String program, Effect effect, Host running) {
        try {
            int code = running.run(Viewer.process(program, file));
            if (code != 0) {
                happened(new Event.Told("'" + program + "' ended with code " + code));
            }
        } catch (IOException e) {
            happened(new Event.Failed(effect, "'" + program + "' cannot be started: " + e.getMessage(), ""));
        } finally {
            Viewer.delete(file);
        }
    }

    @Override
    public boolean isChanged() {
        Browser before = drawn;
        return before == null || !BrowserView.isSame(before, browser);
    }

    @Override
    public void draw(Canvas canvas) {
        Size size = new Size(canvas.columns(), canvas.rows());
        if (!size.equals(browser.screen())) {
            accept(new victor.tui.input.Resize(size.columns(), size.rows()));
        }
        drawn = browser;
        BrowserView.draw(browser, canvas);
    }

    @Override
    public List<Window> windows(int columns, int rows) {
        List<Window> windows = new ArrayList<>();
        for (Dialog dialog : browser.dialogs()) {
            windows.add(Placed.on(columns, rows, dialog).window());
        }
        return windows;
    }
}
