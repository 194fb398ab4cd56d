package victor.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.command.Result;
import victor.domain.ArchivedMessage;
import victor.domain.Labels;
import victor.domain.Message;
import victor.domain.Preview;
import victor.domain.SessionDetails;
import victor.domain.SessionSummary;
import victor.domain.ToolCall;
import victor.text.CleanText;
import victor.text.ColumnWidth;

/** One session: its details, its last messages, its last previews. */
final class SessionPanel {
    private static final int LONGEST_MESSAGE = 200;
    private static final int LONGEST_PREVIEW = 12;

    private final Look look;
    private final StringBuilder out;

    SessionPanel(StringBuilder out, Look look) {
        this.out = out;
        this.look = look;
    }

    void write(Result.Shown shown) {
        details(shown.session().summary());
        out.append('\n').append(look.paint(Style.STRONG, shown.whole() ? "Messages:" : "Recent Messages:"));
        out.append("\n\n");
        for (Message message : shown.messages()) {
            message(message, shown.whole());
        }
        if (shown.messages().isEmpty()) {
            out.append("No messages available\n");
        }
        if (shown.session().degraded()) {
            out.append('\n').append(look.warning()).append("Part of this session is not valid JSON and is left out.\n");
        }
        out.append('\n');
        previews(shown.previews());
    }

    private void details(SessionSummary session) {
        Panel panel = new Panel("Session Details");
        for (SessionDetails.Detail detail : SessionDetails.of(session)) {
            panel.line(detail.label(), detail.value());
        }
        panel.writeTo(out, look);
    }

    private void message(Message message, boolean whole) {
        String content = message.content() == null ? "" : message.content();
        String text = whole ? content : cut(content);
        String calls = calls(message.toolCalls());
        if (!calls.isEmpty()) {
            text = text.isEmpty() ? calls : text + "\n" + calls;
        }
        String label = Labels.role(CleanText.line(message.role())) + ": ";
        List<String> lines = wrapped(label + CleanText.block(text));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            out.append(
                    i == 0 && line.startsWith(label)
                            ? look.paint(Style.STRONG, label) + line.substring(label.length())
                            : line);
            out.append('\n');
        }
        if (whole) {
            out.append('\n');
        }
    }

    private void previews(List<ArchivedMessage> previews) {
        if (previews.isEmpty()) {
            out.append("No preview messages available\n");
            return;
        }
        out.append(look.paint(Style.STRONG, "Preview Messages:")).append('\n');
        for (ArchivedMessage preview : previews) {
            Message message = preview.message();
            String content = message.content() == null ? "" : message.content();
            out.append('\n');
            lines(wrapped("Preview: " + CleanText.block(cut(content))));
            Preview about = Preview.of(message);
            String kind = Labels.words(about.kind());
            String path = about.path();
            String heading = kind.isEmpty() || path.isEmpty() ? kind + path : kind + " | " + path;
            if (!heading.isEmpty()) {
                out.append(look.paint(Style.FAINT, CleanText.line(heading))).append('\n');
            }
            body(about.body());
        }
    }

    private void body(String body) {
        String text = CleanText.block(body).stripTrailing();
        int line = 0;
        int at = 0;
        while (at < text.length() && line < LONGEST_PREVIEW) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            lines(wrapped(text.substring(at, end)));
            at = end + 1;
            line++;
        }
        if (at < text.length()) {
            out.append("...\n");
        }
    }

    private List<String> wrapped(String cleaned) {
        return ColumnWidth.wrap(cleaned, look.width() == 0 ? Integer.MAX_VALUE : look.width());
    }

    private void lines(List<String> lines) {
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }

    private static String cut(String content) {
        return content.codePointCount(0, content.length()) <= LONGEST_MESSAGE
                ? content
                : content.substring(0, content.offsetByCodePoints(0, LONGEST_MESSAGE)) + "...";
    }

    /** The names of the tools that a message calls; nothing when it calls none. */
    private static String calls(@Nullable String toolCalls) {
        StringBuilder names = new StringBuilder();
        for (ToolCall call : ToolCall.of(toolCalls)) {
            names.append(names.isEmpty() ? "[calls " : ", ").append(call.name() == null ? "a tool" : call.name());
        }
        return names.isEmpty() ? "" : names.append(']').toString();
    }
}
