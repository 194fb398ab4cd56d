package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.QueryParser;
import victor.domain.SearchOrder;
import victor.domain.SearchQuery;
import victor.domain.SearchQuery.Scope;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.StoredTime;
import victor.store.SessionStore;
import victor.store.SteppingClock;
import victor.store.sqlite.SearchModel.Expected;
import victor.store.sqlite.SearchModel.Line;
import victor.store.sqlite.SearchModel.Talk;
import victor.testing.Sqlite3;

/** Every way of looking, in every shape, finds what the model finds, in the same order. */
final class SearchModelTest {
    private static final int STORES = 4;
    private static final int QUERIES = 60;
    private static final int SESSIONS = 14;
    private static final String[] WORDS = {
        "auth",
        "Authentication",
        "author",
        "au",
        "a",
        "test",
        "testing",
        "Café",
        "cafe\u0301s",
        "cafe",
        "tiếng",
        "TIENG",
        "CI/CD",
        "ci",
        "C++",
        "100%",
        "foo_bar",
        "bar",
        "认证",
        "进行认证测试",
        "使用auth",
        "it\"s",
        "Привет",
        "при",
        "\uD83D\uDE00",
        "naïve",
        "nai",
        "42",
        "4",
        "/usr/local/bin",
        "local",
        "x\0y",
        "y",
        "ß",
        "Straße",
        "ﬁ",
        "été",
    };
    private static final String[] GAPS = {" ", " ", " ", ", ", "\n", "-", "\u3000", " — ", ". "};
    private static final String[] ROLES = {"user", "assistant", "tool", "system"};
    private static final SearchLimits[] LIMITS = {
        SearchLimits.USUAL,
        new SearchLimits(0, 0, 100, 100, 100),
        new SearchLimits(5, 2, 1, 2, 3),
        new SearchLimits(0, 0, 0, 0, 0),
        new SearchLimits(3, 1, 1, 0, 50),
    };

    /** Shapes, and the documented one without its side tables. */
    enum Kept {
        INDEXED(ShapeSchemas.DOCUMENTED),
        STRIPPED(ShapeSchemas.DOCUMENTED),
        LEGACY06(ShapeSchemas.LEGACY06),
        SAVE_FIRST(ShapeSchemas.SAVE_FIRST),
        HEALED(ShapeSchemas.HEALED + ShapeSchemas.HEALED_INDEX),
        CHAT06(ShapeSchemas.CHAT06),
        CONVERSATION_STORE(ShapeSchemas.CONVERSATION_STORE),
        ENVELOPE(ShapeSchemas.ENVELOPE);

        private final String schema;

        Kept(String schema) {
            this.schema = schema;
        }

        /** Whether archived messages have a place. */
        boolean hasArchive() {
            return this != STRIPPED;
        }
    }

    @TempDir
    Path directory;

    private final SteppingClock clock = new SteppingClock();

    @ParameterizedTest
    @EnumSource(Kept.class)
    void everyWayOfLookingFindsWhatTheModelFinds(Kept kept) throws Exception {
        for (int seed = 0; seed < STORES; seed++) {
            Path file = directory.resolve(seed + ".db");
            assertEquals(List.of("wal"), Sqlite3.rows(file, "PRAGMA journal_mode = WAL; " + kept.schema));
            Random random = new Random(31L * seed + kept.name().length());
            SearchModel model = new SearchModel(fill(file, kept, random));
            if (kept == Kept.STRIPPED) {
                strip(file);
            }
            compare(model, file, random, kept + ", seed " + seed);
        }
    }

    private List<Talk> fill(Path file, Kept kept, Random random) {
        List<Talk> talks = new ArrayList<>();
        int number = 0;
        try (SessionStore store = SqliteStores.open(file, clock)) {
            for (int i = 0; i < SESSIONS; i++) {
                talks.add(create(store, kept, "s" + random.nextInt(1_000) + "_" + i, random));
            }
            for (int step = 0; step < 3 * SESSIONS; step++) {
                Talk talk = talks.get(random.nextInt(talks.size()));
                List<Message> messages = new ArrayList<>();
                for (int left = random.nextInt(3); left >= 0; left--) {
                    Line line = new Line(ROLES[random.nextInt(3)], text(random), number++);
                    talk.lines().add(line);
                    messages.add(new Message(0, line.role(), line.text(), null, time(number / 2), "{}"));
                }
                clock.step();
                store.write(writer -> writer.append(talk.id(), messages));
            }
            List<Talk> dated = new ArrayList<>();
            for (Talk talk : talks) {
                long updated = StoredTime.millis(store.find(talk.id()).summary().updatedAt());
                dated.add(new Talk(
                        talk.id(), talk.title(), updated, talk.provider(), talk.tags(), talk.lines(), talk.beside()));
            }
            return dated;
        }
    }

    private Talk create(SessionStore store, Kept kept, String id, Random random) {
        String title = random.nextInt(4) == 0 ? null : text(random);
        String provider = random.nextBoolean() ? "openai" : "anthropic";
        List<String> tags = random.nextInt(3) == 0 ? List.of("work", "two words") : List.of();
        List<Line> beside = new ArrayList<>();
        clock.step();
        store.write(writer -> {
            writer.create(id, title, provider, "m", null);
            if (!tags.isEmpty()) {
                writer.setTags(id, tags);
            }
            if (kept.hasArchive() && random.nextInt(4) == 0) {
                writer.archive(id, List.of(archived(beside, random)));
            }
            return id;
        });
        return new Talk(id, title, 0, provider, tags, new ArrayList<>(), beside);
    }

    private static ArchivedMessage archived(List<Line> beside, Random random) {
        boolean preview = random.nextBoolean();
        String role = preview ? "system" : ROLES[random.nextInt(3)];
        String content = text(random);
        beside.add(new Line(role, content, -1));
        String fields = "{}";
        if (preview) {
            beside.add(new Line(role, "Straße bar", -1));
            fields = "{\"metadata\":{\"preview_kind\":\"file\",\"preview_body\":\"Stra\\u00dfe bar\"}}";
        }
        return new ArchivedMessage(
                preview ? ArchivedMessage.Kind.PREVIEW : ArchivedMessage.Kind.COMPACTED,
                0,
                new Message(0, role, content, null, time(0), fields));
    }

    /** Times that rise, now and then with two the same. */
    private static String time(int step) {
        return Instant.parse("2026-01-05T10:00:00Z").plusSeconds(step).toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(5); left >= 0; left--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(GAPS[random.nextInt(GAPS.length)]);
        }
        // Now and then so long that the words stand where the opening of a long message ends.
        return random.nextInt(20) > 0
                ? text.toString()
                : "z".repeat(ScannedSearch.OPENING - random.nextInt(30)) + ' ' + text;
    }

    /** Takes the side tables away, as if another program had made the file. */
    private static void strip(Path file) throws Exception {
        StringBuilder drops = new StringBuilder();
        for (String type : List.of("trigger", "view", "index", "table")) {
            for (String name : Sqlite3.rows(
                    file,
                    "SELECT name FROM sqlite_master WHERE type = '" + type
                            + "' AND name LIKE 'victor!_%' ESCAPE '!' AND name NOT LIKE '%!_fts!_%' ESCAPE '!'")) {
                drops.append("DROP ").append(type).append(' ').append(name).append(';');
            }
        }
        Sqlite3.run(file, drops + "PRAGMA user_version = 0;");
        assertEquals(
                List.of(),
                Sqlite3.rows(file, "SELECT name FROM sqlite_master WHERE name LIKE 'victor%'"),
                file::toString);
    }

    private void compare(SearchModel model, Path file, Random random, String context) throws Exception {
        try (Database database = Connections.open(file).database()) {
            StoreShape shape = SideTables.detect(database);
            SideTables.installViews(database, shape);
            for (int i = 0; i < QUERIES; i++) {
                SearchQuery query = query(random);
                SearchOrder order = order(random);
                int limit = random.nextBoolean() ? 1_000 : 1 + random.nextInt(4);
                List<Expected> expected = model.search(query, order);
                String what = context + ": " + query.source() + " " + order + " limit " + limit;
                for (SearchLimits limits : shape.indexed() ? LIMITS : new SearchLimits[] {SearchLimits.USUAL}) {
                    List<SessionSearch.Hit> hits =
                            new SessionSearch(database, shape, limits).search(query, SessionFilter.ALL, order, limit);
                    compare(expected.subList(0, Math.min(limit, expected.size())), hits, query, what + " " + limits);
                    compareMessages(expected, hits, query, database, what + " " + limits);
                }
            }
        }
    }

    private static void compare(
            List<Expected> expected, List<SessionSearch.Hit> hits, SearchQuery query, String context) {
        assertEquals(
                expected.stream().map(found -> found.talk().id()).toList(),
                hits.stream().map(SessionSearch.Hit::sessionId).toList(),
                context);
        for (SessionSearch.Hit hit : hits) {
            int last = 0;
            for (int mark : hit.marks()) {
                assertTrue(mark >= last && mark <= hit.snippet().length(), context);
                last = mark;
            }
            boolean wanted = query.terms().stream().anyMatch(term -> !term.negated());
            assertEquals(wanted, !hit.marks().isEmpty(), () -> context + " at " + hit);
        }
    }

    private static void compareMessages(
            List<Expected> expected,
            List<SessionSearch.Hit> hits,
            SearchQuery query,
            Database database,
            String context) {
        for (int i = 0; i < hits.size(); i++) {
            Talk talk = expected.get(i).talk();
            Line line = SearchModel.newestHit(talk, query, talk.lines());
            Long id = hits.get(i).messageId();
            assertEquals(
                    line == null ? null : line.text(),
                    id == null ? null : database.text("SELECT content FROM message_view WHERE id = ?", id),
                    () -> context + " at " + talk.id());
        }
    }

    private static SearchQuery query(Random random) {
        StringBuilder source = new StringBuilder();
        for (int left = random.nextInt(3); left >= 0; left--) {
            source.append(random.nextInt(5) == 0 ? "-" : "")
                    .append(part(random))
                    .append(' ');
        }
        Scope scope = new Scope[] {null, null, null, Scope.TITLE, Scope.CONTENT}[random.nextInt(5)];
        return QueryParser.parse(source.toString(), scope, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static String part(Random random) {
        String word = WORDS[random.nextInt(WORDS.length)];
        return switch (random.nextInt(12)) {
            case 0 -> "role:" + ROLES[random.nextInt(ROLES.length)];
            case 1 -> "tag:\"Two Words\"";
            case 2 -> "provider:open";
            case 3 -> "\"" + word + " " + WORDS[random.nextInt(WORDS.length)] + "\"";
            case 4 -> "\"" + word + "\"";
            case 5 -> word.substring(0, Math.min(word.length(), 2));
            case 6 -> "after:2026-03-04T05:06:45Z";
            default -> word;
        };
    }

    private static SearchOrder order(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new SearchOrder(false, null, true);
            case 1 -> new SearchOrder(false, SessionOrder.NEWEST, false);
            case 2 -> new SearchOrder(false, new SessionOrder(SessionOrder.By.UPDATED, true), false);
            default -> SearchOrder.NEWEST_HIT;
        };
    }
}
