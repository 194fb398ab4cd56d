package victor.service.chat.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches files for lines. */
final class SearchTask implements ToolTask {
    private final ProjectFiles files;
    private final Duration longest;

    /** @param longest after this time a search answers what it has */
    SearchTask(ProjectFiles files, Duration longest) {
        this.files = files;
        this.longest = longest;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String description() {
        return "Searches the text files below a directory of the project line by line, and answers lines as path:number: text. "
                + "Searches for the text as it is, unless regex is true. Files that git ignores are left out.";
    }

    @Override
    public String schema() {
        return """
                {"type": "object", "properties": {
                "pattern": {"type": "string", "description": "what to search for, within one line"},
                "path": {"type": "string", "description": "a directory or file, from the project's directory, which it is when left out"},
                "regex": {"type": "boolean", "description": "the pattern is a regular expression in RE2 syntax"},
                "ignore_case": {"type": "boolean", "description": "small and large letters are the same"},
                "files": {"type": "string", "description": "only files like this, as .gitignore of the project would name them: *.java, src/**/*.ts, !*.min.js"}},
                "required": ["pattern"], "additionalProperties": false}""";
    }

    @Override
    public List<String> arguments() {
        return List.of("pattern", "path", "regex", "ignore_case", "files");
    }

    @Override
    public String run(Arguments arguments) throws ToolException {
        String text = arguments.requiredText("pattern");
        boolean regular = arguments.flag("regex");
        if (!regular && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
            throw new ToolException("the pattern has a line break, and search looks at one line at a time");
        }
        LinePattern pattern = LinePattern.of(text, regular, arguments.flag("ignore_case"));
        IgnorePattern chosen = chosen(arguments.text("files"));
        String path = arguments.path();
        ProjectFiles.Found found = files.find(path);
        try (ProjectFolder folder = found.folder()) {
            FileSearch search = new FileSearch(pattern, chosen, new TimeLimit(longest));
            Path file = found.file();
            if (file != null) {
                search.file(folder, file);
            } else {
                search.below(folder);
            }
            return search.result();
        } catch (IOException e) {
            throw ToolException.of(e, Shown.name(path));
        }
    }

    private static @Nullable IgnorePattern chosen(@Nullable String files) throws ToolException {
        if (files == null || files.isEmpty()) {
            return null;
        }
        IgnorePattern pattern = IgnorePattern.of(files.getBytes(StandardCharsets.UTF_8), false);
        if (pattern == null || files.endsWith("/")) {
            throw new ToolException("files is no pattern for files: " + Shown.name(Shown.beginning(files, 200)));
        }
        return pattern;
    }
}
