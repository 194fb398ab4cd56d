package victor.tui.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import victor.command.Interaction;
import victor.command.Result;
import victor.config.Configuration;
import victor.config.KeyWords;
import victor.domain.Session;
import victor.service.DemoProject;
import victor.service.Place;
import victor.service.Stores;
import victor.service.Workspace;
import victor.tui.browser.BrowserApplication;
import victor.tui.browser.BrowserSettings;
import victor.tui.browser.Outcome;
import victor.tui.terminal.Settings;
import victor.tui.view.Themes;

/** Starts the full-screen browser: the one place that knows both it and the terminal. */
public final class BrowserStart implements Interaction {
    private final Surroundings surroundings;
    private final Stores stores;
    private final KeyWords words;

    /**
     * The process that the browser runs in.
     *
     * @param in the terminal's keys
     * @param out the terminal's screen
     * @param environment the environment variables
     * @param directory the working directory, absolute
     * @param clock the time
     */
    public record Surroundings(
            InputStream in, OutputStream out, Map<String, String> environment, Path directory, Clock clock) {
        public Surroundings {
            environment = Map.copyOf(environment);
        }
    }

    /**
     * Starts nothing yet.
     *
     * @param stores opens databases
     * @param words what is known of keys
     */
    public BrowserStart(Surroundings surroundings, Stores stores, KeyWords words) {
        this.surroundings = surroundings;
        this.stores = stores;
        this.words = words;
    }

    @Override
    public Result browse(Place place) throws IOException {
        Outcome outcome = shown(place);
        return outcome instanceof Outcome.Demo ? demonstrated() : result(place, outcome);
    }

    /** Opens the sample sessions; nothing of them is left when the browser is. */
    private Result demonstrated() throws IOException {
        DemoProject project = DemoProject.createTemporary(stores, surroundings.clock());
        try {
            Place place = new Place(project.database(), true, true);
            return result(place, shown(place));
        } finally {
            project.delete();
        }
    }

    private Outcome shown(Place place) throws IOException {
        Configuration configuration = Configuration.read(surroundings.environment(), words);
        Settings.Handover handover = Settings.Handover.ofLauncher();
        victor.tui.terminal.FullScreen screen = victor.tui.terminal.FullScreen.prepare(new Settings(
                surroundings.in(),
                surroundings.out(),
                surroundings.environment(),
                Themes.named(configuration.theme()).orElse(null),
                configuration.mouse(),
                handover));
        BrowserApplication application = application(place, configuration);
        application.readAhead(handover.columns(), handover.rows());
        screen.run(application);
        return application.outcome();
    }

    private BrowserApplication application(Place place, Configuration configuration) {
        return new BrowserApplication(
                new BrowserApplication.Surroundings(
                        place,
                        () -> new Workspace(now(place), stores),
                        configuration::catalog,
                        surroundings.directory(),
                        configuration.idFormat(),
                        surroundings.environment(),
                        surroundings.clock(),
                        new Lane("sessions"),
                        new Lane("search")),
                BrowserSettings.of(configuration));
    }

    /** The database may have come or gone since. */
    private static Place now(Place place) {
        return new Place(place.file(), !Files.notExists(place.file()), place.named());
    }

    private Result result(Place place, Outcome outcome) {
        if (outcome instanceof Outcome.Resume resume) {
            try (Workspace workspace = new Workspace(now(place), stores)) {
                Optional<Session> session =
                        Optional.ofNullable(workspace.sessions().find(resume.id()));
                if (session.isPresent()) {
                    return new Result.Resumed(session.get().summary());
                }
            }
        }
        return new Result.Left();
    }

    /** Runs tasks one after the other on a thread of its own, which is made for the first one and keeps no process alive. */
    private static final class Lane implements Executor, Runnable {
        private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
        private final String name;
        private boolean started;

        Lane(String name) {
            this.name = name;
        }

        @Override
        public synchronized void execute(Runnable task) {
            tasks.add(task);
            if (!started) {
                started = true;
                Thread thread = new Thread(this, name);
                thread.setDaemon(true);
                thread.start();
            }
        }

        @Override
        public void run() {
            try {
                while (true) {
                    tasks.take().run();
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
