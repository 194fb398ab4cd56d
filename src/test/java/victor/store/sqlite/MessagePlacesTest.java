package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionSummary;
import victor.export.JsonExport;
import victor.store.SessionStore;

/** Reading many sessions of a file that has no index on its messages. */
final class MessagePlacesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void manySessionsAreReadAsEachIsAlone(Shape shape) throws Exception {
        try (SessionStore store = SqliteStores.open(shape.create(folder), Clock.systemUTC())) {
            List<SessionSummary> sessions = store.page(SessionFilter.ALL, SessionOrder.NEWEST, null, false, 10)
                    .rows();
            String alone = thrice(store, sessions);
            assertEquals(alone, store.snapshot(reads -> thrice(reads, sessions)));
            assertEquals(alone, thrice(store, sessions), "after the snapshot");
            assertEquals(sessions, store.snapshot(reads -> {
                thrice(reads, sessions);
                return reads.page(SessionFilter.ALL, SessionOrder.NEWEST, null, false, 10)
                        .rows();
            }));
        }
    }

    private static String thrice(SessionStore store, List<SessionSummary> sessions) {
        StringBuilder text = new StringBuilder();
        for (int round = 0; round < 3; round++) {
            JsonExport export = new JsonExport(text, false);
            for (SessionSummary session : sessions) {
                assertTrue(store.read(session, export));
            }
            export.end();
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            names = {"DOCUMENTED", "ENVELOPE"})
    void messagesOfASessionAreSoughtAndNotReadThrough(Shape shape) throws Exception {
        try (Database database = Connections.open(shape.create(folder)).database()) {
            StoreShape detected = SideTables.detect(database);
            SideTables.installViews(database, detected);
            assertTrue(MessagePlaces.missing(database, detected));
            assertTrue(plan(database).contains("SCAN"), plan(database));
            database.update("BEGIN");
            MessagePlaces.gather(database, detected);
            assertFalse(plan(database).contains("SCAN"), plan(database));
            database.update("ROLLBACK");
            assertTrue(plan(database).contains("SCAN"), plan(database));
            assertEquals(0, database.number("SELECT count(*) FROM temp.sqlite_master WHERE type = 'table'"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DOCUMENTED", "ENVELOPE"})
    void anIndexOfTheFileIsEnough(Shape shape) throws Exception {
        try (Database database = Connections.open(shape.create(folder)).database()) {
            assertFalse(MessagePlaces.missing(database, SideTables.detect(database)));
        }
    }

    private static String plan(Database database) {
        return database.query(
                "EXPLAIN QUERY PLAN SELECT m.content FROM message_view m WHERE m.session_id = ? ORDER BY m.id",
                rows -> {
                    StringBuilder steps = new StringBuilder();
                    while (rows.next()) {
                        steps.append(rows.getString(4)).append("; ");
                    }
                    return steps.toString();
                },
                "tools");
    }
}
