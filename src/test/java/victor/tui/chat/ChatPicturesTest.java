package victor.tui.chat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Golden;
import victor.tui.testing.Cells;

/** What the chat looks like in every size. */
final class ChatPicturesTest {
    private static final Golden GOLDEN = Golden.in("tui/chat");
    private static final String ANSWER = """
            Two things are **wrong** here:

            1. The token is never checked for its expiry.
            2. The cookie is sent without `Secure`.

            ```java
            if (token.expiresAt().isBefore(now)) {
                throw new ExpiredException(token.id());
            }
            ```

            | file | change |
            |---|---|
            | Auth.java | check the expiry |
            """;

    private static Chatting chat(String size) {
        String[] sides = size.split("x", -1);
        return new Chatting(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }

    private static void compare(String name, Chatting chat) {
        Cells cells = chat.screen();
        GOLDEN.assertSame(name + ".txt", cells.text() + cells.looks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"120x40", "80x24", "40x10", "20x5", "2x1"})
    void aConversation(String size) {
        Chatting chat = chat(size)
                .said("user", "What is wrong with the session cookie?")
                .said("assistant", ANSWER);
        chat.unsaved = 2;
        chat.begin().keys("And what<alt+enter>do I do now?");
        compare("conversation-" + size, chat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"120x40", "80x24", "40x10", "20x5", "2x1"})
    void anAnswerOnItsWay(String size) {
        Chatting chat = chat(size).begin().keys("What is wrong with the session cookie?<enter>");
        chat.kept("What is wrong with the session cookie?");
        chat.event(new Event.Streamed("", "The user asks about cookies.\nLet me look."))
                .streams("Two things are **wro");
        compare("streaming-" + size, chat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"120x40", "80x24", "40x10", "20x5", "2x1"})
    void commandsAreOffered(String size) {
        compare("offers-" + size, chat(size).begin().keys("/s"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80x24", "40x10"})
    void theBeginning(String size) {
        compare("welcome-" + size, chat(size).begin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"80x24", "40x10"})
    void aPanelOfACommand(String size) {
        Chatting chat = chat(size).conversation(2).begin().keys("/tags<enter>");
        victor.command.Result tags = new victor.command.Result.Tagged("20250108_120000", List.of("work", "auth"));
        chat.event(new Event.Answered("/tags", tags, chat.state(false)));
        compare("panel-" + size, chat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80x24", "40x10"})
    void onAsciiTerminals(String size) {
        Chatting chat = chat(size)
                .said("user", "What is wrong?")
                .said("assistant", ANSWER)
                .begin()
                .keys("/s");
        GOLDEN.assertSame("ascii-" + size + ".txt", chat.screen(true).text());
    }
}
