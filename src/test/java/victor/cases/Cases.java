package victor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Facts;
import victor.testing.Run;
import victor.testing.Samples;

/** What the cases have in common: three sessions with fixed ids, and the databases that hold them. */
final class Cases {
    /** "CI/CD Pipeline Setup" by anthropic. */
    static final String A = "myproj-9Kx7Z2";

    /** "Unit Tests" by openai. */
    static final String B = "myproj-9Kx8A3B";

    /** "Preview Session", two messages, and one preview where the shape has previews. */
    static final String P = "myproj-preview01";

    private Cases() {}

    /** The three sessions in every shape. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"legacy-3", "convstore-3", "legacy06-3", "healed-3", "chat06-3"})
    @interface Three {}

    /** Two hundred sessions in every shape. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"legacy-200", "convstore-200", "legacy06-200", "healed-200", "chat06-200"})
    @interface TwoHundred {}

    /** Sixteen hostile sessions in every shape. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"legacy-odd", "convstore-odd", "legacy06-odd"})
    @interface Odd {}

    /** A successful reading run. */
    static Run ok(String sample, String... arguments) {
        return Samples.read(sample, arguments).exited(0);
    }

    /** A successful writing run, and what it left. */
    static Samples.After done(String sample, String... arguments) {
        Samples.After after = Samples.write(sample, "", arguments);
        after.run().exited(0);
        return after;
    }

    /** The ids in the database, by SQL, in ascending order. */
    static Set<String> stored(String sample, Samples.After after) {
        Facts facts = Samples.facts(sample);
        return new TreeSet<>(
                after.sandbox().sql().column("SELECT " + facts.shape().id() + " FROM sessions;"));
    }

    /** All ids of the sample without these. */
    static Set<String> without(String sample, String... gone) {
        Set<String> ids = new TreeSet<>(Samples.facts(sample).ids());
        ids.removeAll(Set.of(gone));
        return ids;
    }

    /** Fails unless what was printed holds this text. */
    static void assertSays(String expected, String printed) {
        assertTrue(printed.contains(expected), () -> "\"" + expected + "\" is not in: " + printed);
    }

    /** Fails if what was printed holds this text. */
    static void assertSilent(String unexpected, String printed) {
        assertTrue(!printed.contains(unexpected), () -> "\"" + unexpected + "\" is in: " + printed);
    }

    /** The ids of the sample that stand in the first column of a printed table, from top to bottom. */
    static List<String> tableIds(String sample, Run run) {
        Set<String> known = Set.copyOf(Samples.facts(sample).ids());
        List<String> ids = new ArrayList<>();
        for (String line : run.lines()) {
            String[] cells = line.split("[│┃║|]", -1);
            if (cells.length > 2 && known.contains(cells[1].strip())) {
                ids.add(cells[1].strip());
            }
        }
        return ids;
    }

    /** A string member; null when it is absent or JSON null. */
    static String string(JsonObject object, String name) {
        JsonElement value = object.has(name) ? object.get(name) : JsonNull.INSTANCE;
        return value.isJsonNull() ? null : value.getAsString();
    }

    /** The session with this id in an array of sessions. */
    static JsonObject find(Run run, String id) {
        List<JsonObject> found = new ArrayList<>();
        for (JsonElement session : run.array()) {
            if (string(session.getAsJsonObject(), "session_id").equals(id)) {
                found.add(session.getAsJsonObject());
            }
        }
        assertEquals(1, found.size(), run::toString);
        return found.get(0);
    }

    /** What a panel says without its frame and without blanks, so that the wrapping of lines does not count. */
    static String unframed(String printed) {
        return printed.replaceAll("[\\s│┃║|╭╮╰╯─├┤]", "");
    }
}
