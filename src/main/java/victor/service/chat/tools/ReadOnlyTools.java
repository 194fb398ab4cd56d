package victor.service.chat.tools;

import java.nio.file.Path;
import java.util.List;
import victor.service.chat.Tool;

/**
 * The tools {@code read}, {@code ls} and {@code search}. They change nothing and see nothing outside of the project, nothing that git ignores,
 * and nothing of {@code .git} and {@code .victor}. No result is longer than {@value #LONGEST} characters.
 */
public final class ReadOnlyTools {
    /** The longest result, in characters; {@link ResultText} keeps some of it for notes at the end. */
    static final int LONGEST = 40_000;

    private ReadOnlyTools() {}

    /**
     * The three tools on a project.
     *
     * @param project the directory that owns the database, absolute
     */
    public static List<Tool> of(Path project) {
        ProjectFiles files = new ProjectFiles(project);
        return List.of(
                new ProjectTool(new ReadTask(files)),
                new ProjectTool(new ListTask(files)),
                new ProjectTool(new SearchTask(files, TimeLimit.USUAL)));
    }
}
