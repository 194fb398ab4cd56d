package victor.llm.langchain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Headers that let a request in. */
final class Headers {
    private Headers() {}

    /** None where there is no key. */
    static Map<String, String> bearer(@Nullable String key) {
        return key == null ? Map.of() : Map.of("Authorization", "Bearer " + key);
    }
}
