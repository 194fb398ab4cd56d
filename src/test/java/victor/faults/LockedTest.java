package victor.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import victor.testing.Run;
import victor.testing.Running;
import victor.testing.Sandbox;

/** Another program holds the database: who has to wait waits five seconds, and then says for which file. */
@Execution(ExecutionMode.CONCURRENT)
final class LockedTest {
    private static final String ID = "myproj-9Kx7Z2";

    @Test
    void whileAnotherProgramWritesReadersDoNotWaitAndWritersGiveUp(@TempDir Path directory) throws IOException {
        Sandbox sandbox = saved(directory, "");
        String before = sandbox.sql().dump();
        try (Holder holder = new Holder(sandbox.database(), "BEGIN IMMEDIATE; DELETE FROM messages;")) {
            runAll(sandbox).forEach((use, run) -> {
                if (use.isWriting() || use == Use.DOCTOR) {
                    assertGaveUp(use, run, sandbox);
                } else {
                    run.exited(0);
                }
            });
            holder.rollBack();
        }
        assertEquals(before, sandbox.sql().dump());
    }

    @Test
    void whereNobodyMayReadEverybodyGivesUp(@TempDir Path directory) throws IOException {
        Sandbox sandbox = saved(directory, "PRAGMA journal_mode = DELETE;");
        String before = sandbox.sql().dump();
        try (Holder holder = new Holder(sandbox.database(), "BEGIN EXCLUSIVE;")) {
            runAll(sandbox).forEach((use, run) -> assertGaveUp(use, run, sandbox));
            holder.rollBack();
        }
        assertEquals(before, sandbox.sql().dump());
        assertTrue(Files.notExists(sandbox.project().resolve("out.json")));
    }

    @Test
    void whoWaitsGoesOnWhenTheLockIsGone(@TempDir Path directory) throws IOException {
        Sandbox sandbox = saved(directory, "");
        try (Holder holder = new Holder(sandbox.database(), "BEGIN IMMEDIATE;");
                Running waiting = Use.TAG.in(sandbox, ID).start()) {
            Run read = Use.LIST.in(sandbox, ID).run().exited(0);
            assertTrue(read.out().contains(ID), read::toString);
            assertTrue(waiting.isAlive());
            holder.rollBack();
            waiting.end().exited(0);
        }
        assertTrue(Use.SHOW.in(sandbox, ID).run().out().contains("Tags: added"));
    }

    /** All at once, so that they wait the same five seconds. */
    private static Map<Use, Run> runAll(Sandbox sandbox) {
        Map<Use, Running> running = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            running.put(use, use.in(sandbox, ID).start());
        }
        Map<Use, Run> ended = new EnumMap<>(Use.class);
        running.forEach((use, each) -> ended.put(use, each.end()));
        return ended;
    }

    private static void assertGaveUp(Use use, Run run, Sandbox sandbox) {
        run.exited(1);
        String error = "Error " + use.doing() + ": " + sandbox.database()
                + " is locked by another program (waited 5 s); close that program or try again.\n";
        assertEquals(error, run.err(), run::toString);
        assertTrue(run.out().isEmpty() || use == Use.CLEAR, run::toString);
    }

    private static Sandbox saved(Path directory, String statements) {
        Sandbox sandbox = Sandbox.in(directory);
        sandbox.victor("sessions", "save", "--id", ID)
                .stdin("[{\"role\":\"user\",\"content\":\"tests\"}]")
                .run()
                .exited(0);
        sandbox.sql().execute(statements);
        return sandbox;
    }

    /** The {@code sqlite3} program within a transaction. */
    private static final class Holder implements AutoCloseable {
        private final Process process;
        private final BufferedReader out;

        Holder(Path file, String statements) throws IOException {
            process = new ProcessBuilder("sqlite3", "-bail", file.toString())
                    .redirectErrorStream(true)
                    .start();
            out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            say(statements);
        }

        void rollBack() throws IOException {
            say("ROLLBACK;");
        }

        /** Returns when it is done. */
        private void say(String statements) throws IOException {
            OutputStream in = process.getOutputStream();
            in.write((statements + "\n.print done\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
            assertEquals("done", out.readLine());
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
