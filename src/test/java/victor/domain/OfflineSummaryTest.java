package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a summary without a model picks. */
final class OfflineSummaryTest {
    @Test
    void decisionsFilesCommandsAndOpenTasksArePicked() {
        List<Message> messages = List.of(
                said("user", "Refactor the login please. It is in src/auth/login.py."),
                new Message(
                        0,
                        "assistant",
                        "",
                        "[{\"id\":\"c\",\"name\":\"shell\",\"arguments\":{\"command\":\"pytest -q\"}},"
                                + "{\"id\":\"d\",\"name\":\"read\",\"arguments\":{\"path\":\"src/auth/token.py\"}}]",
                        null,
                        "{}"),
                said("tool", "We decided nothing, this is only the output of a tool in other.py."),
                said(
                        "assistant",
                        "I have looked at it. We decided to use JWT instead of sessions. It is version 3.14 of the thing.\n"
                                + "```bash\n# comment\n$ make test\n```\n```python\nx = decided\n```\n- [x] read\n- [ ] write the tests"),
                said("user", "Good"));
        assertEquals("""
                (Picked from the messages on this machine, not written by a model.)
                5 messages went.

                Asked:
                - Refactor the login please.

                Decisions:
                - We decided to use JWT instead of sessions.

                Files:
                - src/auth/login.py
                - src/auth/token.py

                Commands:
                - pytest -q
                - make test

                Open tasks:
                - write the tests""", OfflineSummary.of(messages));
    }

    @Test
    void anOlderSummaryGoesIntoIt() {
        String text = OfflineSummary.of(List.of(
                said("system", Compaction.summaryText("They spoke of trees.")), said("user", "And of flowers?")));
        assertTrue(text.contains("Before that:\nThey spoke of trees."), text);
        assertTrue(text.contains("- And of flowers?"), text);
    }

    @Test
    void itStaysShortHoweverLongTheConversationIs() {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            messages.add(said("user", "We decided to do thing " + i + " in file" + i + ".txt. " + "x".repeat(2_000)));
            messages.add(said("assistant", "- [ ] task " + i + "\n```sh\nrun " + i + "\n```"));
        }
        String text = OfflineSummary.of(messages);
        assertTrue(text.length() < 12_000, () -> "so long: " + text.length());
        assertTrue(text.contains("thing 0 ") && text.contains("thing 999 "), text);
    }

    private static Message said(String role, String content) {
        return new Message(0, role, content, null, null, "{}");
    }
}
