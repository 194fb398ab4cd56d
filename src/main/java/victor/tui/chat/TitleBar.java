package victor.tui.chat;

import java.util.ArrayList;
import java.util.List;
import victor.domain.Excerpt;
import victor.domain.Tokens;
import victor.service.chat.ConversationView;
import victor.service.chat.Length;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** The first line: what it is about, who answers, where it is, how much of the context is used. */
final class TitleBar {
    private static final Style BAR = Style.PLAIN.on(Role.BAR);
    private static final int LEAST_TITLE = 16;

    private TitleBar() {}

    static void draw(Chat chat, Canvas line) {
        line.fill(0, 0, line.columns(), 1, BAR);
        ConversationView view = chat.view();
        if (view == null) {
            line.put(1, 0, "victor", BAR.inBold());
            return;
        }
        List<String> facts = facts(view);
        String title = title(chat, view);
        int wanted = Math.min(ColumnWidth.of(title), LEAST_TITLE);
        // What matters least stands first, and goes first.
        while (facts.size() > 1 && width(facts) + wanted + 4 > line.columns()) {
            facts.remove(least(facts, view));
        }
        String right = String.join(" · ", facts);
        int room = line.columns() - 2 - wanted - 2;
        right = ColumnWidth.of(right) <= room ? right : ColumnWidth.clip(right, Math.max(0, room));
        int at = line.columns() - 1 - ColumnWidth.of(right);
        line.put(at, 0, right, BAR);
        line.put(1, 0, ColumnWidth.clip(title, Math.max(0, at - 3)), BAR.inBold());
    }

    /** The first question is the title before it is kept. */
    private static String title(Chat chat, ConversationView view) {
        Reply reply = chat.reply();
        boolean first = view.messages() == 0 && reply != null && !reply.said().isEmpty();
        String title = first && reply != null
                ? Excerpt.title(String.valueOf(reply.said().get(0).content()))
                : view.title();
        return CleanText.line(title) + (first || view.changed() ? " *" : "");
    }

    private static int width(List<String> facts) {
        return ColumnWidth.of(String.join(" · ", facts));
    }

    /** Who answers is told longest. */
    private static int least(List<String> facts, ConversationView view) {
        return facts.size() > 3 || view.tokens() == null ? facts.size() - 1 : 1;
    }

    private static List<String> facts(ConversationView view) {
        List<String> facts = new ArrayList<>();
        facts.add(
                view.model() == null ? "no model" : CleanText.line(view.facts().name()));
        facts.add(view.state().mode().word());
        facts.add(view.state().stage().word());
        Length length = view.tokens();
        if (length != null) {
            long context = view.facts().contextTokens();
            facts.add(length.text() + (context > 0 ? " of " + Tokens.text(context) : " tokens"));
        }
        return facts;
    }
}
