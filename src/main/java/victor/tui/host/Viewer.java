package victor.tui.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The program that a person reads and edits texts with. */
public final class Viewer {
    private Viewer() {}

    /**
     * The command as the shell would run it.
     *
     * @param reading whether the text is only to be read, so that a pager goes before an editor
     */
    public static String of(Map<String, String> environment, boolean reading) {
        String pager = environment.getOrDefault("PAGER", "");
        String visual = environment.getOrDefault("VISUAL", "");
        String editor = visual.isBlank() ? environment.getOrDefault("EDITOR", "") : visual;
        String first = reading ? pager : editor;
        String second = reading ? editor : pager;
        if (!first.isBlank()) {
            return first;
        }
        return second.isBlank() ? "less" : second;
    }

    /** Opens a file; the command may have arguments of its own, as {@code code --wait}. */
    public static ProcessBuilder process(String command, Path file) {
        return new ProcessBuilder("sh", "-c", command + " \"$1\"", "victor", file.toString());
    }

    /** Deletes a file and the directory that was made for it; the system clears what cannot be deleted. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            Path directory = file.getParent();
            if (directory != null) {
                Files.deleteIfExists(directory);
            }
        } catch (IOException kept) {
            return;
        }
    }
}
