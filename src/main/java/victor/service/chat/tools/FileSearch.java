package victor.service.chat.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search: goes through files, collects lines, and counts what it had to leave out. */
final class FileSearch {
    private static final int MOST_LINES = 200;
    private static final int DEEPEST = 64;
    private static final int LONGEST_EXCERPT = 300;
    private static final int BEFORE_HIT = 100;

    private final LinePattern pattern;
    private final @Nullable IgnorePattern chosen;
    private final TimeLimit limit;
    private final ResultText result = new ResultText();
    private int lines;
    private int searched;
    private int skippedFiles;
    private int skippedFolders;
    private @Nullable String end;

    /** @param chosen which files, null for all */
    FileSearch(LinePattern pattern, @Nullable IgnorePattern chosen, TimeLimit limit) {
        this.pattern = pattern;
        this.chosen = chosen;
        this.limit = limit;
    }

    /** Searches all files below a folder; at a bound it ends and keeps what it has. */
    void below(ProjectFolder folder) throws IOException, ToolException {
        try {
            below(folder, 0);
        } catch (TimeLimit.Reached e) {
            end = "stopped because it took too long: choose fewer files by path or files";
        }
    }

    /** Searches one file. */
    void file(ProjectFolder folder, Path name) throws IOException, ToolException {
        try {
            search(folder, name);
        } catch (TimeLimit.Reached e) {
            end = "stopped because it took too long: choose fewer files by path or files";
        }
    }

    private void below(ProjectFolder folder, int depth) throws IOException, ToolException {
        ProjectFolder.Listing listing = folder.list();
        skippedFolders += listing.complete() ? 0 : 1;
        for (Entry entry : listing.entries()) {
            limit.check();
            if (end != null) {
                return;
            }
            if (entry.kind() == Entry.Kind.FILE && isChosen(folder, entry.name())) {
                searchOrSkip(folder, entry.name());
            } else if (entry.isFolder()) {
                enter(folder, entry.name(), depth + 1);
            }
        }
    }

    private void enter(ProjectFolder folder, Path name, int depth) {
        if (depth > DEEPEST) {
            skippedFolders++;
            return;
        }
        try (ProjectFolder inner = folder.enter(name)) {
            below(inner, depth);
        } catch (IOException | ToolException e) {
            skippedFolders++;
        }
    }

    private boolean isChosen(ProjectFolder folder, Path name) {
        if (chosen == null) {
            return true;
        }
        String way = folder.path().isEmpty() ? "" : folder.path() + "/";
        byte[] before = way.getBytes(StandardCharsets.UTF_8);
        byte[] path = (way + name).getBytes(StandardCharsets.UTF_8);
        return chosen.matches(path, before.length, false) != chosen.isNegated();
    }

    private void searchOrSkip(ProjectFolder folder, Path name) {
        try {
            search(folder, name);
        } catch (IOException | ToolException e) {
            skippedFiles++;
        }
    }

    private void search(ProjectFolder folder, Path name) throws IOException, ToolException {
        FileText content = FileText.of(folder.read(name));
        if (content == null) {
            throw new ToolException(folder.shown(name) + " is a binary file, and is not searched");
        }
        searched++;
        if (!pattern.mayBeIn(content.text())) {
            return;
        }
        String shown = folder.shown(name);
        List<String> all = content.lines();
        for (int i = 0; i < all.size() && end == null; i++) {
            limit.check();
            int hit = find(all.get(i));
            if (hit >= 0) {
                add(shown + ":" + (i + 1) + ": " + excerpt(all.get(i), hit));
            }
        }
    }

    private int find(String line) {
        try {
            return pattern.find(line, limit);
        } catch (ToolException e) {
            end = e.getMessage();
            return -1;
        }
    }

    private void add(String line) {
        if (lines == MOST_LINES || !result.add(line)) {
            end = "more lines match: ask for less by path, files or a longer pattern";
        } else {
            lines++;
        }
    }

    private static String excerpt(String line, int hit) {
        if (line.length() <= LONGEST_EXCERPT) {
            return line;
        }
        int start = Shown.boundary(line, Math.max(0, hit - BEFORE_HIT));
        String rest = line.substring(start);
        String shown = Shown.beginning(rest, LONGEST_EXCERPT);
        return (start > 0 ? "…" : "") + shown + (shown.length() < rest.length() ? "…" : "");
    }

    /** The lines that were found, and notes about what was left out. */
    String result() {
        String count = count(searched, "file", "files");
        if (lines == 0) {
            result.note((end == null ? "no line matches in " : "no line matches so far in ") + count);
        }
        if (end != null) {
            result.note(end);
        }
        if (skippedFiles > 0) {
            result.note(count(skippedFiles, "file was", "files were") + " left out: binary, over "
                    + (ProjectFolder.LARGEST_FILE >> 20) + " MB, or not readable");
        }
        if (skippedFolders > 0) {
            result.note(count(skippedFolders, "directory was", "directories were")
                    + " left out, or in part: not readable, too deep or too full");
        }
        return result.toString();
    }

    private static String count(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
