package victor.service.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import victor.domain.Mode;
import victor.domain.StopSignal;
import victor.json.JsonText;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/** Terminals that save the same session one after the other. */
final class MergingTest extends OnProject {
    @Test
    void twoTerminalsThatOnlyAddBothKeepTheirTurns() {
        Conversation one = project.begin();
        project.talk(one, "a", 1);
        String id = one.save(false, "T").id();
        Conversation two = project.begin();
        two.resume(id);
        project.talk(two, "two", 1);
        project.talk(one, "one", 1);
        two.setMode(Mode.EXPLORE);
        assertEquals(Saved.How.UPDATED, two.save(false, null).how());
        Saved merged = one.save(false, null);
        assertEquals(Saved.How.MERGED, merged.how());
        assertEquals(id, merged.id());
        assertEquals(
                List.of(
                        "a question 0",
                        "a answer 0",
                        "two question 0",
                        "two answer 0",
                        "one question 0",
                        "one answer 0"),
                project.texts(id));
        String document = project.session(id).document();
        assertEquals("6", JsonText.get(document, "conversation_state", "state", "message_count"));
        assertEquals("\"explore\"", JsonText.get(document, "conversation_state", "state", "mode"));
        project.ask(one, "again?", "again.");
        assertEquals(
                7,
                project.providers
                        .requests
                        .get(project.providers.requests.size() - 1)
                        .messages()
                        .size());
    }

    @Test
    void aSessionThatAnotherTerminalCompactedIsPartedFrom() {
        Conversation one = project.begin();
        project.talk(one, "a", 12);
        String id = one.save(false, "T").id();
        Conversation two = project.begin();
        two.resume(id);
        assertNotNull(two.compact(new CompactionRequest(6, CompactionRequest.Summary.NONE), new StopSignal()));
        two.save(false, null);
        project.talk(one, "one", 1);
        Saved parted = one.save(false, null);
        assertEquals(Saved.How.SEPARATED, parted.how());
        assertEquals(id, parted.previousId());
        assertNotEquals(id, parted.id());
        assertEquals(6, project.stored(id).size());
        assertEquals(26, project.stored(parted.id()).size());
        assertEquals(
                JsonText.quote(id), JsonText.get(project.session(parted.id()).document(), "continued_from"));
    }

    @Test
    void aSessionThatWasDeletedIsMadeAnew() {
        Conversation one = project.begin();
        project.talk(one, "a", 3);
        String id = one.save(false, "T").id();
        project.talk(one, "b", 1);
        try (SessionStore store = SqliteStores.open(project.file, clock)) {
            store.write(writer -> writer.delete(List.of(id)));
        }
        Saved anew = one.save(false, null);
        assertEquals(Saved.How.SEPARATED, anew.how());
        assertEquals(8, project.stored(anew.id()).size());
        assertEquals("T", anew.title());
    }
}
