package victor.service.chat.tools;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The files of a project that a model may see. A path is gone down name by name from the project's directory, each directory opened from
 * the one before and never through a link, so that what is read is what was looked at. A link is followed by going down again to where it
 * leads, under the same rules.
 */
final class ProjectFiles {
    private static final int MOST_LINKS = 40;

    private final Path project;

    /** @param project the directory that owns the database, absolute */
    ProjectFiles(Path project) {
        this.project = project.normalize();
    }

    /**
     * Where a path leads: an open folder, to be closed, and the name of a file in it.
     *
     * @param file null when the folder itself was asked for
     */
    record Found(ProjectFolder folder, @Nullable Path file) {}

    /**
     * Finds a file or directory.
     *
     * @param path from the project's directory, or absolute and in it
     * @throws ToolException when there is none, or it must not be shown
     */
    Found find(String path) throws ToolException {
        try {
            Path root = project.toRealPath();
            return find(root, relative(root, path), path);
        } catch (IOException e) {
            throw ToolException.of(e, Shown.name(path));
        }
    }

    private Path relative(Path root, String path) throws ToolException {
        Path asked;
        try {
            asked = Path.of(path);
        } catch (InvalidPathException e) {
            throw new ToolException("no path: " + Shown.name(path));
        }
        for (Path name : asked) {
            if (name.toString().equals("..")) {
                throw new ToolException("\"..\" is not allowed in a path. Paths begin at the project's directory.");
            }
        }
        if (!asked.isAbsolute()) {
            return asked.normalize();
        }
        Path normal = asked.normalize();
        for (Path base : new Path[] {project, root}) {
            if (normal.startsWith(base)) {
                return base.relativize(normal);
            }
        }
        throw new ToolException(
                Shown.name(path) + " is outside of the project. Paths begin at the project's directory.");
    }

    private static Found find(Path root, Path relative, String asked) throws IOException, ToolException {
        Deque<Path> ahead = new ArrayDeque<>();
        push(ahead, relative);
        int links = 0;
        Path at = root;
        ProjectFolder folder = ProjectFolder.root(Folder.open(root), root);
        boolean found = false;
        try {
            while (!ahead.isEmpty()) {
                Path name = ahead.pop();
                Entry entry = folder.entry(name);
                if (entry.kind() == Entry.Kind.LINK) {
                    if (++links > MOST_LINKS) {
                        throw new FileSystemLoopException(asked);
                    }
                    push(ahead, target(root, at.resolve(name), asked));
                    folder.close();
                    at = root;
                    folder = ProjectFolder.root(Folder.open(root), root);
                } else if (ahead.isEmpty() && !entry.isFolder()) {
                    found = true;
                    return new Found(folder, name);
                } else {
                    ProjectFolder inner = folder.enter(name);
                    folder.close();
                    folder = inner;
                    at = at.resolve(name);
                }
            }
            found = true;
            return new Found(folder, null);
        } finally {
            if (!found) {
                folder.close();
            }
        }
    }

    /** Where a link leads, from the project's directory. */
    private static Path target(Path root, Path link, String asked) throws IOException, ToolException {
        Path real = link.toRealPath();
        if (!real.startsWith(root)) {
            throw new ToolException(Shown.name(asked) + " leads out of the project by a symbolic link");
        }
        return root.relativize(real);
    }

    private static void push(Deque<Path> ahead, Path relative) {
        for (int i = relative.getNameCount() - 1; i >= 0; i--) {
            if (!relative.getName(i).toString().isEmpty()) {
                ahead.push(relative.getName(i));
            }
        }
    }
}
