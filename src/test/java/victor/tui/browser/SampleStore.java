package victor.tui.browser;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import victor.domain.Message;
import victor.domain.Session;
import victor.domain.SessionFilter;
import victor.domain.SessionSummary;
import victor.domain.StoredTime;
import victor.store.SessionStore;
import victor.store.SessionWriter;
import victor.store.sqlite.SqliteStores;

/** A database as another terminal sees it: it makes sessions and changes them. */
final class SampleStore implements AutoCloseable {
    private static final List<String> TOPICS =
            List.of("parser", "login", "cache", "release notes", "数据库 migration", "garden", "invoice", "résumé");

    private final Ticking clock = new Ticking();
    private final SessionStore store;

    SampleStore(Path file) {
        store = SqliteStores.openOrCreate(file, clock);
    }

    /** Sessions s0000, s0001, … of which the last one is the newest; each is a minute younger than the one before. */
    SampleStore with(int count) {
        write(writer -> {
            for (int i = 0; i < count; i++) {
                String topic = TOPICS.get(i % TOPICS.size());
                String time = StoredTime.utc(
                        Browsing.NOW.minus(Duration.ofMinutes(count - i)).toEpochMilli());
                SessionSummary summary = new SessionSummary(
                        String.format("s%04d", i),
                        topic + " " + i,
                        "model-" + i % 3,
                        i % 2 == 0 ? "openai" : "anthropic",
                        null,
                        time,
                        time,
                        0,
                        0,
                        i % 10 == 0 ? List.of("tenth") : List.of());
                List<Message> messages = List.of(
                        message("user", "Question " + i + " about " + topic), message("assistant", "Answer " + i));
                writer.restore(new Session(summary, "{}", false), messages, List.of());
            }
            return null;
        });
        return this;
    }

    void add(String id, String title) {
        write(writer -> writer.create(id, title, "openai", "gpt-4", null));
        write(writer -> writer.append(id, List.of(message("user", "about " + title))));
    }

    void append(String id, String text) {
        write(writer -> writer.append(id, List.of(message("user", text))));
    }

    void delete(String... ids) {
        write(writer -> writer.delete(List.of(ids)));
    }

    <T> T write(Function<SessionWriter, T> changes) {
        clock.now = clock.now.plusSeconds(1);
        // Each transaction has a time of its own.
        return store.write(changes);
    }

    List<String> ids() {
        return store.ids(SessionFilter.ALL);
    }

    SessionStore store() {
        return store;
    }

    static Message message(String role, String content) {
        return new Message(0, role, content, null, null, "{}");
    }

    @Override
    public void close() {
        store.close();
    }

    private static final class Ticking extends Clock {
        private Instant now = Browsing.NOW;

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
