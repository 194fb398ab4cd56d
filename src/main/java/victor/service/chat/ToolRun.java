package victor.service.chat;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import victor.domain.StopSignal;

/** Runs a tool on a thread of its own: it is stopped by an interrupt, which would close the files of the thread that waits. */
final class ToolRun {
    private ToolRun() {}

    static ToolResult run(Tool tool, String arguments, StopSignal stop) {
        FutureTask<ToolResult> task = new FutureTask<>(() -> tool.run(arguments));
        Thread thread = new Thread(task, "tool " + tool.name());
        thread.setDaemon(true);
        thread.start();
        StopSignal.Registration registration = stop.onStop(thread::interrupt);
        try {
            return task.get();
        } catch (ExecutionException e) {
            return ToolResult.failure("The tool failed: " + e.getCause());
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return ToolResult.failure("The program is ending.");
        } finally {
            registration.close();
        }
    }
}
