package victor.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import victor.domain.Message;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage;
import victor.domain.SessionSummary;
import victor.json.JsonText;

/** A store on a file of one shape, open before each test and verified after it. */
public abstract class OpenStore {
    protected static final String HOSTILE =
            "tabs\t \"quotes\" \\ \u0001 \u001b[31m 认证 \uD83D\uDE00 [/] %s ' -- ; DROP TABLE sessions;";

    @TempDir
    protected Path directory;

    protected Path file = Path.of("");
    protected SessionStore store;
    protected final SteppingClock clock = new SteppingClock();

    /** Makes an empty store of the shape under test. */
    protected abstract Path emptyFile(Path directory);

    /** Opens it. */
    protected abstract SessionStore open(Path file, Clock clock);

    /** Checks by independent means that the file is sound. */
    protected abstract void verify(Path file);

    @BeforeEach
    void openStore() {
        file = emptyFile(directory);
        store = open(file, clock);
    }

    @AfterEach
    void verifyFile() {
        store.close();
        verify(file);
    }

    /** The session's summary, which must be there. */
    protected final SessionSummary find(String id) {
        return Objects.requireNonNull(store.find(id), id).summary();
    }

    /** Creates a session, a second later than the write before. */
    protected final boolean create(String id, String title, String provider, String model) {
        return change(writer -> writer.create(id, title, provider, model, null));
    }

    /** Writes with the clock a second later than before, so that every change has a time of its own. */
    protected final <T> T write(Function<SessionWriter, T> changes) {
        clock.step();
        return store.write(changes);
    }

    /** A write that answers whether it changed anything. */
    protected final boolean change(Predicate<SessionWriter> changes) {
        return write(changes::test);
    }

    /** All messages of a session. */
    protected final List<Message> messages(String id) {
        List<Message> messages = new ArrayList<>();
        store.messages(id, 0, Integer.MAX_VALUE, messages::add);
        return messages;
    }

    /** A message of the user, without a time. */
    protected static Message user(String content) {
        return new Message(0, "user", content, null, null, "{}");
    }

    /** The ids of a whole list, newest first. */
    protected final List<String> list() {
        return ids(store.page(SessionFilter.ALL, SessionOrder.NEWEST, null, false, 100));
    }

    /** The ids of a page. */
    protected static List<String> ids(SessionPage page) {
        return page.rows().stream().map(SessionSummary::id).toList();
    }

    /** JSON without blanks; empty for null. */
    protected static String compact(String json) {
        return json == null ? "" : JsonText.compact(json);
    }

    /** The raw text of one further field of a message. */
    protected static String field(Message message, String name) {
        return JsonText.get(message.fields(), name);
    }
}
