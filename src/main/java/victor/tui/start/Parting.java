package victor.tui.start;

import java.util.ArrayList;
import java.util.List;
import victor.service.Place;
import victor.tui.chat.ChatEnd;

/** What is said on the normal screen when a chat was left. */
final class Parting {
    private Parting() {}

    static List<String> lines(ChatEnd end, Place place) {
        List<String> lines = new ArrayList<>();
        if (end.unsaved()) {
            lines.add("Not saved, but kept in a draft: " + end.title());
            lines.add("To go on with it: " + line("chat --draft", place));
        }
        String id = end.sessionId();
        if (id != null) {
            lines.add("To go on with this session: " + line("resume " + id, place));
        }
        return lines;
    }

    /** A command line for this database. */
    private static String line(String command, Place place) {
        return "victor " + command + (place.named() ? " --db " + place.file() : "");
    }
}
