package victor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import victor.domain.ArchivedMessage;
import victor.domain.ArchivedMessage.Kind;
import victor.domain.Message;
import victor.domain.Preview;
import victor.json.JsonText;

/** Messages and archived messages as they are written and come back. */
public abstract class MessagesContract extends ReadingContract {
    @Test
    void messagesComeBackInOrderAndWhole() {
        create("s1", "T", "p", "m");
        List<Message> written = List.of(
                user("first"),
                new Message(
                        0,
                        "assistant",
                        "",
                        "[{\"id\":\"c1\",\"name\":\"read\",\"arguments\":{\"n\":1.50}}]",
                        null,
                        "{}"),
                new Message(0, "tool", HOSTILE, null, null, "{\"name\":\"read\",\"tool_call_id\":\"c1\"}"),
                user("x".repeat(300_000)));
        assertTrue(change(writer -> writer.append("s1", written)));
        List<Message> read = messages("s1");
        assertEquals(4, read.size());
        for (int i = 0; i < 4; i++) {
            assertEquals(written.get(i).role(), read.get(i).role());
            assertEquals(written.get(i).content(), read.get(i).content());
            assertEquals(
                    compact(written.get(i).toolCalls()), compact(read.get(i).toolCalls()));
            assertEquals(field(written.get(i), "tool_call_id"), field(read.get(i), "tool_call_id"));
        }
        assertEquals(4, find("s1").messageCount());
        assertFalse(change(writer -> writer.append("nobody", written)));
    }

    @Test
    void manyMessagesKeepTheirOrderAndEachItsFields() {
        create("s1", "T", "p", "m");
        List<Message> written = new ArrayList<>();
        for (int i = 0; i < 213; i++) {
            String fields = i % 3 == 0 ? "{\"tool_call_id\":\"c" + i + "\"}" : "{}";
            written.add(new Message(0, i % 3 == 0 ? "tool" : "user", "number " + i, null, null, fields));
        }
        write(writer -> writer.append("s1", written.subList(0, 3)));
        write(writer -> writer.append("s1", written.subList(3, 213)));
        assertSameMessages(written, messages("s1"));
        write(writer -> writer.replaceMessages("s1", written.subList(70, 200)));
        assertSameMessages(written.subList(70, 200), messages("s1"));
        assertEquals(130, find("s1").messageCount());
    }

    private static void assertSameMessages(List<Message> written, List<Message> read) {
        assertEquals(
                written.stream()
                        .map(each -> each.content() + field(each, "tool_call_id"))
                        .toList(),
                read.stream()
                        .map(each -> each.content() + field(each, "tool_call_id"))
                        .toList());
    }

    @Test
    void whatIsAppendedComesLastHoweverOldItIs() {
        create("s1", "T", "p", "m");
        write(writer -> writer.append("s1", List.of(said("2026-01-05T09:00:02.000Z"))));
        write(writer ->
                writer.append("s1", List.of(said("2026-01-05T09:00:01.000Z"), said("2026-01-05T09:00:03.000Z"))));
        write(writer -> writer.append("s1", List.of(said("2020-01-05T09:00:01.000Z"))));
        assertEquals(
                List.of(
                        "2026-01-05T09:00:02.000Z",
                        "2026-01-05T09:00:01.000Z",
                        "2026-01-05T09:00:03.000Z",
                        "2020-01-05T09:00:01.000Z"),
                messages("s1").stream().map(Message::content).toList());
    }

    private static Message said(String time) {
        return new Message(0, "user", time, null, time, "{}");
    }

    @Test
    void anArchiveIsReplacedWhole() {
        create("s1", "T", "p", "m");
        write(writer -> writer.append("s1", List.of(user("one"), user("two"))));
        write(writer -> writer.archive(
                "s1",
                List.of(
                        new ArchivedMessage(Kind.COMPACTED, 1, user("gone")),
                        new ArchivedMessage(Kind.PREVIEW, 1, preview("a.py")))));
        String moved = JsonText.set(preview("a.py").fields(), "[[1,7]]", "victor_moved");
        List<ArchivedMessage> archive = List.of(
                new ArchivedMessage(
                        Kind.COMPACTED,
                        0,
                        new Message(
                                0,
                                "assistant",
                                "",
                                "[{\"id\":\"c\"}]",
                                null,
                                "{\"model\":\"m\",\"victor_compaction\":2}")),
                new ArchivedMessage(Kind.PREVIEW, 2, new Message(0, "system", "FILE PREVIEW: a.py", null, null, moved)),
                new ArchivedMessage(Kind.PREVIEW, 2, preview("b.py")));
        assertTrue(change(writer -> writer.replaceArchive("s1", archive)));
        assertEquals(2, find("s1").previewCount());
        assertEquals(2, find("s1").messageCount());
        List<ArchivedMessage> read = new ArrayList<>(store.archive("s1"));
        read.sort((one, other) -> Integer.compare(one.afterMessageIndex(), other.afterMessageIndex()));
        assertEquals(
                List.of(0, 2, 2),
                read.stream().map(ArchivedMessage::afterMessageIndex).toList());
        assertEquals("2", JsonText.get(read.get(0).message().fields(), "victor_compaction"));
        assertEquals("[{\"id\":\"c\"}]", compact(read.get(0).message().toolCalls()));
        String fields = read.get(1).message().fields();
        String kept = JsonText.get(fields, "victor_moved");
        assertEquals("[[1,7]]", kept == null ? JsonText.get(fields, "metadata", "victor_moved") : kept);
        assertEquals("b.py", Preview.of(read.get(2).message()).path());
        assertTrue(change(writer -> writer.replaceArchive("s1", List.of())));
        assertEquals(List.of(), store.archive("s1"));
        assertFalse(change(writer -> writer.replaceArchive("nobody", List.of())));
    }

    private static Message preview(String path) {
        return new Message(
                0,
                "system",
                "FILE PREVIEW: " + path,
                null,
                null,
                "{\"metadata\":{\"preview_kind\":\"file_preview\",\"preview_path\":" + JsonText.quote(path) + "}}");
    }
}
