package victor.line;

import victor.domain.ToolCall;
import victor.render.Style;
import victor.service.chat.ToolResult;
import victor.service.chat.TurnEnd;
import victor.service.chat.TurnListener;
import victor.text.CleanText;

/** Writes an answer while it comes: its text as it is, everything else on a line of its own. */
final class LineAnswer implements TurnListener {
    private static final int SECOND = 1_000;

    private final Dialogue dialogue;
    private StreamedText text = new StreamedText();
    private boolean speaking;
    private boolean lineBegun;
    private boolean thinking;

    LineAnswer(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public void text(String piece) {
        if (!speaking) {
            speaking = true;
            dialogue.write(dialogue.look().paint(Style.STRONG, "Assistant:") + " ");
            lineBegun = true;
        }
        write(text.add(piece));
    }

    private void write(String clean) {
        if (!clean.isEmpty()) {
            dialogue.write(clean);
            lineBegun = !clean.endsWith("\n");
        }
    }

    @Override
    public void thinking(String piece) {
        if (!thinking) {
            thinking = true;
            say("Thinking...");
        }
    }

    @Override
    public boolean mayUseTools(ToolCall first) {
        if (!dialogue.isTyped()) {
            say("The model wants to use tools; nobody is here to allow it.");
            return false;
        }
        say("The model wants to look at files of this project: " + called(first));
        return dialogue.agrees("Allow that for this conversation?");
    }

    @Override
    public void toolStarted(ToolCall call) {
        say("Tool: " + called(call));
    }

    @Override
    public void toolEnded(ToolCall call, ToolResult result) {
        if (result.failed()) {
            say("Tool failed: " + CleanText.line(result.text()));
        }
    }

    @Override
    public void waiting(long millis, String reason) {
        say(reason + ", asks again in " + Math.max(1, millis / SECOND) + " s");
    }

    /** Says how it ended, where that is not as it should. */
    void ended(TurnEnd end) {
        finish();
        String reason = end.reason() == null ? "" : ": " + end.reason();
        switch (end.how()) {
            case COMPLETE -> {}
            case STOPPED -> say("Stopped; what came is kept.");
            case CUT_OFF -> say("Cut off" + reason + ". What came is kept; /retry asks again.");
            case FAILED -> say("No answer" + reason + ". The question is kept; /retry asks again.");
        }
    }

    /** A line of its own; what was being said goes on in another one. */
    private void say(String sentence) {
        finish();
        dialogue.say(sentence);
    }

    private void finish() {
        if (speaking) {
            write(text.end());
            dialogue.write(lineBegun ? "\n" : "");
            text = new StreamedText();
            speaking = false;
            lineBegun = false;
        }
    }

    private static String called(ToolCall call) {
        String file = call.file();
        return (call.name() == null ? "a tool" : call.name()) + (file == null ? "" : " " + file);
    }
}
