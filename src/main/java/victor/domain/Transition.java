package victor.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victor.json.JsonText;

/**
 * A change in the course of a conversation.
 *
 * @param kind what changed
 * @param from what it was, empty where that is not known
 * @param to what it is since
 * @param at the stored text of the time
 * @param reason why, in a few words for people
 */
public record Transition(Kind kind, String from, String to, String at, String reason) {
    /** What can change. */
    public enum Kind {
        /** The {@link Stage}. */
        STAGE,
        /** The {@link Mode}. */
        MODE,
        /** The model, as {@code provider:model}. */
        MODEL
    }

    /** Reads one of the objects that sessions store; null when it is something else. */
    static @Nullable Transition read(String object) {
        String name = text(object, "kind");
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return new Transition(
                        kind, text(object, "from"), text(object, "to"), text(object, "at"), text(object, "reason"));
            }
        }
        return null;
    }

    String json() {
        return "{\"kind\":" + JsonText.quote(kind.name().toLowerCase(Locale.ROOT)) + ",\"from\":" + JsonText.quote(from)
                + ",\"to\":" + JsonText.quote(to) + ",\"at\":" + JsonText.quote(at) + ",\"reason\":"
                + JsonText.quote(reason) + "}";
    }

    private static String text(String object, String name) {
        String raw = JsonText.get(object, name);
        String text = raw == null ? null : JsonText.string(raw);
        return text == null ? "" : text;
    }
}
