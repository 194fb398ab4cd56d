package victor.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.StoredTime;
import victor.json.JsonOutput;
import victor.json.JsonText;

/** Makes messages of the pieces of a script: the longer a text, the longer it took. */
final class DemoMessages {
    /** What a piece takes beside its characters, so that short ones do not come at the same moment. */
    private static final long EACH = 80;

    private final List<Message> counted = new ArrayList<>();
    private final List<ArchivedMessage> archive = new ArrayList<>();
    private final List<Call> open = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final long first;
    private final long took;
    private final long whole;
    private long done;
    private @Nullable String thinking;

    /**
     * @param first when the first message is written, epoch milliseconds
     * @param took milliseconds from there to the last
     */
    DemoMessages(long first, long took, List<DemoScript.Piece> pieces) {
        this.first = first;
        this.took = took;
        long sum = 0;
        for (DemoScript.Piece piece : pieces.subList(1, pieces.size())) {
            sum += EACH + piece.text().length();
        }
        this.whole = Math.max(1, sum);
        for (int i = 0; i < pieces.size(); i++) {
            done += i == 0 ? 0 : EACH + pieces.get(i).text().length();
            take(pieces.get(i));
        }
    }

    private record Call(String id, String tool, String arguments) {}

    List<Message> counted() {
        return counted;
    }

    List<ArchivedMessage> archive() {
        return archive;
    }

    private void take(DemoScript.Piece piece) {
        switch (piece.kind()) {
            case "user", "assistant", "system" -> message(piece.kind(), piece.text());
            case "thinking" -> thinking = piece.text();
            case "call" -> call(piece.rest());
            case "result" -> result(piece.text());
            case "log" -> result(DemoLog.text(piece.text(), Integer.parseInt(piece.rest())));
            case "preview" -> preview(piece.rest(), piece.text());
            case "compacted" ->
                archive.add(new ArchivedMessage(
                        ArchivedMessage.Kind.COMPACTED, counted.size(), said(piece.rest(), piece.text(), "{}")));
            default -> throw new IllegalStateException(piece.kind());
        }
    }

    private Message said(String role, String content, String fields) {
        return new Message(0, role, content, null, StoredTime.utc(first + took * done / whole), fields);
    }

    private void message(String role, String text) {
        String thought = thinking;
        thinking = null;
        counted.add(said(role, text, thought == null ? "{}" : "{\"thinking\":" + JsonText.quote(thought) + "}"));
    }

    /** Adds a call to the message that was said last. */
    private void call(String words) {
        int blank = words.indexOf(' ');
        Call call = new Call("call_" + (calls.size() + 1), words.substring(0, blank), words.substring(blank + 1));
        calls.add(call);
        open.add(call);
        StringBuilder text = new StringBuilder();
        JsonOutput out = new JsonOutput(text, false).beginObject();
        out.name("id").string(call.id());
        out.name("name").string(call.tool());
        out.name("arguments").raw(call.arguments()).endObject();
        Message last = counted.remove(counted.size() - 1);
        String before = last.toolCalls() == null ? "[]" : last.toolCalls();
        counted.add(new Message(
                0,
                last.role(),
                last.content(),
                JsonText.append(before, text.toString()),
                last.createdAt(),
                last.fields()));
    }

    private void result(String text) {
        Call call = open.remove(0);
        String fields =
                "{\"name\":" + JsonText.quote(call.tool()) + ",\"tool_call_id\":" + JsonText.quote(call.id()) + "}";
        counted.add(said("tool", text, fields));
    }

    private void preview(String words, String text) {
        int blank = words.indexOf(' ');
        String path = words.substring(0, blank);
        StringBuilder fields = new StringBuilder();
        JsonOutput out = new JsonOutput(fields, false).beginObject();
        out.name("metadata").beginObject();
        out.name("preview_kind").string("file_preview");
        out.name("preview_path").string(path);
        out.name("preview_language").string(words.substring(blank + 1));
        out.name("preview_body").string(text);
        out.endObject().endObject();
        Message message = said("system", "FILE PREVIEW: " + path, fields.toString());
        archive.add(new ArchivedMessage(ArchivedMessage.Kind.PREVIEW, counted.size(), message));
    }

    /** What the session holds beside its messages, as Python Victor writes it. */
    String document(String stage, String mode) {
        Map<String, Integer> byTool = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        JsonOutput out = new JsonOutput(text, false).beginObject();
        out.name("conversation_state").beginObject().name("state").beginObject();
        out.name("stage").string(stage.toUpperCase(Locale.ROOT));
        out.name("mode").string(mode);
        out.name("tool_history").beginArray();
        for (Call call : calls) {
            out.string(call.tool());
            byTool.merge(call.tool(), 1, Integer::sum);
        }
        out.endArray();
        files(out, "observed_files", "read_file");
        files(out, "modified_files", "edit_file");
        out.name("message_count").number(counted.size());
        out.endObject().endObject();
        out.name("tool_selection_stats").beginObject();
        out.name("total_selections").number(calls.size());
        out.name("by_tool").beginObject();
        byTool.forEach((tool, count) -> out.name(tool).number(count));
        out.endObject().endObject().endObject();
        return text.toString();
    }

    private void files(JsonOutput out, String name, String tool) {
        out.name(name).beginArray();
        for (Call call : calls) {
            String path = call.tool().equals(tool) ? JsonText.get(call.arguments(), "path") : null;
            if (path != null) {
                out.string(JsonText.string(path));
            }
        }
        out.endArray();
    }
}
