package victor.json;

import java.util.function.Consumer;

/**
 * A member of an object or an element of an array, and where it stands in its text.
 *
 * @param name the member's name, decoded; empty for an element
 * @param nameStart where the name begins, as an offset in UTF-16 units; of an element where its value begins
 * @param value the raw value
 * @param valueStart where it begins
 */
public record JsonEntry(String name, int nameStart, String value, int valueStart) {
    /**
     * Hands over the members of an object or the elements of an array in order, duplicates included.
     *
     * @param text one object or array, blanks around it allowed
     * @throws JsonSyntaxException when it is none; what stands before the place where it stops being valid was handed over
     */
    public static void each(String text, Consumer<JsonEntry> consumer) {
        boolean array = text.stripLeading().startsWith("[");
        JsonCursor cursor = JsonCursor.over(text, array ? '[' : '{');
        while (cursor.next()) {
            consumer.accept(new JsonEntry(
                    array ? "" : cursor.name(),
                    array ? cursor.valueStart() : cursor.nameStart(),
                    cursor.value(),
                    cursor.valueStart()));
        }
        cursor.checkEnd();
    }
}
