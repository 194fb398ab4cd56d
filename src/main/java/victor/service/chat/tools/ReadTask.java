package victor.service.chat.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a text file. */
final class ReadTask implements ToolTask {
    private static final int LONGEST_LINE = 2_000;

    private final ProjectFiles files;

    ReadTask(ProjectFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "read";
    }

    @Override
    public String description() {
        return "Reads a text file of the project, with line numbers. A long file comes in parts: the end of the result says from "
                + "which line to go on. Files that git ignores are not shown.";
    }

    @Override
    public String schema() {
        return """
                {"type": "object", "properties": {
                "path": {"type": "string", "description": "the file, from the project's directory"},
                "first_line": {"type": "integer", "minimum": 1, "description": "begin here; 1 when left out"},
                "last_line": {"type": "integer", "minimum": 1, "description": "end here; the end of the file when left out"}},
                "required": ["path"], "additionalProperties": false}""";
    }

    @Override
    public List<String> arguments() {
        return List.of("path", "first_line", "last_line");
    }

    @Override
    public String run(Arguments arguments) throws ToolException {
        String path = arguments.requiredText("path");
        int first = arguments.number("first_line", 1);
        int last = arguments.number("last_line", Integer.MAX_VALUE);
        if (last < first) {
            throw new ToolException("last_line is before first_line");
        }
        FileText content = FileText.of(content(path));
        if (content == null) {
            throw new ToolException(Shown.name(path) + " is a binary file, and is not shown");
        }
        List<String> lines = content.lines();
        if (lines.isEmpty()) {
            return Shown.name(path) + " is empty\n";
        }
        if (first > lines.size()) {
            throw new ToolException(Shown.name(path) + " ends at line " + lines.size() + ", before line " + first);
        }
        return numbered(lines, first, Math.min(last, lines.size()), content.damaged());
    }

    private byte[] content(String path) throws ToolException {
        ProjectFiles.Found found = files.find(path);
        try (ProjectFolder folder = found.folder()) {
            Path file = found.file();
            if (file == null) {
                throw new ToolException(Shown.name(path) + " is a directory: use ls");
            }
            return folder.read(file);
        } catch (IOException e) {
            throw ToolException.of(e, Shown.name(path));
        }
    }

    private static String numbered(List<String> lines, int first, int last, boolean damaged) {
        ResultText result = new ResultText();
        int next = first;
        while (next <= last && result.add(next + "\t" + bounded(lines.get(next - 1)))) {
            next++;
        }
        if (damaged) {
            result.note("some bytes are not UTF-8 text; they are shown as \ufffd");
        }
        if (next <= last) {
            result.note("cut here: go on with first_line " + next + "; the file has " + lines.size() + " lines");
        } else if (first > 1 || last < lines.size()) {
            result.note("lines " + first + " to " + last + " of " + lines.size());
        }
        return result.toString();
    }

    private static String bounded(String line) {
        String beginning = Shown.beginning(line, LONGEST_LINE);
        return beginning.length() == line.length()
                ? line
                : beginning + " [" + (line.length() - beginning.length()) + " characters more in this line]";
    }
}
