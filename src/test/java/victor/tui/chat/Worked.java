package victor.tui.chat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import victor.command.ChatOpening;
import victor.command.Invocation;
import victor.command.Result;
import victor.command.chat.ChatCommands;
import victor.command.chat.ChatStart;
import victor.config.KeyWords;
import victor.domain.Ability;
import victor.domain.IdFormat;
import victor.domain.ModelCatalog;
import victor.domain.ModelFacts;
import victor.domain.Profile;
import victor.domain.StopSignal;
import victor.service.Place;
import victor.service.Stores;
import victor.service.Workspace;
import victor.service.chat.ChatSetting;
import victor.service.chat.Conversation;
import victor.service.chat.ScriptedProviders;
import victor.service.chat.Tool;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/** The work of a chat on a real database, with a scripted model; what it says meanwhile is kept. */
final class Worked implements Work.Listener, AutoCloseable {
    static final ChatOpening NEW = new ChatOpening(null, null, null, null, false, null, false, null, true);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);

    final ScriptedProviders model = new ScriptedProviders();
    final List<Tool> tools = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    final StringBuilder thinking = new StringBuilder();
    final ConversationWork work;
    private final Path directory;
    private final Invocation.Surroundings surroundings;

    Worked(Path directory, ChatOpening opening) {
        this.directory = directory;
        surroundings = new Invocation.Surroundings(
                InputStream.nullInputStream(),
                true,
                directory,
                CLOCK,
                Map.of("HOME", directory.toString()),
                KeyWords.NONE);
        work = new ConversationWork(this::ground, opening, new Commands());
    }

    CommandSet commands() {
        return new Commands();
    }

    private Ground ground() {
        Workspace workspace =
                new Workspace(new Place(directory.resolve(".victor/project.db"), false, false), new SqliteFiles());
        ModelCatalog catalog = ModelCatalog.builtIn().with(List.of(twin("east"), twin("west")));
        ChatSetting setting = new ChatSetting(
                model,
                Map.of(),
                List.of(Profile.of("anthropic", "claude-sonnet-4-20250514")),
                catalog,
                tools,
                IdFormat.TIMESTAMP,
                CLOCK);
        return new Ground(new ChatStart(workspace, setting), workspace, () -> catalog, directory);
    }

    private static ModelFacts twin(String provider) {
        return new ModelFacts(provider, "twin", List.of(), 1_000, 0, null, Ability.YES, Ability.NO);
    }

    /** Begins with what is there. */
    Event.Begun begin() {
        return (Event.Begun) perform(new Effect.Begin(null));
    }

    Event perform(Effect.Worked effect) {
        return work.perform(effect, this);
    }

    /** So many questions, each with its answer. */
    Worked talk(int questions) {
        for (int i = 1; i <= questions; i++) {
            model.says("Answer " + i);
            perform(new Effect.Say("Question " + i));
        }
        return this;
    }

    /** A typed command. */
    Event run(String line) {
        return perform(new Effect.Run(line));
    }

    @Override
    public void streamed(String more, String thought) {
        text.append(more);
        thinking.append(thought);
    }

    @Override
    public void happened(Event event) {
        events.add(event);
    }

    @Override
    public void close() {
        work.close();
    }

    private final class Commands implements CommandSet {
        @Override
        public List<SlashWord> words() {
            return List.of();
        }

        @Override
        public Result run(Conversation conversation, Workspace workspace, String line, StopSignal stop)
                throws IOException {
            if (line.equals("/broken")) {
                throw new IllegalStateException("a fault of the program");
            }
            return new ChatCommands(conversation, workspace, surroundings).run(line, stop);
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
