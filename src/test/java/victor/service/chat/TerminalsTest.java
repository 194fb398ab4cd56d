package victor.service.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.SessionFilter;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;
import victor.testing.Run;
import victor.testing.Running;
import victor.testing.Sandbox;

/** Processes that talk on one session at once, and processes that are killed while they talk, save and compact. */
@Execution(ExecutionMode.CONCURRENT)
final class TerminalsTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path directory;

    @Test
    void twoTerminalsOnOneSession() {
        twoTerminals(Sandbox.in(directory), 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"convstore-3", "legacy-3"})
    void twoTerminalsOnTheFileOfAnotherProgram(String sample) {
        twoTerminals(Sandbox.of(sample, directory), 4);
    }

    @Test
    void aTerminalThatIsKilled() {
        kills(3);
    }

    @Test
    @Tag("torture")
    void twoTerminalsForLong() {
        twoTerminals(Sandbox.in(directory), 500);
    }

    @Test
    @Tag("torture")
    void aTerminalThatIsKilledOften() {
        kills(200);
    }

    private void twoTerminals(Sandbox sandbox, int saves) {
        int before = begin(sandbox);
        try (Running a = talker(sandbox, "a", saves, "");
                Running b = talker(sandbox, "b", saves, "")) {
            for (Run run : List.of(a.end().exited(0), b.end().exited(0))) {
                assertTrue(run.lines().stream().noneMatch(line -> line.contains("SEPARATED")), run::toString);
            }
        }
        List<String> said = heads(sandbox, "shared-1");
        assertEquals(before + 4 * saves, said.size());
        for (String name : List.of("a", "b")) {
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < saves; i++) {
                expected.add(name + " " + i + " asked");
                expected.add(name + " " + i + " answered");
            }
            assertEquals(
                    expected,
                    said.stream().filter(text -> text.startsWith(name + " ")).toList());
        }
        assertEquals(List.of(), drafts(sandbox));
        sandbox.sql().assertSound();
    }

    /** Whatever a terminal said to be complete is in the session, in its archive, or in a draft, once. */
    private void kills(int times) {
        Random random = new Random(7);
        Sandbox sandbox = Sandbox.in(directory);
        begin(sandbox);
        for (int i = 0; i < times; i++) {
            String name = "k" + i;
            List<String> lines;
            try (Running talker = talker(sandbox, name, 100_000, "compacts")) {
                talker.awaitOutput("saved");
                talker.awaitOutput("said " + random.nextInt(12));
                lines = talker.signal("KILL").end().lines();
            }
            long said = lines.stream().filter(line -> line.startsWith("said ")).count();
            recover(sandbox);
            Set<String> found = new HashSet<>();
            for (String text : everything(sandbox)) {
                assertTrue(found.add(text), () -> "twice: " + text);
            }
            for (int k = 0; k < said; k++) {
                String asked = name + " " + k + " asked";
                assertTrue(found.contains(asked), () -> "lost: " + asked + lines);
                assertTrue(found.contains(name + " " + k + " answered"), () -> "lost: the answer to " + asked);
            }
            sandbox.sql().assertSound();
        }
    }

    private static void recover(Sandbox sandbox) {
        try (ChatProject project = new ChatProject(sandbox.database(), CLOCK)) {
            Chats chats = project.chats();
            for (DraftSummary draft : chats.drafts()) {
                try (Conversation conversation = chats.recover(draft)) {
                    conversation.save(false, null);
                }
            }
            assertEquals(List.of(), chats.drafts());
        }
    }

    private static List<DraftSummary> drafts(Sandbox sandbox) {
        try (ChatProject project = new ChatProject(sandbox.database(), CLOCK)) {
            return project.chats().drafts();
        }
    }

    private static int begin(Sandbox sandbox) {
        try (SessionStore store = SqliteStores.openOrCreate(sandbox.database(), CLOCK)) {
            store.write(writer -> {
                writer.create("shared-1", "Shared", "anthropic", "claude-sonnet-4-20250514", null);
                return writer.append("shared-1", List.of(new Message(0, "user", "begin", null, null, "{}")));
            });
        }
        return 1;
    }

    /** Of every session, what is counted and what is archived. */
    private static List<String> everything(Sandbox sandbox) {
        List<String> all = new ArrayList<>();
        try (SessionStore store = SqliteStores.open(sandbox.database(), CLOCK)) {
            for (String id : store.ids(SessionFilter.ALL)) {
                store.messages(id, 0, Integer.MAX_VALUE, message -> all.add(head(message)));
                for (ArchivedMessage archived : store.archive(id)) {
                    all.add(head(archived.message()));
                }
            }
        }
        all.removeIf(text -> text.startsWith("[Previous") || text.isEmpty());
        return all;
    }

    private static List<String> heads(Sandbox sandbox, String id) {
        List<String> heads = new ArrayList<>();
        try (SessionStore store = SqliteStores.open(sandbox.database(), CLOCK)) {
            store.messages(id, 0, Integer.MAX_VALUE, message -> heads.add(head(message)));
        }
        return heads;
    }

    /** The first three words; an answer that was cut off has none. */
    private static String head(Message message) {
        String content = String.valueOf(message.content());
        String[] words = content.split(" ", -1);
        boolean cutOff = message.fields().contains("\"cut_off\"");
        return cutOff ? "" : words.length < 3 ? content : words[0] + " " + words[1] + " " + words[2];
    }

    private static Running talker(Sandbox sandbox, String name, int saves, String more) {
        return sandbox.shell("exec \"$JAVA\" -cp \"$CLASSES\" victor.service.chat.Talker '" + sandbox.database() + "' "
                        + name + " " + saves + " " + more)
                .env(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin/java").toString())
                .env("CLASSES", System.getProperty("java.class.path"))
                .within(Duration.ofMinutes(10))
                .start();
    }
}
