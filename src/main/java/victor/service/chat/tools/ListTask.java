package victor.service.chat.tools;

import java.io.IOException;
import java.util.List;

/** Lists a directory. */
final class ListTask implements ToolTask {
    private static final int MOST_SHOWN = 1_000;

    private final ProjectFiles files;

    ListTask(ProjectFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "ls";
    }

    @Override
    public String description() {
        return "Lists a directory of the project: directories with a slash at the end, files with their size in bytes. What git "
                + "ignores is not shown.";
    }

    @Override
    public String schema() {
        return """
                {"type": "object", "properties": {
                "path": {"type": "string", "description": "the directory, from the project's directory, which it is when left out"}},
                "required": [], "additionalProperties": false}""";
    }

    @Override
    public List<String> arguments() {
        return List.of("path");
    }

    @Override
    public String run(Arguments arguments) throws ToolException {
        String path = arguments.path();
        ProjectFiles.Found found = files.find(path);
        try (ProjectFolder folder = found.folder()) {
            if (found.file() != null) {
                throw new ToolException(Shown.name(path) + " is not a directory: use read");
            }
            return text(folder.list());
        } catch (IOException e) {
            throw ToolException.of(e, Shown.name(path));
        }
    }

    private static String text(ProjectFolder.Listing listing) {
        ResultText result = new ResultText();
        List<Entry> entries = listing.entries();
        int shown = 0;
        while (shown < Math.min(entries.size(), MOST_SHOWN) && result.add(line(entries.get(shown)))) {
            shown++;
        }
        if (shown < entries.size()) {
            result.note((entries.size() - shown) + " more are not shown");
        }
        if (!listing.complete()) {
            result.note("there are over " + ProjectFolder.MOST_ENTRIES + " entries; only some of them were looked at");
        }
        if (listing.hidden() > 0) {
            result.note(listing.hidden() + " hidden: named by .gitignore, or .git or .victor");
        }
        if (entries.isEmpty()) {
            result.note("nothing to show here");
        }
        return result.toString();
    }

    private static String line(Entry entry) {
        String name = Shown.name(entry.name().toString());
        return switch (entry.kind()) {
            case FOLDER -> name + "/";
            case FILE -> name + "\t" + entry.size();
            case LINK -> name + "\tlink";
            case OTHER -> name + "\tneither file nor directory";
        };
    }
}
