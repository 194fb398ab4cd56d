package victor.tui.chat;

import victor.domain.Message;
import victor.domain.ToolCall;
import victor.service.chat.ToolResult;
import victor.service.chat.TurnListener;

/**
 * Makes events of what a turn says.
 *
 * @param meanwhile what else is to be done on the thread that the turn runs on, as often as there is something to hear
 */
record Hearing(Work.Listener listener, Permission permission, Runnable meanwhile) implements TurnListener {
    @Override
    public void added(Message message) {
        listener.happened(new Event.Said(message));
        meanwhile.run();
    }

    @Override
    public void text(String piece) {
        listener.streamed(piece, "");
        meanwhile.run();
    }

    @Override
    public void thinking(String piece) {
        listener.streamed("", piece);
        meanwhile.run();
    }

    @Override
    public boolean mayUseTools(ToolCall first) {
        permission.ask();
        listener.happened(new Event.ToolsWanted(first));
        return permission.await();
    }

    @Override
    public void toolStarted(ToolCall call) {
        String file = call.file();
        String name = call.name() == null ? "a tool" : call.name();
        listener.happened(new Event.Doing(name + (file == null ? "" : " " + file) + "…"));
    }

    @Override
    public void toolEnded(ToolCall call, ToolResult result) {
        listener.happened(new Event.Doing(""));
    }

    @Override
    public void waiting(long millis, String reason) {
        listener.happened(new Event.Doing(reason + ", asks again in " + Math.max(1, millis / 1000) + " s…"));
    }
}
