package victor.tui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.ConversationPage.Gap;
import victor.domain.Labels;
import victor.domain.Message;
import victor.domain.Preview;
import victor.domain.StoredTime;
import victor.domain.ToolCall;
import victor.json.JsonText;
import victor.text.CleanText;
import victor.tui.text.Line;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** Makes entries of what is stored. */
final class MessageEntries {
    private static final Style MUTED = Style.of(Role.MUTED);
    private static final Style PLAIN = Style.PLAIN;
    private static final Style CODE = Style.of(Role.CODE);

    /** So much of a text stands beside its sign while it is folded, in UTF-16 units. */
    private static final int GLIMPSE = 300;

    private MessageEntries() {}

    /**
     * What an entry of a message is made of.
     *
     * @param newModel the model that speaks from this message on; null when it is the one before
     */
    private record Origin(
            Message message, int number, @Nullable String newModel, boolean gap) {}

    /** A message that counts. */
    static Entry message(Message message, int number, @Nullable String newModel, @Nullable Entry known) {
        EntryKey key = new EntryKey(EntryKey.Kind.MESSAGE, message.id());
        return of(key, new Origin(message, number, newModel, !isTool(message)), ending(message), known);
    }

    /** A message that compaction took away. */
    static Entry compacted(ArchivedMessage archived, int number, @Nullable Entry known) {
        Message message = archived.message();
        EntryKey key = new EntryKey(EntryKey.Kind.COMPACTED, message.id());
        return of(key, new Origin(message, number, null, !isTool(message)), "compacted", known);
    }

    /** A message that is on its way; so it may have no text yet. */
    static Entry spoken(EntryKey key, Inset.Spoken spoken, int number) {
        Message message = spoken.message();
        return of(key, new Origin(message, number, null, !isTool(message)), spoken.note(), null);
    }

    private static Entry of(EntryKey key, Origin origin, String mark, @Nullable Entry known) {
        if (known != null && known.origin().equals(origin)) {
            return known;
        }
        Message message = origin.message();
        List<Item> items = new ArrayList<>();
        if (isTool(message)) {
            items.add(result(message));
        } else {
            items.add(LineItem.GAP);
            items.add(new LineItem(title(message, origin.newModel(), mark)));
            addText(message, items);
            addCalls(message, items);
            if (items.size() == 2 && !key.kind().equals(EntryKey.Kind.INSET)) {
                items.add(new LineItem(Line.of("(no text)", MUTED)));
            }
        }
        return new Entry(key, origin.number(), role(message.role()), items, source(message), origin);
    }

    /** How an answer ended that is not whole; empty for one that is. */
    private static String ending(Message message) {
        for (String[] path : new String[][] {{"ended"}, {"metadata", "ended"}}) {
            String ended = JsonText.get(message.fields(), path);
            if (ended != null) {
                return ended.equals("\"stopped\"") ? "stopped" : ended.equals("\"cut_off\"") ? "cut off" : "";
            }
        }
        return "";
    }

    private static boolean isTool(Message message) {
        return message.role().equals("tool");
    }

    static Role role(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "user" -> Role.USER;
            case "assistant" -> Role.ASSISTANT;
            case "tool", "tool_call", "tool_result" -> Role.TOOL;
            default -> Role.SYSTEM;
        };
    }

    private static Line title(Message message, @Nullable String newModel, String mark) {
        Line title = Line.of(
                Labels.role(CleanText.line(message.role())),
                Style.of(role(message.role())).inBold());
        String time = CleanText.line(StoredTime.minutes(message.createdAt()));
        title = time.isEmpty() ? title : title.and(" · " + time, MUTED);
        title = mark.isEmpty() ? title : title.and(" · " + mark, MUTED);
        return newModel == null
                ? title
                : title.and(" · model ", MUTED).and(CleanText.line(newModel), Style.of(Role.ACCENT));
    }

    private static void addText(Message message, List<Item> items) {
        Thinking thinking = Thinking.of(message);
        for (String thought : thinking.thoughts()) {
            Style style = Style.of(Role.THINKING);
            items.add(new FoldItem(
                    Line.of("Thinking", style).and(glimpse(thought), MUTED),
                    new Content(thought, Content.Form.WORDS, style),
                    true));
        }
        if (!thinking.said().isBlank()) {
            if (!thinking.thoughts().isEmpty()) {
                items.add(LineItem.GAP);
            }
            items.add(new TextItem(new Content(thinking.said(), Content.Form.MARKDOWN, PLAIN), true));
        }
        String images = JsonText.get(message.fields(), "images");
        int count = images == null ? 0 : JsonText.elements(images).size();
        if (count > 0) {
            items.add(new LineItem(Line.of(count == 1 ? "[1 image]" : "[" + count + " images]", MUTED)));
        }
    }

    private static void addCalls(Message message, List<Item> items) {
        List<ToolCall> calls = ToolCall.of(message.toolCalls());
        String raw = message.toolCalls() == null ? "" : message.toolCalls();
        boolean unreadable = calls.isEmpty() && !raw.isBlank() && !raw.equals("[]") && !raw.equals("null");
        if (items.size() > 2 && (unreadable || !calls.isEmpty())) {
            items.add(LineItem.GAP);
        }
        if (unreadable) {
            items.add(new FoldItem(
                    Line.of("Tool calls that are not valid JSON", Style.of(Role.WARNING)),
                    new Content(raw, Content.Form.LITERAL, CODE),
                    false));
        }
        for (ToolCall call : calls) {
            String name = call.name() == null ? "a tool" : CleanText.line(call.name());
            String arguments = CleanText.line(Arguments.onOneLine(call.arguments()));
            items.add(new FoldItem(
                    Line.of(name, Style.of(Role.TOOL)).and(arguments.isEmpty() ? "" : "  " + arguments, MUTED),
                    new Content(Arguments.whole(call.arguments()), Content.Form.LITERAL, CODE),
                    false));
        }
    }

    private static Item result(Message message) {
        String raw = JsonText.get(message.fields(), "name");
        String name = raw == null ? null : JsonText.string(raw);
        String content = message.content() == null ? "" : message.content();
        Line label = Line.of(name == null ? "Result" : "Result of " + CleanText.line(name), Style.of(Role.TOOL));
        return new FoldItem(
                label.and(content.isBlank() ? " · nothing" : glimpse(content), MUTED),
                new Content(content, Content.Form.LITERAL, PLAIN),
                true);
    }

    /** How long a folded text is, and what it begins with. */
    private static String glimpse(String text) {
        int lines = 1;
        int end = text.stripTrailing().length();
        for (int at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        String start = text.stripLeading();
        int lineEnd = start.indexOf('\n');
        start = start.substring(0, Math.min(GLIMPSE, lineEnd < 0 ? start.length() : lineEnd));
        return " · " + Counts.of(lines, "line") + " · " + CleanText.line(start).strip();
    }

    private static String source(Message message) {
        String content = message.content() == null ? "" : message.content();
        String calls = message.toolCalls();
        return content.isBlank() && calls != null && JsonText.isValid(calls) ? JsonText.pretty(calls, 2, 0) : content;
    }

    /** A file excerpt. */
    static Entry preview(ArchivedMessage archived, int number, @Nullable Entry known) {
        if (known != null && known.origin().equals(archived) && known.number() == number) {
            return known;
        }
        Message message = archived.message();
        Preview preview = Preview.of(message);
        String content = message.content() == null ? "" : message.content();
        String body = preview.body().isEmpty() ? content : preview.body();
        String kind = Labels.words(CleanText.line(preview.kind()));
        Line label = Line.of(kind.isEmpty() ? "Preview" : kind, Style.of(Role.TOOL));
        String path = CleanText.line(preview.path());
        label = path.isEmpty() ? label : label.and(" · ", MUTED).and(path, Style.of(Role.LINK));
        FoldItem item =
                new FoldItem(label.and(glimpse(body), MUTED), new Content(body, Content.Form.LITERAL, CODE), false);
        EntryKey key = new EntryKey(EntryKey.Kind.PREVIEW, message.id());
        return new Entry(key, number, Role.TOOL, List.of(LineItem.GAP, item), body, archived);
    }

    /**
     * A place from which compaction took messages.
     *
     * @param shown how many of them follow; 0 when it is closed
     */
    static Entry gap(Gap gap, int number, int shown) {
        String what = Counts.of(gap.messages(), "compacted message");
        String more = shown > 0 && shown < gap.messages() ? ", the last " + Counts.of(shown) + " of them shown" : "";
        Line text = Line.of(what + more, MUTED);
        Line line = shown == 0 || shown < gap.messages() ? FoldItem.closed(text) : FoldItem.opened(text);
        EntryKey key = new EntryKey(EntryKey.Kind.GAP, gap.afterMessageIndex());
        return new Entry(key, number, Role.MUTED, List.of(LineItem.GAP, new LineItem(line)), what, List.of(gap, shown));
    }
}
