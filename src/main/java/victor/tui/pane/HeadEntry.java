package victor.tui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victor.domain.Labels;
import victor.domain.Session;
import victor.domain.SessionDetails;
import victor.domain.SessionDetails.Detail;
import victor.domain.SessionSummary;
import victor.json.JsonText;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** Makes the entry with the details of a session. */
final class HeadEntry {
    private static final String TITLE = "Title";
    private static final char NO_BREAK = '\u00a0';
    private static final Style LABEL = Style.of(Role.MUTED);

    private HeadEntry() {}

    private record Origin(SessionSummary summary, @Nullable Session session, String note) {}

    /**
     * The details.
     *
     * @param session what the store says, null as long as it has not been asked
     * @param note why there is nothing below; empty when there is something
     */
    static Entry of(SessionSummary summary, @Nullable Session session, String note, @Nullable Entry known) {
        Origin origin = new Origin(summary, session, note);
        if (known != null && known.origin().equals(origin)) {
            return known;
        }
        List<Detail> details = details(session == null ? summary : session.summary(), session);
        List<Item> items = new ArrayList<>();
        StringBuilder source = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        for (Detail detail : details) {
            source.append(detail.label()).append(": ").append(detail.value()).append('\n');
            if (detail.label().equals(TITLE)) {
                items.add(new TextItem(new Content(detail.value(), Content.Form.WORDS, Style.of(Role.HEADING)), false));
            } else {
                rest.append(rest.length() == 0 ? "" : " · ")
                        .append(detail.label())
                        .append(NO_BREAK)
                        .append(detail.value());
            }
        }
        // One after the other and not below each other: the conversation is what is to be seen.
        items.add(new TextItem(new Content(rest.toString(), Content.Form.WORDS, LABEL), false));
        if (session != null && session.degraded()) {
            items.add(LineItem.GAP);
            items.add(new TextItem(
                    new Content(
                            "Part of this session is not valid JSON and is left out.",
                            Content.Form.WORDS,
                            Style.of(Role.WARNING)),
                    false));
        }
        if (!note.isEmpty()) {
            items.add(LineItem.GAP);
            items.add(new TextItem(new Content(note, Content.Form.WORDS, LABEL), false));
        }
        return new Entry(EntryKey.HEAD, 0, Role.BORDER, items, source.toString(), origin);
    }

    private static List<Detail> details(SessionSummary summary, @Nullable Session session) {
        List<Detail> details = new ArrayList<>(SessionDetails.of(summary));
        if (session != null) {
            addState("Stage", "stage", session, details);
            addState("Mode", "mode", session, details);
        }
        return details;
    }

    private static void addState(String label, String name, Session session, List<Detail> details) {
        String raw = JsonText.get(session.document(), "conversation_state", "state", name);
        raw = raw == null ? JsonText.get(session.document(), "conversation_state", name) : raw;
        String text = raw == null ? null : JsonText.string(raw);
        if (text != null && !text.isBlank()) {
            boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
            details.add(new Detail(label, Labels.words(shouted ? text.toLowerCase(Locale.ROOT) : text)));
        }
    }
}
