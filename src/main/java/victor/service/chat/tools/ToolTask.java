package victor.service.chat.tools;

import java.util.List;

/** What one of the tools does, once its arguments are read. */
interface ToolTask {
    String name();

    String description();

    String schema();

    /** The names of its arguments, as in the schema. */
    List<String> arguments();

    /**
     * Does it.
     *
     * @throws ToolException why there is no result
     */
    String run(Arguments arguments) throws ToolException;
}
