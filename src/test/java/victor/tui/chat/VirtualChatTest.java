package victor.tui.chat;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.llm.Answer;
import victor.tui.testing.VirtualTerminal;

/** The whole chat on a terminal of every size and kind: keys go in, and a real conversation with a scripted model is on the screen. */
final class VirtualChatTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);
    private static final String ANSWER = """
            Two things are **wrong** here:

            1. The token is never checked for its expiry.
            2. The cookie is sent without `Secure`.

            ```java
            if (token.isExpired(now)) {
                refuse(token);
            }
            ```
            """;

    @TempDir
    Path directory;

    private VirtualTerminal talked(int columns, int rows, UnaryOperator<VirtualTerminal> kind) {
        Worked chat = new Worked(directory, Worked.NEW);
        chat.model.then((request, listener, stop) -> {
            listener.thinking("The user asks about cookies.\nLet me look.");
            listener.text(ANSWER);
            return new Answer(
                    ANSWER,
                    "The user asks about cookies.\nLet me look.",
                    null,
                    List.of(),
                    10,
                    5,
                    Answer.Ending.COMPLETE,
                    null);
        });
        ChatApplication application = new ChatApplication(
                new ChatApplication.Surroundings(directory, Map.of(), CLOCK, Runnable::run, Runnable::run),
                Settings.of(new Bindings(Map.of()), Map.of(), chat.commands()),
                chat.work);
        VirtualTerminal terminal = kind.apply(VirtualTerminal.of(columns, rows)).start(application);
        terminal.keys("What is wrong with the session cookie?<enter>").settle();
        assertTrue(terminal.screenText().contains("isExpired") || rows < 20, terminal.screenText());
        return terminal.keys("And what<alt+enter>do I do now?").settle();
    }

    @ParameterizedTest
    @ValueSource(strings = {"120x40", "80x24", "40x10"})
    void inColour(String size) {
        String[] sides = size.split("x", -1);
        talked(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), VirtualTerminal::trueColour)
                .golden("chat/virtual-" + size);
    }

    @Test
    void withoutColour() {
        talked(80, 24, VirtualTerminal::noColour).goldenWithLooks("chat/virtual-80x24-monochrome");
    }

    @Test
    void inAscii() {
        talked(80, 24, VirtualTerminal::ascii).golden("chat/virtual-80x24-ascii");
    }
}
