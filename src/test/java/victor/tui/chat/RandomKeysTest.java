package victor.tui.chat;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import victor.domain.ModelCatalog;
import victor.domain.ToolCall;
import victor.service.chat.DraftSummary;
import victor.service.chat.Length;
import victor.service.chat.TurnEnd;
import victor.tui.input.Key;
import victor.tui.input.KeyName;
import victor.tui.input.Mouse;
import victor.tui.input.Paste;
import victor.tui.input.Resize;

/** Whatever is typed and whatever a model says meanwhile, the chat stays whole. */
final class RandomKeysTest {
    private static final int STEPS = 4_000;
    private static final List<int[]> SIZES =
            List.of(new int[] {120, 40}, new int[] {80, 24}, new int[] {40, 10}, new int[] {20, 5}, new int[] {2, 1});
    private static final List<Mouse.Kind> KINDS = List.of(Mouse.Kind.values());
    private static final List<KeyName> NAMES = List.of(KeyName.values()).subList(1, 25);
    private static final List<TurnEnd.How> ENDS = List.of(TurnEnd.How.values());

    private final Random random = new Random(20261129);

    @Test
    void nothingBreaksIt() {
        Chatting chat = new Chatting(120, 40).conversation(130);
        chat.drafts = List.of(new DraftSummary(Path.of("d"), null, "left", 2, "2025-01-08T11:00:00.000Z"));
        chat.begin();
        for (int i = 0; i < STEPS; i++) {
            step(chat, i);
            check(chat, i);
        }
    }

    private void step(Chatting chat, int i) {
        switch (random.nextInt(16)) {
            case 0 -> {
                int[] size = SIZES.get(random.nextInt(SIZES.size()));
                chat.give(new Resize(size[0], size[1]));
            }
            case 1 ->
                chat.give(new Mouse(
                        KINDS.get(random.nextInt(KINDS.size())),
                        random.nextInt(130),
                        random.nextInt(45),
                        random.nextInt(4),
                        false,
                        false,
                        false));
            case 2 -> chat.give(new Paste("some\u001b[31m text " + i + "\n@src"));
            case 3, 4 -> chat.give(new Key(name(), 0, random.nextBoolean(), random.nextInt(3) == 0, false));
            case 5 -> chat.give(Key.of('a' + random.nextInt(26)).withAlt());
            case 6 -> chat.give(Key.ctrl('a' + random.nextInt(26)));
            case 7, 8 -> arrives(chat, i);
            default -> chat.give(Key.of(' ' + random.nextInt(95)));
        }
        if (!chat.later.isEmpty() && random.nextInt(4) == 0) {
            chat.event(chat.later.remove(0));
        }
    }

    private KeyName name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private void arrives(Chatting chat, int i) {
        switch (random.nextInt(9)) {
            case 0 -> chat.kept("question " + i);
            case 1, 2 -> chat.streams("text\u009b31m " + i + "\n\n```\ncode");
            case 3 -> chat.event(new Event.Streamed("", "thought " + i));
            case 4 -> {
                chat.said("assistant", "# answer " + i);
                chat.over(ENDS.get(random.nextInt(ENDS.size())), "the line broke");
            }
            case 5 -> chat.event(new Event.ToolsWanted(new ToolCall("read", "{\"path\":\"a\"}")));
            case 6 -> chat.event(new Event.FilesListed("src", List.of("src/", "srcs")));
            case 7 -> chat.event(new Event.ModelsRead(ModelCatalog.builtIn(), new Length(12_000, false)));
            default -> chat.event(new Event.Failed(new Effect.Run("/x"), "Unknown command\u001b[0m '/x'", ""));
        }
    }

    private static void check(Chatting chat, int step) {
        Chat now = chat.chat();
        String text = chat.text();
        assertTrue(text.indexOf('\u001b') < 0 && text.indexOf('\u009b') < 0, "step " + step);
        Completion completion = now.composer().completion();
        assertTrue(
                completion == null || completion.index() < completion.choices().size(), "step " + step);
        assertTrue(
                completion == null
                        || completion.from() <= now.composer().editor().cursor(),
                "step " + step + ' ' + completion);
    }
}
