package victor.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import victor.testing.Launcher;
import victor.testing.Run;
import victor.testing.Running;
import victor.testing.Sandbox;

/** Killed at any moment: everything or nothing is done, and the database is sound, with its index and counters in step. */
@Execution(ExecutionMode.CONCURRENT)
final class KillTest {
    private static final int FEW = 4;
    private static final int MANY = 250;
    private static final int ADDED = 300;

    @TempDir
    Path directory;

    @Test
    void amidAClear() throws IOException {
        clear(FEW);
    }

    @Test
    void amidASave() throws IOException {
        save(FEW);
    }

    @Test
    void amidAnExport() throws IOException {
        export(FEW);
    }

    @Test
    @Tag("torture")
    void amidManyClears() throws IOException {
        clear(MANY);
    }

    @Test
    @Tag("torture")
    void amidManySaves() throws IOException {
        save(MANY);
    }

    @Test
    @Tag("torture")
    void amidManyExports() throws IOException {
        export(MANY);
    }

    private void clear(int times) throws IOException {
        Sandbox sandbox = LargeProject.copy(directory);
        Launcher clear = sandbox.victor("sessions", "clear", "--yes");
        Kills kills = new Kills(clear, () -> log(sandbox), times);
        while (kills.next()) {
            long left = assertSound(sandbox);
            assertTrue(left == 0 || left == LargeProject.SESSIONS, left + " sessions are left");
            if (left == 0) {
                LargeProject.restore(sandbox);
            }
        }
        kills.assertEnoughInTheMiddle();
    }

    private void save(int times) throws IOException {
        Sandbox sandbox = LargeProject.copy(directory);
        Launcher save = sandbox.victor("sessions", "save").stdin(sessions());
        Kills kills = new Kills(save, () -> log(sandbox), times);
        while (kills.next()) {
            long there = assertSound(sandbox) - LargeProject.SESSIONS;
            assertTrue(there == 0 || there == ADDED, there + " sessions are saved");
            if (there > 0) {
                LargeProject.restore(sandbox);
            }
        }
        kills.assertEnoughInTheMiddle();
    }

    private void export(int times) throws IOException {
        Sandbox sandbox = LargeProject.copy(directory);
        Path target = sandbox.project().resolve("out.json");
        sandbox.sessions("export", "-o", "out.json", "--quiet").exited(0);
        byte[] whole = Files.readAllBytes(target);
        Launcher export = sandbox.victor("sessions", "export", "-o", "out.json");
        Kills kills = new Kills(export, () -> parts(sandbox).count(), times);
        Files.writeString(target, "old");
        while (kills.next()) {
            if (Files.size(target) > 3) {
                assertEquals(-1, java.util.Arrays.mismatch(whole, Files.readAllBytes(target)));
                Files.writeString(target, "old");
            }
        }
        assertEquals(LargeProject.SESSIONS, assertSound(sandbox));
        // What is left is named as what it is, and goes with a later export to the same file.
        List<Path> left = parts(sandbox).toList();
        assertEquals(kills.inTheMiddle(), left.size());
        for (Path part : left) {
            assertTrue(part.getFileName().toString().matches("\\.out\\.json\\.[0-9a-f]+\\.part"), part::toString);
            Files.setLastModifiedTime(part, java.nio.file.attribute.FileTime.fromMillis(0));
        }
        sandbox.sessions("export", "-o", "out.json", "--quiet").exited(0);
        assertEquals(List.of(), parts(sandbox).toList());
        kills.assertEnoughInTheMiddle();
    }

    /** Checked first by the program itself, which finds the file as the kill left it; answers how many sessions there are. */
    private static long assertSound(Sandbox sandbox) {
        Run doctor = sandbox.sessions("doctor").exited(0);
        assertTrue(doctor.out().contains("No problems found"), doctor::toString);
        sandbox.sql().assertSound();
        long sessions = sandbox.sql().number("SELECT count(*) FROM sessions;");
        assertTrue(doctor.out().contains("Sessions: " + sessions + " "), doctor::toString);
        long messages = sandbox.sql().number("SELECT count(*) FROM messages;");
        assertTrue(doctor.out().contains("Messages: " + messages + " "), doctor::toString);
        return sessions;
    }

    private static long log(Sandbox sandbox) {
        return sandbox.database().resolveSibling("project.db-wal").toFile().length();
    }

    private static Stream<Path> parts(Sandbox sandbox) {
        try (Stream<Path> files = Files.list(sandbox.project())) {
            return files.filter(file -> file.toString().endsWith(".part")).toList().stream();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static String sessions() {
        StringBuilder sessions = new StringBuilder("[");
        for (int i = 0; i < ADDED; i++) {
            sessions.append(i == 0 ? "" : ",")
                    .append("{\"metadata\": {\"session_id\": \"added-")
                    .append(i)
                    .append("\"}, \"conversation\": {\"messages\": [");
            for (int j = 0; j < LargeProject.MESSAGES; j++) {
                sessions.append(j == 0 ? "" : ",").append("{\"role\": \"user\", \"content\": \"What was added\"}");
            }
            sessions.append("]}}");
        }
        return sessions.append("]").toString();
    }

    /** Half of the kills come as soon as the command is seen to write, half of them at any moment. */
    private static final class Kills {
        private final Launcher command;
        private final LongSupplier traces;
        private final int times;
        private final Random random = new Random(42);
        private int done;
        private int inTheMiddle;
        private long longest;

        /** @param traces how much there is that a command leaves while it writes, and only then */
        Kills(Launcher command, LongSupplier traces, int times) {
            this.command = command;
            this.traces = traces;
            this.times = times;
        }

        /** Starts the command and kills it; false when that was done often enough. */
        boolean next() {
            if (done == times) {
                return false;
            }
            done++;
            long before = traces.getAsLong();
            long start = System.nanoTime();
            try (Running running = command.start()) {
                if (done % 2 == 1 || longest == 0) {
                    running.awaitWhileAlive(() -> traces.getAsLong() > before);
                    longest = Math.max(longest, 2 * (System.nanoTime() - start));
                    running.endsWithin(Duration.ofNanos(random.nextInt(1_000_000)));
                } else {
                    running.endsWithin(Duration.ofNanos((long) (longest * random.nextDouble())));
                }
                running.kill();
            }
            inTheMiddle += traces.getAsLong() > before ? 1 : 0;
            return true;
        }

        int inTheMiddle() {
            return inTheMiddle;
        }

        /** Fails when the kills came too late to show anything. */
        void assertEnoughInTheMiddle() {
            assertTrue(inTheMiddle * 4 >= times, inTheMiddle + " of " + times + " kills were in the middle");
        }
    }
}
