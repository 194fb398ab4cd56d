package victor.service.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.domain.Message;
import victor.domain.Profile;
import victor.json.JsonText;
import victor.llm.Answer;

/** What a profile says of thinking reaches the model, and what that thinks is kept. */
final class ThinkingTest {
    @TempDir
    Path directory;

    private static Profile profile(String model, Boolean thinking) {
        return new Profile("p", "anthropic", model, null, null, null, null, thinking);
    }

    @Test
    void onlyAModelThatCanIsToldTo() {
        try (ChatProject project = new ChatProject(directory.resolve("p.db"), Clock.systemUTC());
                Conversation conversation = project.chats().begin(profile("claude-sonnet-4-20250514", true))) {
            project.ask(conversation, "one", "1");
            conversation.choose(profile("claude-3-opus-20240229", true), "test");
            project.ask(conversation, "two", "2");
            conversation.choose(profile("claude-opus-4-5", false), "test");
            project.ask(conversation, "three", "3");
            conversation.choose(profile("claude-opus-4-5", null), "test");
            project.ask(conversation, "four", "4");
            List<Boolean> told = new ArrayList<>();
            project.providers.requests.forEach(request -> told.add(request.thinking()));
            assertEquals(Arrays.asList(true, null, false, null), told);
        }
    }

    @Test
    void whatItThinksIsKeptApartFromWhatItSays() {
        try (ChatProject project = new ChatProject(directory.resolve("p.db"), Clock.systemUTC());
                Conversation conversation = project.chats().begin(profile("claude-sonnet-4-20250514", true))) {
            project.providers.then((request, listener, stop) -> {
                assertEquals(true, request.thinking());
                listener.thinking("Hm.");
                listener.text("Yes.");
                return new Answer("Yes.", "Hm.", "c2ln", List.of(), 10, 5, Answer.Ending.COMPLETE, null);
            });
            conversation.say("Think").run(new TurnListener() {});
            Message stored = project.stored(conversation.save(false, null).id()).get(1);
            assertEquals("Yes.", stored.content());
            assertEquals("\"Hm.\"", JsonText.get(stored.fields(), "thinking"));
        }
    }
}
