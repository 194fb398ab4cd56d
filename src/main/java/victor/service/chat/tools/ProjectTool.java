package victor.service.chat.tools;

import victor.service.chat.Tool;
import victor.service.chat.ToolResult;

/** A task as a tool: reads the arguments, and makes an answer of whatever goes wrong. */
record ProjectTool(ToolTask task) implements Tool {
    private static final int LONGEST_FAILURE = 2_000;

    @Override
    public String name() {
        return task.name();
    }

    @Override
    public String description() {
        return task.description();
    }

    @Override
    public String schema() {
        return task.schema();
    }

    @Override
    public ToolResult run(String arguments) {
        try {
            String text = Shown.whole(task.run(Arguments.of(arguments, task.arguments())));
            // An interrupt closes whatever is being read, so what was not reached may look hidden or not there.
            return Thread.currentThread().isInterrupted()
                    ? ToolResult.failure(task.name() + ": stopped before its end")
                    : ToolResult.of(text);
        } catch (ToolException e) {
            String reason = Shown.whole(String.valueOf(e.getMessage()));
            return ToolResult.failure(task.name() + ": " + Shown.beginning(reason, LONGEST_FAILURE));
        }
    }
}
