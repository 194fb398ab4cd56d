package victor.service.chat.tools;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An open directory of the project, without what must not be shown. */
final class ProjectFolder implements Closeable {
    /** The largest file that is read, in bytes. */
    static final int LARGEST_FILE = 10 << 20;

    /** More entries of one directory than this are not looked at. */
    static final int MOST_ENTRIES = 20_000;

    /**
     * What a directory holds.
     *
     * @param entries ordered by name
     * @param hidden how many must not be shown
     * @param complete false when there are more than {@link #MOST_ENTRIES}
     */
    record Listing(List<Entry> entries, int hidden, boolean complete) {}

    private final Folder folder;
    private final IgnoreSources sources;
    private final IgnoreRules rules;
    private final String path;

    private ProjectFolder(Folder folder, IgnoreSources sources, IgnoreRules around, String path) {
        this.folder = folder;
        this.sources = sources;
        this.rules = around.with(sources.in(folder));
        this.path = path;
    }

    /** @param path real */
    static ProjectFolder root(Folder folder, Path path) {
        IgnoreSources sources = IgnoreSources.on(path);
        return new ProjectFolder(folder, sources, sources.around(path), "");
    }

    /** From the project's directory, with slashes between; empty for that one itself. */
    String path() {
        return path;
    }

    /** What an entry is called towards the model. */
    String shown(Path name) {
        return Shown.name(path.isEmpty() ? name.toString() : path + "/" + name);
    }

    private boolean hides(Entry entry) {
        String name = entry.name().toString();
        return name.equalsIgnoreCase(".git")
                || name.equalsIgnoreCase(".victor")
                || rules.ignore(entry.name(), entry.isFolder());
    }

    Listing list() throws IOException {
        List<Entry> entries = new ArrayList<>();
        int hidden = 0;
        List<Path> names = folder.names(MOST_ENTRIES);
        boolean complete = names.size() <= MOST_ENTRIES;
        for (Path name : complete ? names : names.subList(0, MOST_ENTRIES)) {
            try {
                Entry entry = folder.entry(name);
                if (hides(entry)) {
                    hidden++;
                } else {
                    entries.add(entry);
                }
            } catch (NoSuchFileException e) {
                // Deleted since its name was read.
            }
        }
        entries.sort(Comparator.comparing(Entry::name));
        return new Listing(entries, hidden, complete);
    }

    /** What is there under a name, links not followed. */
    Entry entry(Path name) throws IOException, ToolException {
        Entry entry = folder.entry(name);
        if (hides(entry)) {
            throw new ToolException(shown(name)
                    + " is not shown: it is named by .gitignore, or belongs to .git or .victor. Carry on without it.");
        }
        return entry;
    }

    /** A directory in this one. */
    ProjectFolder enter(Path name) throws IOException, ToolException {
        entry(name);
        Folder inner = folder.folder(name);
        return new ProjectFolder(
                inner, sources, rules.below(name), path.isEmpty() ? name.toString() : path + "/" + name);
    }

    /** A file in this one, whole. */
    byte[] read(Path name) throws IOException, ToolException {
        Entry entry = entry(name);
        if (entry.kind() != Entry.Kind.FILE) {
            throw new ToolException(shown(name) + " is a "
                    + (entry.isFolder() ? "directory: use ls" : "device, pipe, socket or link, not a file"));
        }
        if (entry.size() <= LARGEST_FILE) {
            try (SeekableByteChannel channel = folder.file(name)) {
                byte[] content = FileBytes.read(channel, entry.size(), LARGEST_FILE);
                if (content.length <= LARGEST_FILE) {
                    return content;
                }
            }
        }
        throw new ToolException(shown(name) + " is too large to be read: over " + (LARGEST_FILE >> 20) + " MB");
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
