package victor.service.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where no draft can be kept, one can talk all the same, and save. */
final class UndraftedTest {
    @TempDir
    Path directory;

    @Test
    void itIsSaidAndSavingMendsIt() throws IOException {
        // A file stands where the folder of the drafts would be.
        Path drafts = Files.createFile(
                Files.createDirectories(directory.resolve(".victor")).resolve("drafts"));
        try (ChatProject project = new ChatProject(directory.resolve(".victor/project.db"), Clock.systemUTC())) {
            Conversation conversation = project.begin();
            assertNull(conversation.view().undrafted(), "nothing was said yet");
            project.talk(conversation, "Alpha", 1);
            String why = String.valueOf(conversation.view().undrafted());
            assertTrue(why.startsWith("No draft can be kept: ") && why.contains(drafts.toString()), why);
            Files.delete(drafts);
            project.talk(conversation, "Beta", 1);
            assertEquals(why, conversation.view().undrafted(), "a draft that begins in the middle would be none");
            String id = conversation.save(false, null).id();
            assertEquals(
                    List.of("Alpha question 0", "Alpha answer 0", "Beta question 0", "Beta answer 0"),
                    project.texts(id));
            assertNull(conversation.view().undrafted());
            project.talk(conversation, "Gamma", 1);
            assertNull(conversation.view().undrafted());
            conversation.close();
            assertEquals(2, project.chats().drafts().get(0).messages(), "what was said since is in one again");
        }
    }

    @Test
    void noDirectoryIsMadeForAProjectThatIsNotThere() {
        Path mistyped = directory.resolve("mistyped");
        try (ChatProject project = new ChatProject(mistyped.resolve(".victor/project.db"), Clock.systemUTC())) {
            Conversation conversation = project.begin();
            project.talk(conversation, "Alpha", 1);
            String why = String.valueOf(conversation.view().undrafted());
            assertTrue(why.startsWith("No draft can be kept: ") && why.contains(mistyped.toString()), why);
        }
        assertFalse(Files.exists(mistyped));
    }

    @Test
    void anotherConversationTriesAgain() throws IOException {
        Path drafts = Files.createFile(
                Files.createDirectories(directory.resolve(".victor")).resolve("drafts"));
        try (ChatProject project = new ChatProject(directory.resolve(".victor/project.db"), Clock.systemUTC())) {
            Conversation conversation = project.begin();
            project.talk(conversation, "Alpha", 1);
            assertNull(conversation.begin(), "no draft was left");
            assertNull(conversation.view().undrafted());
            Files.delete(drafts);
            project.talk(conversation, "Beta", 1);
            assertNull(conversation.view().undrafted());
        }
    }
}
