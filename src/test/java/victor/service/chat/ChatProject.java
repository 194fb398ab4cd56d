package victor.service.chat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import victor.domain.IdFormat;
import victor.domain.Message;
import victor.domain.ModelCatalog;
import victor.domain.Profile;
import victor.domain.Session;
import victor.service.Place;
import victor.service.Stores;
import victor.service.Workspace;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/** A project whose database is real, with a scripted model; several terminals can work on it. */
final class ChatProject implements AutoCloseable {
    static final Profile PROFILE = Profile.of("anthropic", "claude-sonnet-4-20250514");

    final Path file;
    final ScriptedProviders providers = new ScriptedProviders();
    final Clock clock;
    private final List<Conversation> conversations = new ArrayList<>();
    private final List<Workspace> workspaces = new ArrayList<>();

    ChatProject(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Another terminal. */
    Chats chats(Tool... tools) {
        Workspace workspace = new Workspace(new Place(file, false, true), new SqliteFiles(clock));
        workspaces.add(workspace);
        return new Chats(
                workspace,
                new ChatSetting(
                        providers,
                        Map.of(),
                        List.of(),
                        ModelCatalog.builtIn(),
                        List.of(tools),
                        IdFormat.TIMESTAMP,
                        clock));
    }

    /** A conversation in another terminal. */
    Conversation begin(Tool... tools) {
        Conversation conversation = chats(tools).begin(PROFILE);
        conversations.add(conversation);
        return conversation;
    }

    /** A question and its answer. */
    TurnEnd ask(Conversation conversation, String question, String answer) {
        providers.says(answer);
        return conversation.say(question).run(new TurnListener() {});
    }

    /** So many questions with answers. */
    void talk(Conversation conversation, String name, int questions) {
        for (int i = 0; i < questions; i++) {
            ask(conversation, name + " question " + i, name + " answer " + i);
        }
    }

    List<Message> stored(String id) {
        try (SessionStore store = SqliteStores.open(file, clock)) {
            List<Message> messages = new ArrayList<>();
            store.messages(id, 0, Integer.MAX_VALUE, messages::add);
            return messages;
        }
    }

    List<String> texts(String id) {
        return stored(id).stream().map(Message::content).toList();
    }

    Session session(String id) {
        try (SessionStore store = SqliteStores.open(file, clock)) {
            return Objects.requireNonNull(store.find(id), id);
        }
    }

    static List<String> texts(List<Message> messages) {
        return messages.stream().map(Message::content).toList();
    }

    @Override
    public void close() {
        conversations.forEach(Conversation::close);
        workspaces.forEach(Workspace::close);
    }

    private record SqliteFiles(Clock clock) implements Stores {
        @Override
        public SessionStore open(Path file) {
            return SqliteStores.open(file, clock);
        }

        @Override
        public SessionStore openOrCreate(Path file) {
            return SqliteStores.openOrCreate(file, clock);
        }
    }
}
