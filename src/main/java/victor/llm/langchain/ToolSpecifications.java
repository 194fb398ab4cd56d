package victor.llm.langchain;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.json.JsonText;
import victor.llm.ToolDescription;

/** Tools as LangChain4j wants them described: the properties of their schema, each as it is written. */
final class ToolSpecifications {
    private ToolSpecifications() {}

    static List<ToolSpecification> of(List<ToolDescription> tools) {
        List<ToolSpecification> specifications = new ArrayList<>();
        for (ToolDescription tool : tools) {
            specifications.add(ToolSpecification.builder()
                    .name(tool.name())
                    .description(tool.description())
                    .parameters(schema(tool.schema()))
                    .build());
        }
        return specifications;
    }

    private static JsonObjectSchema schema(String schema) {
        JsonObjectSchema.Builder object = JsonObjectSchema.builder();
        for (Map.Entry<String, String> property : JsonText.members(orEmpty(JsonText.get(schema, "properties")))) {
            object.addProperty(property.getKey(), JsonRawSchema.from(property.getValue()));
        }
        List<String> required = new ArrayList<>();
        for (String raw : JsonText.elements(orEmpty(JsonText.get(schema, "required")))) {
            String name = JsonText.string(raw);
            if (name != null) {
                required.add(name);
            }
        }
        return object.required(required).build();
    }

    private static String orEmpty(@Nullable String raw) {
        return raw == null ? "{}" : raw;
    }
}
