package victor.llm.langchain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import victor.json.JsonText;
import victor.llm.http.Refusal;
import victor.llm.http.Wire;

/** Reads the list of models that a provider has. */
final class ModelNames {
    private ModelNames() {}

    /**
     * @param list the member that holds the models
     * @param name the member of each that is its name
     */
    static List<String> read(Wire wire, String path, Map<String, String> headers, String list, String name)
            throws Refusal {
        Map<String, List<String>> all = new HashMap<>();
        headers.forEach((header, value) -> all.put(header, List.of(value)));
        String answer = wire.get(wire.endpoint().base() + path, all);
        String models = JsonText.get(answer, list);
        if (models == null) {
            throw wire.strange(answer);
        }
        List<String> names = new ArrayList<>();
        for (String model : JsonText.elements(models)) {
            String raw = JsonText.get(model, name);
            String text = raw == null ? null : JsonText.string(raw);
            if (text != null && !text.isBlank()) {
                names.add(text);
            }
        }
        return names;
    }
}
