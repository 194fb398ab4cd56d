package victor.llm;

/**
 * A tool as a model is told of it.
 *
 * @param name what the model calls it
 * @param description what it does and when to use it, for the model
 * @param schema the JSON schema of its arguments: an object with {@code properties} and {@code required}
 */
public record ToolDescription(String name, String description, String schema) {}
