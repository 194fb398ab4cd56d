package victor.service.chat;

import org.jspecify.annotations.Nullable;
import victor.domain.CompactionPlan;
import victor.domain.Message;
import victor.domain.Mode;
import victor.domain.Profile;
import victor.json.JsonText;

/** The entries of a draft as lines of JSON. */
final class DraftJson {
    private DraftJson() {}

    static String write(DraftEntry entry) {
        if (entry instanceof DraftEntry.Began began) {
            return new Line("began")
                    .text("at", began.at())
                    .raw("base", began.base() == null ? null : base(began.base()))
                    .text("title", began.title())
                    .raw("profile", began.profile() == null ? null : profile(began.profile()))
                    .end();
        }
        if (entry instanceof DraftEntry.Said said) {
            return new Line("said")
                    .text("at", said.at())
                    .raw("message", message(said.message()))
                    .end();
        }
        if (entry instanceof DraftEntry.Piece piece) {
            return new Line("piece").text("text", piece.text()).end();
        }
        return chosen(entry);
    }

    private static String chosen(DraftEntry entry) {
        if (entry instanceof DraftEntry.ModelChosen chosen) {
            return new Line("model")
                    .text("at", chosen.at())
                    .text("reason", chosen.reason())
                    .raw("profile", profile(chosen.profile()))
                    .end();
        }
        if (entry instanceof DraftEntry.ModeChosen chosen) {
            return new Line("mode")
                    .text("at", chosen.at())
                    .text("mode", chosen.mode().word())
                    .end();
        }
        if (entry instanceof DraftEntry.Compacted compacted) {
            return new Line("compacted")
                    .text("at", compacted.at())
                    .raw("from", Integer.toString(compacted.plan().from()))
                    .raw("cut", Integer.toString(compacted.plan().cut()))
                    .text("summary", compacted.summary())
                    .end();
        }
        if (entry instanceof DraftEntry.Saving saving) {
            return new Line("saving")
                    .text("id", saving.id())
                    .raw("count", Integer.toString(saving.count()))
                    .end();
        }
        return new Line(entry instanceof DraftEntry.Dropped ? "dropped" : "uncompacted").end();
    }

    /** Null for a line that is none of these. */
    static @Nullable DraftEntry read(String line) {
        String kind = text(line, "entry");
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case "began" -> {
                String profile = JsonText.get(line, "profile");
                String base = JsonText.get(line, "base");
                yield new DraftEntry.Began(
                        orEmpty(text(line, "at")),
                        base == null ? null : readBase(base),
                        text(line, "title"),
                        profile == null ? null : readProfile(profile));
            }
            case "said" -> new DraftEntry.Said(readMessage(object(line, "message")), orEmpty(text(line, "at")));
            case "piece" -> new DraftEntry.Piece(orEmpty(text(line, "text")));
            case "dropped" -> new DraftEntry.Dropped();
            case "model" ->
                new DraftEntry.ModelChosen(
                        readProfile(object(line, "profile")), orEmpty(text(line, "at")), orEmpty(text(line, "reason")));
            case "mode" -> readMode(line);
            case "compacted" ->
                new DraftEntry.Compacted(
                        new CompactionPlan((int) number(line, "from"), (int) number(line, "cut")),
                        text(line, "summary"),
                        orEmpty(text(line, "at")));
            case "uncompacted" -> new DraftEntry.Uncompacted();
            case "saving" -> new DraftEntry.Saving(orEmpty(text(line, "id")), (int) number(line, "count"));
            default -> null;
        };
    }

    private static @Nullable DraftEntry readMode(String line) {
        Mode mode = Mode.of(orEmpty(text(line, "mode")));
        return mode == null ? null : new DraftEntry.ModeChosen(mode, orEmpty(text(line, "at")));
    }

    private static String base(Base base) {
        return new Line(null)
                .text("session", base.sessionId())
                .raw("count", Integer.toString(base.count()))
                .raw("last_id", Long.toString(base.lastId()))
                .text("mark", base.mark())
                .end();
    }

    private static Base readBase(String object) {
        return new Base(
                orEmpty(text(object, "session")),
                (int) number(object, "count"),
                number(object, "last_id"),
                orEmpty(text(object, "mark")));
    }

    private static String profile(Profile profile) {
        Double temperature = profile.temperature();
        return new Line(null)
                .text("name", profile.name())
                .text("provider", profile.provider())
                .text("model", profile.model())
                .text("base_url", profile.baseUrl())
                .text("key_variable", profile.keyVariable())
                .raw("temperature", temperature == null ? null : temperature.toString())
                .text("system_prompt", profile.systemPrompt())
                .raw(
                        "thinking",
                        profile.thinking() == null ? null : profile.thinking().toString())
                .end();
    }

    private static Profile readProfile(String object) {
        String temperature = JsonText.get(object, "temperature");
        String thinking = JsonText.get(object, "thinking");
        return new Profile(
                orEmpty(text(object, "name")),
                orEmpty(text(object, "provider")),
                text(object, "model"),
                text(object, "base_url"),
                text(object, "key_variable"),
                temperature == null ? null : Double.valueOf(temperature),
                text(object, "system_prompt"),
                thinking == null ? null : Boolean.valueOf(thinking));
    }

    /** Calls and fields as texts of JSON within JSON: whatever they hold comes back as it was. */
    private static String message(Message message) {
        return new Line(null)
                .text("role", message.role())
                .text("content", message.content())
                .text("tool_calls", message.toolCalls())
                .text("created_at", message.createdAt())
                .text("fields", message.fields())
                .end();
    }

    private static Message readMessage(String object) {
        String fields = text(object, "fields");
        return new Message(
                0,
                orEmpty(text(object, "role")),
                text(object, "content"),
                text(object, "tool_calls"),
                text(object, "created_at"),
                fields == null ? "{}" : fields);
    }

    private static String object(String line, String name) {
        String raw = JsonText.get(line, name);
        return raw == null ? "{}" : raw;
    }

    private static @Nullable String text(String object, String name) {
        String raw = JsonText.get(object, name);
        return raw == null ? null : JsonText.string(raw);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static long number(String object, String name) {
        String raw = JsonText.get(object, name);
        try {
            return raw == null ? 0 : Long.parseLong(raw);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** An object that grows member by member; what is null is left out. */
    private static final class Line {
        private final StringBuilder text = new StringBuilder("{");

        Line(@Nullable String kind) {
            text("entry", kind);
        }

        Line text(String name, @Nullable String value) {
            return raw(name, value == null ? null : JsonText.quote(value));
        }

        Line raw(String name, @Nullable String value) {
            if (value != null) {
                text.append(text.length() == 1 ? "" : ",")
                        .append(JsonText.quote(name))
                        .append(':')
                        .append(value);
            }
            return this;
        }

        String end() {
            return text.append('}').toString();
        }
    }
}
