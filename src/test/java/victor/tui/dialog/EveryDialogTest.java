package victor.tui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import victor.tui.input.EndOfInput;
import victor.tui.input.Focus;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.KeyName;
import victor.tui.input.Mouse;
import victor.tui.input.Paste;
import victor.tui.input.Resize;
import victor.tui.testing.Typed;

/** What is true of every dialog. */
final class EveryDialogTest {
    private static final String NASTY = "one\ntwo\n\u001b[2Jyn\u0007delete\n认证 👩‍👧 \ud83d\n";

    @Test
    void escapeAndControlCGoBackUntilItIsClosed() {
        Dialogs.all().forEach((name, dialog) -> {
            for (Key key : List.of(Key.of(KeyName.ESCAPE), Key.ctrl('c'))) {
                Opened opened = new Opened(dialog);
                for (int level = 0; level < 3 && opened.isOpen(); level++) {
                    opened.accept(key);
                }
                assertFalse(opened.isOpen(), name);
                assertEquals(new Answer.Cancelled(), opened.answer(), name);
            }
        });
    }

    @Test
    void whatIsPastedPressesNothing() {
        Dialogs.all().forEach((name, dialog) -> {
            Opened opened = new Opened(dialog).paste(NASTY).paste("y").paste("\n");
            assertTrue(opened.isOpen(), name);
            assertNull(opened.answer(), name);
            assertEquals(dialog.name(), opened.dialog().name());
        });
    }

    @Test
    void whatIsNoneOfItsBusinessChangesNothing() {
        List<Input> inputs = List.of(
                new EndOfInput(),
                new Focus(true),
                new Resize(10, 10),
                Key.of(KeyName.F5),
                Key.ctrl('l'),
                Typed.click(0, 0),
                Typed.click(-5, 90),
                new Mouse(Mouse.Kind.MOVE, 40, 12, 0, false, false, false),
                new Mouse(Mouse.Kind.RELEASE, 40, 12, 1, false, false, false),
                new Mouse(Mouse.Kind.PRESS, 40, 12, 3, false, false, false));
        Dialogs.all().forEach((name, dialog) -> {
            String before = new Opened(dialog).screen();
            for (Input input : inputs) {
                Opened opened = new Opened(dialog).accept(input);
                assertTrue(opened.isOpen(), name);
                assertNull(opened.answer(), name);
                assertEquals(before, opened.screen(), name + " after " + input);
            }
        });
    }

    @Test
    void everySizeOfScreenHasRoomForIt() {
        int[] rows = {1, 2, 3, 4, 5, 6, 7, 8, 11, 13, 24};
        Dialogs.all().forEach((name, dialog) -> {
            for (int columns = 1; columns <= 125; columns += columns < 24 ? 1 : 17) {
                for (int row : rows) {
                    Picture.of(dialog, columns, row);
                }
            }
        });
    }

    @Test
    void theFooterSaysWhichKeysThereAre() {
        Dialogs.all().forEach((name, dialog) -> {
            List<Hint> hints = dialog.hints();
            assertTrue(hints.size() >= 2 && hints.size() <= 5, name);
            for (Hint hint : hints) {
                assertFalse(hint.key().isEmpty() || hint.word().isEmpty(), name);
                for (String key : hint.key().split("/", 0)) {
                    assertTrue(key.isEmpty() || Key.parse(key).isPresent(), name + ": " + key);
                }
            }
        });
    }

    /** Whatever is done, on whatever screen, it can be drawn, and closes once. */
    @Test
    void anythingInAnyOrder() {
        Random random = new Random(99);
        for (Map.Entry<String, Dialog> each : Dialogs.all().entrySet()) {
            for (int run = 0; run < 25; run++) {
                int columns = 1 + random.nextInt(110);
                int rows = 1 + random.nextInt(36);
                Opened opened = new Opened(each.getValue(), columns, rows);
                for (int step = 0; step < 40 && opened.isOpen(); step++) {
                    opened.accept(input(random, columns, rows));
                    assertTrue(opened.isOpen() || opened.answer() != null, each.getKey());
                }
            }
        }
    }

    private static Input input(Random random, int columns, int rows) {
        return switch (random.nextInt(8)) {
            case 0 -> Typed.click(random.nextInt(columns), random.nextInt(rows));
            case 1 -> Typed.wheel(random.nextBoolean(), random.nextInt(columns), random.nextInt(rows));
            case 2 -> new Paste(NASTY.substring(random.nextInt(NASTY.length())));
            case 3 -> Key.of(' ' + random.nextInt(95));
            default -> {
                // Enter and Escape close most dialogs at once, so they come less often.
                KeyName[] names = {
                    KeyName.TAB,
                    KeyName.UP,
                    KeyName.DOWN,
                    KeyName.LEFT,
                    KeyName.RIGHT,
                    KeyName.HOME,
                    KeyName.END,
                    KeyName.PAGE_UP,
                    KeyName.PAGE_DOWN,
                    KeyName.BACKSPACE,
                    KeyName.DELETE
                };
                yield Key.of(random.nextInt(20) == 0 ? KeyName.ENTER : names[random.nextInt(names.length)]);
            }
        };
    }
}
