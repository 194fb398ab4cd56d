package victor.service.chat.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import victor.service.chat.Tool;
import victor.service.chat.ToolResult;

/** A directory with files, and the tools on it. */
record Project(Path folder) {
    Project file(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    ToolResult run(String tool, String arguments) {
        for (Tool each : ReadOnlyTools.of(folder)) {
            if (each.name().equals(tool)) {
                ToolResult result = each.run(arguments);
                assertTrue(result.text().length() <= ReadOnlyTools.LONGEST, "too long");
                assertTrue(result.text().codePoints().noneMatch(c -> c >= 0xd800 && c < 0xe000), "half a character");
                return result;
            }
        }
        throw new IllegalArgumentException(tool);
    }

    /** The result of a tool that succeeds; quotes in the arguments are single. */
    String result(String tool, String arguments) {
        ToolResult result = run(tool, arguments.replace('\'', '"'));
        assertFalse(result.failed(), result.text());
        return result.text();
    }

    /** Why a tool fails; quotes in the arguments are single. */
    String failure(String tool, String arguments) {
        ToolResult result = run(tool, arguments.replace('\'', '"'));
        assertTrue(result.failed(), result.text());
        assertEquals(0, result.text().indexOf(tool + ": "), result.text());
        return result.text().substring(tool.length() + 2);
    }

    /** Every path that is not hidden, found by going down through all directories. */
    Set<String> visible() throws IOException, ToolException {
        Set<String> paths = new TreeSet<>();
        Path root = folder.toRealPath();
        try (ProjectFolder top = ProjectFolder.root(Folder.open(root), root)) {
            collect(top, paths);
        }
        return paths;
    }

    private static void collect(ProjectFolder folder, Collection<String> paths) throws IOException, ToolException {
        for (Entry entry : folder.list().entries()) {
            paths.add(folder.path().isEmpty() ? entry.name().toString() : folder.path() + "/" + entry.name());
            if (entry.isFolder()) {
                try (ProjectFolder inner = folder.enter(entry.name())) {
                    collect(inner, paths);
                }
            }
        }
    }
}
