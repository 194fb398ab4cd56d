package victor.tui.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.command.ChatOpening;
import victor.command.ChatSettings;
import victor.command.Interaction;
import victor.command.Result;
import victor.config.Configuration;
import victor.config.KeyWords;
import victor.service.DemoProject;
import victor.service.Place;
import victor.service.Stores;
import victor.service.Workspace;
import victor.tui.browser.BrowserApplication;
import victor.tui.browser.BrowserSettings;
import victor.tui.browser.Outcome;
import victor.tui.chat.ChatApplication;
import victor.tui.chat.ChatEnd;
import victor.tui.terminal.FullScreen;
import victor.tui.terminal.Settings;
import victor.tui.view.Themes;

/** Starts the full-screen browser and the full-screen chat: the one place that knows both of them and the terminal. */
public final class BrowserStart implements Interaction {
    private static final ChatOpening NEW = new ChatOpening(null, null, null, null, false, null, false, null, true);

    private final Surroundings surroundings;
    private final Stores stores;
    private final KeyWords words;
    private final ChatSettings chats;

    /**
     * The process that the full screen runs in.
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
     * @param chats what conversations have around them
     */
    public BrowserStart(Surroundings surroundings, Stores stores, KeyWords words, ChatSettings chats) {
        this.surroundings = surroundings;
        this.stores = stores;
        this.words = words;
        this.chats = chats;
    }

    @Override
    public Result browse(Place place) throws IOException {
        Shown shown = shown(place);
        return shown.outcome() instanceof Outcome.Demo ? demonstrated() : parted(place, shown.end());
    }

    @Override
    public Result chat(Place place, ChatOpening opening) throws IOException {
        Configuration configuration = Configuration.read(surroundings.environment(), words);
        FullScreen screen = prepared(configuration, Settings.Handover.ofLauncher());
        ChatApplication chat = chatting(place, configuration).open(opening);
        screen.run(chat);
        return parted(place, chat.end());
    }

    /** Opens the sample sessions; nothing of them is left when the browser is. */
    private Result demonstrated() throws IOException {
        DemoProject project = DemoProject.createTemporary(stores, surroundings.clock());
        try {
            shown(new Place(project.database(), true, true));
            return new Result.Left();
        } finally {
            project.delete();
        }
    }

    /**
     * What came of the browser.
     *
     * @param end how the last chat was left; null when there was none
     */
    private record Shown(Outcome outcome, @Nullable ChatEnd end) {}

    private Shown shown(Place place) throws IOException {
        Configuration configuration = Configuration.read(surroundings.environment(), words);
        Settings.Handover handover = Settings.Handover.ofLauncher();
        FullScreen screen = prepared(configuration, handover);
        BrowserApplication application = application(place, configuration);
        application.warn(configuration.warnings());
        application.readAhead(handover.columns(), handover.rows());
        Screens screens = new Screens(application, new Chatting(place, configuration));
        screen.run(screens);
        return new Shown(application.outcome(), screens.end());
    }

    private FullScreen prepared(Configuration configuration, Settings.Handover handover) {
        return FullScreen.prepare(new Settings(
                surroundings.in(),
                surroundings.out(),
                surroundings.environment(),
                Themes.named(configuration.theme()).orElse(null),
                configuration.mouse(),
                handover));
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

    private ChatParts chatting(Place place, Configuration configuration) {
        return new ChatParts(place, configuration, surroundings, stores, words, chats);
    }

    /** Opens chats; nothing of a chat is loaded before that. */
    private final class Chatting implements Screens.Chats {
        private final Place place;
        private final Configuration configuration;

        Chatting(Place place, Configuration configuration) {
            this.place = place;
            this.configuration = configuration;
        }

        @Override
        public ChatApplication open(String session) {
            return chatting(place, configuration).open(ChatOpening.resuming(session));
        }

        @Override
        public ChatApplication begin() {
            return chatting(place, configuration).open(NEW);
        }
    }

    /** The database may have come or gone since. */
    static Place now(Place place) {
        return new Place(place.file(), !Files.notExists(place.file()), place.named());
    }

    private static Result parted(Place place, @Nullable ChatEnd end) {
        List<String> lines = end == null ? List.of() : Parting.lines(end, place);
        return lines.isEmpty() ? new Result.Left() : new Result.Parted(lines);
    }
}
