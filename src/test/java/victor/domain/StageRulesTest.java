package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stages that a conversation goes through; the examples of the guide's table are run as they stand there. */
final class StageRulesTest {
    private static final Path GUIDE = Path.of("src/guide/stages.md");

    @Test
    void theExamplesOfTheGuideAreTrue() throws IOException {
        int examples = 0;
        for (String line : Files.readAllLines(GUIDE)) {
            if (!line.startsWith("| `")) {
                continue;
            }
            String[] cells = line.split("\\|", -1);
            List<Stage> stages = stages(cells[1]);
            assertEquals(cells[2].strip(), stages.get(stages.size() - 1).word(), line);
            examples++;
        }
        assertTrue(examples >= 20, () -> "the guide has only a few examples");
    }

    /** The stages after each step; a step is a question in quotation marks, a mode with a slash, or a tool with its arguments. */
    private static List<Stage> stages(String steps) {
        ConversationState state = ConversationState.INITIAL;
        List<Stage> stages = new ArrayList<>();
        for (String step : steps.split("`", -1)) {
            String text = step.strip();
            if (text.startsWith("\"")) {
                state = state.after(ConversationStateTest.said("user", text));
            } else if (text.startsWith("/mode ")) {
                state = state.after(new StateEvent.ModeChosen(Mode.of(text.substring(6)), "", ""));
            } else if (!text.isEmpty()) {
                int blank = text.indexOf(' ');
                String tool = blank < 0 ? text : text.substring(0, blank);
                String command = blank < 0 ? "" : text.substring(blank + 1);
                state = state.after(ConversationStateTest.called(tool, "{\"command\":\"" + command + "\"}"));
            }
            stages.add(state.stage());
        }
        return stages;
    }

    @Test
    void everyTransitionSaysWhenAndWhy() {
        ConversationState state =
                ConversationState.INITIAL.after(ConversationStateTest.said("user", "Why does it fail?"));
        assertEquals(
                List.of(new Transition(
                        Transition.Kind.STAGE, "INITIAL", "ANALYSIS", "2026-01-05T09:00:00.000Z", "the word \"why\"")),
                state.transitions());
        assertEquals(0.7, state.stageConfidence());
    }
}
