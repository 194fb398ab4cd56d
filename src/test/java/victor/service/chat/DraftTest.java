package victor.service.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import victor.domain.CompactionPlan;
import victor.domain.Message;
import victor.domain.Mode;
import victor.domain.Profile;
import victor.json.JsonText;
import victor.service.SessionException;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/** What is said is kept at once, whatever ends the program. */
final class DraftTest extends OnProject {
    @Test
    void everyEntryIsReadAsItWasWritten() {
        Profile profile =
                new Profile("fast", "openai", "gpt:4", "http://127.0.0.1:1/v1", "KEY", 0.25, "Be\n\"brief\"", true);
        Message odd = new Message(
                0,
                "tool",
                "tab\t \u001b[31m \ud83d\ude00 \ud83d 认证\u2028",
                "[{\"id\": 1.50}, broken",
                "then",
                "{\"a\": 1, \"a\": 2}");
        List<DraftEntry> entries = List.of(
                new DraftEntry.Began("now", new Base("id \"1\"", 7, 1L << 50, "mark"), "Title", profile),
                new DraftEntry.Began("now", null, null, null),
                new DraftEntry.Said(odd, "then"),
                new DraftEntry.Said(new Message(0, "user", null, null, null, "{}"), "then"),
                new DraftEntry.Piece("half a\nline"),
                new DraftEntry.Dropped(),
                new DraftEntry.ModelChosen(Profile.of("ollama", null), "now", "switch"),
                new DraftEntry.ModeChosen(Mode.EXPLORE, "now"),
                new DraftEntry.Compacted(new CompactionPlan(1, 18), "much\nwas said", "now"),
                new DraftEntry.Compacted(new CompactionPlan(1, 18), null, "now"),
                new DraftEntry.Uncompacted(),
                new DraftEntry.Saving("20260304_050607", 12));
        for (DraftEntry entry : entries) {
            String line = DraftJson.write(entry);
            assertFalse(line.contains("\n"), line);
            assertEquals(
                    entry, DraftJson.read(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
        }
        assertEquals(
                List.of(DraftEntry.class.getPermittedSubclasses()).size(),
                entries.stream().map(Object::getClass).distinct().count());
        assertNull(DraftJson.read("{\"entry\":\"of a later version\"}"));
        assertNull(DraftJson.read("no JSON"));
    }

    @Test
    void aDraftIsForItsOwnerAlone() throws IOException {
        Conversation conversation = project.begin();
        conversation.note("hello");
        Path hidden = project.file.getParent();
        Path draft = files().get(0);
        assertEquals("rwx------", permissions(hidden));
        assertEquals("rwx------", permissions(draft.getParent()));
        assertEquals("rw-------", permissions(draft));
        assertEquals("*\n", Files.readString(hidden.resolve(".gitignore")));
        assertEquals(hidden.resolve("drafts"), draft.getParent());
        assertFalse(Files.exists(project.file));
    }

    @Test
    void aDatabaseElsewhereHasItsDraftsBesideIt() {
        try (ChatProject other = new ChatProject(directory.resolve("my.db"), clock)) {
            other.begin().note("hello");
            assertTrue(Files.isDirectory(directory.resolve("my.db.drafts")));
            assertFalse(Files.exists(directory.resolve(".gitignore")));
        }
    }

    @Test
    void everyPrefixOfADraftIsAConversation() throws IOException {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 2);
        conversation.setMode(Mode.PLAN);
        project.ask(conversation, "Why?\n- [ ] more \ud83d\ude00", "So.");
        byte[] whole = Files.readAllBytes(files().get(0));
        conversation.close();
        Files.delete(files().get(0));
        int most = 0;
        for (int length = 0; length <= whole.length; length++) {
            boolean besideAnEnd =
                    length == whole.length || whole[length] == '\n' || (length > 0 && whole[length - 1] == '\n');
            if (!besideAnEnd && length % 23 != 0) {
                continue;
            }
            Path file = files().isEmpty() ? draft("cut.jsonl") : files().get(0);
            Files.write(file, Arrays.copyOf(whole, length));
            Chats chats = project.chats();
            List<DraftSummary> drafts = chats.drafts();
            if (drafts.isEmpty()) {
                assertEquals(0, most);
                continue;
            }
            try (Conversation recovered = chats.recover(drafts.get(0))) {
                int messages = recovered.view().messages();
                assertTrue(messages >= most && messages <= most + 1, most + " then " + messages);
                most = messages;
                recovered.note("goes on");
            }
            DraftSummary again = project.chats().drafts().get(0);
            assertEquals(most + 1, again.messages());
        }
        assertEquals(6, most);
    }

    @Test
    void anAnswerThatWasComingIsKeptAndMarked() throws IOException {
        Conversation conversation = project.begin();
        conversation.note("q");
        conversation.piece("Half an ");
        conversation.piece("ans");
        conversation.close();
        Chats chats = project.chats();
        Conversation recovered = chats.recover(chats.drafts().get(0));
        List<Message> messages = recovered.end().messages();
        assertEquals(List.of("q", "Half an ans"), ChatProject.texts(messages));
        assertEquals("\"cut_off\"", JsonText.get(messages.get(1).fields(), "ended"));
        assertEquals(
                "\"claude-sonnet-4-20250514\"", JsonText.get(messages.get(1).fields(), "model"));
        project.providers.says("A whole one");
        recovered.again().run(new TurnListener() {});
        assertEquals(
                List.of("q", "A whole one"), ChatProject.texts(recovered.end().messages()));
        recovered.close();
        chats = project.chats();
        recovered = chats.recover(chats.drafts().get(0));
        assertEquals(
                List.of("q", "A whole one"), ChatProject.texts(recovered.end().messages()));
        recovered.close();
    }

    @Test
    void aDraftOfASavedConversationIsNotOffered() throws IOException {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 1);
        Path file = files().get(0);
        byte[] before = Files.readAllBytes(file);
        String id = conversation.save(false, null).id();
        assertEquals(List.of(), files());
        // The crash came after the commit, before the draft was deleted.
        Files.write(file, before);
        Files.writeString(file, DraftJson.write(new DraftEntry.Saving(id, 2)) + "\n", StandardOpenOption.APPEND);
        assertEquals(List.of(), project.chats().drafts());
        assertEquals(List.of(), files());
        // It came before the commit: the session is not there, or shorter.
        Files.write(file, before);
        Files.writeString(file, DraftJson.write(new DraftEntry.Saving("gone", 2)) + "\n", StandardOpenOption.APPEND);
        assertEquals(2, project.chats().drafts().get(0).messages());
    }

    @Test
    void aDraftWhoseSessionIsGoneIsASessionOfItsOwn() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 4);
        String id = conversation.save(false, "T").id();
        project.talk(conversation, "b", 1);
        conversation.compact(new CompactionRequest(6, CompactionRequest.Summary.OFFLINE));
        project.talk(conversation, "c", 1);
        conversation.close();
        try (SessionStore store = SqliteStores.open(project.file, clock)) {
            store.write(writer -> writer.delete(List.of(id)));
        }
        Chats chats = project.chats();
        DraftSummary draft = chats.drafts().get(0);
        assertEquals("T", draft.title());
        Conversation recovered = chats.recover(draft);
        Saved saved = recovered.save(false, null);
        assertEquals(List.of("b question 0", "b answer 0", "c question 0", "c answer 0"), project.texts(saved.id()));
        recovered.close();
    }

    @Test
    void whatIsNoDraftIsNeitherOfferedNorDeletedAtOnce() throws IOException {
        Conversation conversation = project.begin();
        conversation.note("x");
        conversation.close();
        Path empty = draft("empty.jsonl");
        Files.writeString(empty, "");
        Path foreign = draft("notes.txt");
        Files.writeString(foreign, "mine");
        assertEquals(1, project.chats().drafts().size());
        assertTrue(Files.exists(empty), "somebody may be making it now");
        Files.setLastModifiedTime(empty, FileTime.fromMillis(0));
        assertEquals(1, project.chats().drafts().size());
        assertFalse(Files.exists(empty));
        assertTrue(Files.exists(foreign));
    }

    @Test
    void twoTerminalsDoNotTakeOneDraft() {
        Conversation conversation = project.begin();
        conversation.note("x");
        conversation.close();
        Chats one = project.chats();
        DraftSummary draft = one.drafts().get(0);
        Conversation taken = one.recover(draft);
        Chats two = project.chats();
        assertThrows(SessionException.class, () -> two.recover(draft));
        two.discard(draft);
        assertEquals(List.of("x"), ChatProject.texts(taken.end().messages()));
        taken.close();
        two.discard(draft);
        assertEquals(List.of(), two.drafts());
        SessionException gone = assertThrows(SessionException.class, () -> two.recover(draft));
        assertTrue(gone.getMessage().startsWith("The draft cannot be read"), gone::getMessage);
    }

    @Test
    void aDraftThatCannotBeWrittenChangesNothing() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has a file that is always full");
        Path named = Files.createSymbolicLink(directory.resolve("full.jsonl"), full);
        Conversation conversation =
                new Conversation(project.chats(), new Talk(ChatProject.PROFILE), DraftFile.take(named));
        SessionException e = assertThrows(SessionException.class, () -> conversation.note("x"));
        assertTrue(e.getMessage().contains("cannot be written"), e::getMessage);
        assertEquals(0, conversation.view().messages());
        conversation.close();
        assertTrue(Files.exists(full) && !Files.exists(named, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void givingUpLeavesWhatIsStored() {
        Conversation conversation = project.begin();
        project.talk(conversation, "a", 1);
        String id = conversation.save(false, null).id();
        project.talk(conversation, "b", 1);
        conversation.setMode(Mode.PLAN);
        conversation.revert();
        assertEquals(id, conversation.view().sessionId());
        assertEquals(
                List.of("a question 0", "a answer 0"),
                ChatProject.texts(conversation.end().messages()));
        assertEquals(Mode.BUILD, conversation.view().state().mode());
        assertEquals(List.of(), project.chats().drafts());
    }

    private Path draft(String name) throws IOException {
        return Files.createDirectories(project.file.resolveSibling("drafts")).resolve(name);
    }

    private List<Path> files() throws IOException {
        return new DraftFolder(project.file).files();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
