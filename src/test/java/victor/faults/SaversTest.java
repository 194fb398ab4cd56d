package victor.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Run;
import victor.testing.Running;
import victor.testing.Sandbox;

/** Two processes that save at once, from before there is a database: nothing is lost, and no two sessions get one id. */
@Execution(ExecutionMode.CONCURRENT)
final class SaversTest {
    @TempDir
    Path directory;

    @Test
    void commandsThatSaveNewSessions() {
        newSessions(8);
    }

    @Test
    void commandsThatSaveTheSameSession() {
        sameSession(5);
    }

    @Test
    void programsThatStayOpen() {
        longLived(Sandbox.in(directory), 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"convstore-3", "legacy-3", "healed-3"})
    void programsThatStayOpenOnTheFileOfAnother(String sample) {
        longLived(Sandbox.of(sample, directory), 10);
    }

    @Test
    @Tag("torture")
    void manyCommandsThatSaveNewSessions() {
        newSessions(300);
    }

    @Test
    @Tag("torture")
    void manyCommandsThatSaveTheSameSession() {
        sameSession(300);
    }

    @Test
    @Tag("torture")
    void programsThatStayOpenForLong() {
        longLived(Sandbox.in(directory), 2000);
    }

    /** Most of them within the same second as others. */
    private void newSessions(int each) {
        Sandbox sandbox = Sandbox.in(directory);
        List<Run> runs = atOnce(
                sandbox,
                "for i in $(seq " + each + "); do echo '[{\"role\": \"user\", \"content\": \"from NAME '$i'\"}]'"
                        + " | victor sessions save --json || exit; done");
        List<String> ids = new ArrayList<>();
        for (Run run : runs) {
            for (String saved : run.out().split("(?<=\n}\n)", -1)) {
                if (!saved.isEmpty()) {
                    ids.add(Run.parse(saved).getAsJsonObject().get("session_id").getAsString());
                }
            }
        }
        Set<String> distinct = new TreeSet<>(ids);
        assertEquals(2 * each, distinct.size(), ids::toString);
        assertEquals(distinct, new TreeSet<>(sandbox.sql().column("SELECT id FROM sessions;")));
        assertEquals(2L * each, sandbox.sql().number("SELECT count(DISTINCT content) FROM messages;"));
        assertSound(sandbox);
    }

    /** Each is a whole conversation, so the last one stands, and nothing of another one in it. */
    private void sameSession(int each) {
        Sandbox sandbox = Sandbox.in(directory);
        atOnce(
                sandbox,
                "for i in $(seq " + each + "); do for j in 1 2 3 4 5; do"
                        + " echo '{\"role\": \"user\", \"content\": \"NAME '$i' '$j'\"}'; done"
                        + " | victor sessions save --id shared-1 >/dev/null || exit; done");
        List<String> contents = sandbox.sql().column("SELECT content FROM messages ORDER BY id;");
        assertEquals(5, contents.size(), contents::toString);
        String saver = contents.get(0).substring(0, contents.get(0).length() - 1);
        for (int i = 0; i < 5; i++) {
            assertEquals(saver + (i + 1), contents.get(i));
        }
        assertTrue(saver.matches("[ab] " + each + " "), contents::toString);
        assertSound(sandbox);
    }

    /** New sessions, and messages at the end of one that both have. */
    private void longLived(Sandbox sandbox, int each) {
        String shape = sandbox.database().toFile().exists() ? "foreign" : "documented";
        long sessions = shape.equals("foreign") ? sandbox.sql().number("SELECT count(*) FROM sessions;") : 0;
        List<Run> runs = atOnce(
                sandbox,
                "exec \"$JAVA\" -cp \"$CLASSES\" victor.faults.Saver '" + sandbox.database() + "' NAME " + each);
        Set<String> ids = new TreeSet<>();
        for (Run run : runs) {
            ids.addAll(run.lines());
        }
        assertEquals(2 * each, ids.size());
        assertEquals(sessions + 2L * each + 1, sandbox.sql().number("SELECT count(*) FROM sessions;"));
        Run shown = sandbox.sessions("show", "shared-1", "--json").exited(0);
        List<String> a = new ArrayList<>();
        List<String> b = new ArrayList<>();
        for (var message : shown.object().getAsJsonObject("conversation").getAsJsonArray("messages")) {
            JsonObject object = message.getAsJsonObject();
            String content = object.get("content").getAsString();
            (content.startsWith("a ") ? a : b).add(content);
        }
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            expected.add("a " + i);
        }
        assertEquals(expected, a);
        expected.replaceAll(text -> text.replace('a', 'b'));
        assertEquals(expected, b);
        assertSound(sandbox);
    }

    private static List<Run> atOnce(Sandbox sandbox, String line) {
        try (Running a = saver(sandbox, line, "a");
                Running b = saver(sandbox, line, "b")) {
            return List.of(a.end().exited(0), b.end().exited(0));
        }
    }

    private static Running saver(Sandbox sandbox, String line, String name) {
        return sandbox.shell(line.replace("NAME", name))
                .env(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin/java").toString())
                .env("CLASSES", System.getProperty("java.class.path"))
                .within(java.time.Duration.ofMinutes(10))
                .start();
    }

    private static void assertSound(Sandbox sandbox) {
        sandbox.sql().assertSound();
        Run doctor = sandbox.sessions("doctor", "--json");
        for (var finding : doctor.object().getAsJsonArray("findings")) {
            // A sample keeps the permissions that its folder has.
            String what = finding.getAsJsonObject().get("what").getAsString();
            assertTrue(what.contains("can be opened by other users"), doctor::toString);
        }
    }
}
