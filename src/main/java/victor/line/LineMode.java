package victor.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import victor.command.ChatOpening;
import victor.command.ChatSettings;
import victor.command.Interaction;
import victor.command.Invocation;
import victor.command.Result;
import victor.command.chat.ChatStart;
import victor.config.KeyWords;
import victor.log.ErrorLog;
import victor.render.Look;
import victor.service.Place;
import victor.service.Stores;
import victor.service.Workspace;
import victor.service.chat.ChatSetting;

/** Works with a person line by line: a line is typed, and answered by lines. Nothing that was written is ever written over. */
public final class LineMode implements Interaction {
    private final Surroundings surroundings;
    private final Stores stores;
    private final KeyWords words;
    private final ChatSettings settings;
    private final Look look;

    /**
     * The process that it runs in.
     *
     * @param in what is typed, or piped in
     * @param out where answers and questions go
     * @param typed whether the input is a terminal
     * @param shown whether the output is one
     * @param columns how wide it is, 0 when unknown
     * @param environment the environment variables
     * @param directory the working directory, absolute
     * @param clock the time and the local zone
     */
    public record Surroundings(
            InputStream in,
            OutputStream out,
            boolean typed,
            boolean shown,
            int columns,
            Map<String, String> environment,
            Path directory,
            Clock clock) {
        public Surroundings {
            environment = Map.copyOf(environment);
        }
    }

    /**
     * Starts nothing yet.
     *
     * @param stores opens databases
     * @param words what is known of keys, for reading the configuration
     * @param settings what conversations have around them
     * @param plain whether without boxes and signs
     * @param withoutColour whether no colour is wanted, whatever the terminal can do
     */
    public LineMode(
            Surroundings surroundings,
            Stores stores,
            KeyWords words,
            ChatSettings settings,
            boolean plain,
            boolean withoutColour) {
        this.surroundings = surroundings;
        this.stores = stores;
        this.words = words;
        this.settings = settings;
        Look usual = Look.of(surroundings.environment(), surroundings.columns(), surroundings.shown(), withoutColour);
        this.look = plain ? usual.inPlainLines() : usual;
    }

    @Override
    public Result browse(Place place) throws IOException {
        Result left;
        try (Workspace workspace = new Workspace(place, stores)) {
            left = new LineBrowser(dialogue(false), workspace, invocationSurroundings()).run();
        }
        return left instanceof Result.Opening opening ? chat(place, opening.opening()) : left;
    }

    @Override
    public Result chat(Place place, ChatOpening opening) throws IOException {
        try (Workspace workspace = new Workspace(place, stores)) {
            Invocation.Surroundings around = invocationSurroundings();
            ChatSetting setting = settings.of(around.configuration(), place.project(), opening.tools());
            return new LineChat(dialogue(true), new ChatStart(workspace, setting), workspace, around).run(opening);
        }
    }

    private Dialogue dialogue(boolean chat) {
        return new Dialogue(
                surroundings.in(),
                surroundings.out(),
                new Dialogue.Manner(look, !surroundings.typed(), surroundings.shown(), chat),
                new ErrorLog(surroundings.environment(), surroundings.clock()));
    }

    private Invocation.Surroundings invocationSurroundings() {
        return new Invocation.Surroundings(
                InputStream.nullInputStream(),
                true,
                surroundings.directory(),
                surroundings.clock(),
                surroundings.environment(),
                words);
    }
}
