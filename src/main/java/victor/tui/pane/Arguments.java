package victor.tui.pane;

import java.util.List;
import java.util.Map;
import victor.json.JsonText;

/** What a tool is called with, as people read it. */
final class Arguments {
    private static final int SHORT = 200;

    private Arguments() {}

    /** On one line: {@code path: a.txt, limit: 20}. */
    static String onOneLine(String raw) {
        List<Map.Entry<String, String>> members = JsonText.members(raw);
        if (members.isEmpty()) {
            return raw.equals("{}") ? "" : cut(raw);
        }
        StringBuilder line = new StringBuilder();
        for (Map.Entry<String, String> member : members) {
            line.append(line.isEmpty() ? "" : ", ").append(member.getKey()).append(": ");
            line.append(cut(text(member.getValue())));
            if (line.length() > SHORT) {
                break;
            }
        }
        return line.toString();
    }

    private static String cut(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT);
    }

    /** One argument after the other, texts of several lines as they are. */
    static String whole(String raw) {
        List<Map.Entry<String, String>> members = JsonText.members(raw);
        if (members.isEmpty()) {
            return JsonText.isValid(raw) ? JsonText.pretty(raw, 2, 0) : raw;
        }
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> member : members) {
            String text = text(member.getValue());
            boolean several = text.indexOf('\n') >= 0;
            lines.append(lines.isEmpty() ? "" : "\n").append(member.getKey()).append(several ? ":\n" : ": ");
            lines.append(text);
        }
        return lines.toString();
    }

    private static String text(String raw) {
        String text = JsonText.string(raw);
        if (text != null) {
            return text;
        }
        boolean nested = raw.startsWith("{") || raw.startsWith("[");
        return nested && raw.length() > SHORT ? JsonText.pretty(raw, 2, 0) : raw;
    }
}
