package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.SessionSummary;
import victor.json.JsonText;

/**
 * The JSON text that a file keeps for a session, in one of two forms, and the changes to it; everything that is not changed
 * stays character by character.
 */
enum DocumentForm {
    /** The whole session: {@code metadata}, {@code conversation} and further members. */
    WHOLE {
        @Override
        String document(String stored) {
            return stored;
        }

        @Override
        String[] tagsPath() {
            return new String[] {"metadata", "tags"};
        }

        @Override
        String[] titlePath() {
            return new String[] {"metadata", "title"};
        }

        @Override
        String[] previewsPath() {
            return new String[] {"conversation", "preview_messages"};
        }
    },

    /** What the conversation store keeps beside its columns: title, tags and states on one level. */
    FLAT {
        @Override
        String document(String stored) {
            String own = JsonText.get(stored, "metadata");
            String metadata = own != null && own.startsWith("{") ? own : "{}";
            StringBuilder rest = new StringBuilder();
            for (Map.Entry<String, String> member : JsonText.members(stored)) {
                String name = member.getKey();
                if (name.equals("metadata")) {
                    continue;
                }
                if (name.equals("title") || name.equals("tags")) {
                    metadata = JsonText.set(metadata, member.getValue(), name);
                } else if (!name.equals("preview_messages") || !"[]".equals(member.getValue())) {
                    rest.append(',').append(JsonText.quote(name)).append(':').append(member.getValue());
                }
            }
            return "{\"metadata\":" + metadata + rest + "}";
        }

        @Override
        String[] tagsPath() {
            return new String[] {"tags"};
        }

        @Override
        String[] titlePath() {
            return new String[] {"title"};
        }

        @Override
        String[] previewsPath() {
            return new String[] {"preview_messages"};
        }
    };

    /** Where archived messages are kept in files that may get no table of ours. */
    static final String ARCHIVE = "victor_archive";

    /** An SQL condition on the document of a session: whether it may hold archived messages. */
    static final String MENTIONS_ARCHIVE = mentions("preview_messages") + " OR " + mentions(ARCHIVE);

    /** Whether the document has a member of this name that is not an empty list, as we or as Python write it. */
    private static String mentions(String name) {
        String member = "'\"" + name + "\"";
        return "instr(s.data, " + member + "') AND instr(replace(replace(s.data, " + member + ": []', ''), " + member
                + ":[]', ''), " + member + "')";
    }

    /** The stored text in the form of {@link #WHOLE}. */
    abstract String document(String stored);

    abstract String[] tagsPath();

    abstract String[] titlePath();

    abstract String[] previewsPath();

    static List<String> strings(@Nullable String array) {
        List<String> strings = new ArrayList<>();
        if (array != null && array.stripLeading().startsWith("[") && JsonText.isValid(array)) {
            for (String element : JsonText.elements(array)) {
                String text = JsonText.string(element);
                if (text != null) {
                    strings.add(text);
                }
            }
        }
        return strings;
    }

    /** What a list shows, with the tags as writers find them: lists read the first of two members of one name, writers the last. */
    SessionSummary tagged(SessionSummary listed, String document) {
        return new SessionSummary(
                listed.id(),
                listed.title(),
                listed.model(),
                listed.provider(),
                listed.profile(),
                listed.createdAt(),
                listed.updatedAt(),
                listed.messageCount(),
                listed.previewCount(),
                strings(JsonText.get(document, tagsPath())));
    }

    /** The document with these tags; what else another program put among them stays. */
    String withTags(String document, List<String> tags) {
        String stored = JsonText.get(document, tagsPath());
        List<String> others = new ArrayList<>();
        if (stored != null && stored.startsWith("[")) {
            others.addAll(JsonText.elements(stored));
            others.removeIf(element -> JsonText.string(element) != null);
        } else if (stored != null && !stored.equals("null")) {
            others.add(stored);
        }
        return JsonText.set(document, JsonText.append(array(tags), others), tagsPath());
    }

    static String array(List<String> strings) {
        StringBuilder array = new StringBuilder("[");
        for (String text : strings) {
            array.append(array.length() > 1 ? "," : "").append(JsonText.quote(text));
        }
        return array.append(']').toString();
    }

    /** An SQL expression for the path of the tags, which depends on the form of the row. */
    static String tagsSqlPath() {
        return sqlPath(FLAT.tagsPath(), WHOLE.tagsPath());
    }

    /** An SQL expression for the path of the previews, which depends on the form of the row. */
    static String previewsSqlPath() {
        return sqlPath(FLAT.previewsPath(), WHOLE.previewsPath());
    }

    /** An SQL expression for the path of the title, which depends on the form of the row. */
    static String titleSqlPath() {
        return sqlPath(FLAT.titlePath(), WHOLE.titlePath());
    }

    private static String sqlPath(String[] flat, String[] whole) {
        return "CASE s.flat WHEN 1 THEN '" + joined(flat) + "' ELSE '" + joined(whole) + "' END";
    }

    private static String joined(String... path) {
        return "$." + String.join(".", path);
    }
}
