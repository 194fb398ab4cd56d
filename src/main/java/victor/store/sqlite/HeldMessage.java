package victor.store.sqlite;

import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.json.JsonCursor;
import victor.json.JsonValue;

/** A message in a session's document, which is compared where it stands, and read only where that is needed. */
final class HeldMessage {
    private final JsonValue value;
    private @Nullable JsonValue role;
    private @Nullable JsonValue content;
    private boolean more;

    /** @param element stands on the message, and goes over it */
    HeldMessage(JsonCursor element) {
        if (element.opens('{')) {
            members(element.inside());
        }
        value = element.keep();
    }

    private void members(JsonCursor member) {
        while (member.next()) {
            if (member.isNamed("role")) {
                role = member.keep();
            } else if (member.isNamed("content")) {
                content = member.keep();
            } else {
                more |= !member.isNull() && !member.isNamed("created_at");
            }
        }
    }

    /** Whether it has more to say than role, content and time. */
    boolean knowsMore() {
        return more;
    }

    /** The message, with its number among all of the document. */
    Message read(long number) {
        return MessageJson.read(value.text(), number);
    }

    /** What {@link #read} would give as role and content are those of a row, but that null and no text are the same. */
    boolean isLike(Message row) {
        String said = row.content() == null ? "" : row.content();
        if (!value.isObject()) {
            return row.role().equals("user") && said.equals(value.text());
        }
        return hasRole(row.role()) && hasContent(said);
    }

    private boolean hasRole(String name) {
        if (role == null) {
            return name.equals("user");
        }
        return role.isString() ? role.isString(name) : name.isEmpty();
    }

    private boolean hasContent(String said) {
        if (content == null || content.isNull()) {
            return said.isEmpty();
        }
        return content.isString() ? content.isString(said) : said.equals(content.text());
    }
}
