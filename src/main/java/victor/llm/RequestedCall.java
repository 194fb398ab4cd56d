package victor.llm;

/**
 * A tool that an answer calls.
 *
 * @param id by which the result is matched to it; never empty
 * @param name which tool, as the model spells it
 * @param arguments JSON as the model wrote it, mostly an object; not checked
 */
public record RequestedCall(String id, String name, String arguments) {}
