package victor.faults;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import victor.domain.Message;
import victor.domain.SessionIds;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/**
 * A process that keeps a database open and saves: new sessions, whose ids it prints, and between them messages at the end of a session
 * that others add to as well. Its arguments are the file, the name that its messages begin with, and how many.
 */
final class Saver {
    private Saver() {}

    public static void main(String[] arguments) {
        String name = arguments[1];
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (SessionStore store = SqliteStores.openOrCreate(Path.of(arguments[0]), Clock.systemUTC())) {
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                List<Message> message = List.of(new Message(0, "user", name + " " + i, null, null, "{}"));
                String saved = store.write(writer -> {
                    String id = SessionIds.byTime(Clock.systemUTC(), writer::exists);
                    writer.create(id, null, null, null, null);
                    writer.append(id, message);
                    return id;
                });
                out.println(saved);
                store.write(writer -> {
                    writer.create("shared-1", null, null, null, null);
                    return writer.append("shared-1", message);
                });
            }
        }
    }
}
