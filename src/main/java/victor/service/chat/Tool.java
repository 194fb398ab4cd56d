package victor.service.chat;

/** Something that a model can call while it answers. */
public interface Tool {
    /** What the model calls it: lower-case letters. */
    String name();

    /** What it does and when to use it, for the model. */
    String description();

    /** The JSON schema of its arguments: an object with {@code properties} and {@code required}. */
    String schema();

    /**
     * Does it. Whatever goes wrong is an answer for the model to read; nothing is thrown. An interrupt of the thread ends it early,
     * without a result, and stays set.
     *
     * @param arguments JSON as the model wrote it; need not be valid. Empty stands for an object without members
     */
    ToolResult run(String arguments);
}
