package victor.service.chat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import victor.domain.StoredTime;

/** The drafts of one database: {@code .victor/drafts}, or {@code FILE.drafts} beside a database elsewhere. */
final class DraftFolder {
    private static final String ENDING = ".jsonl";

    private final Path folder;

    DraftFolder(Path database) {
        Path parent = database.toAbsolutePath().getParent();
        folder = parent != null && parent.endsWith(".victor")
                ? parent.resolve("drafts")
                : database.resolveSibling(database.getFileName() + ".drafts");
    }

    /** Makes a new draft, and the folders for it where they are missing, for their owner alone. */
    DraftFile create(long nowMillis) throws IOException {
        Path parent = folder.getParent();
        if (parent != null && parent.endsWith(".victor")) {
            createHidden(parent);
        }
        createFolder(folder);
        String name =
                StoredTime.stamp(nowMillis) + '-' + ProcessHandle.current().pid();
        for (int i = 1; ; i++) {
            Path path = folder.resolve(name + '-' + i + ENDING);
            if (!Files.exists(path)) {
                return DraftFile.create(path);
            }
        }
    }

    /** All of them, whoever has them open. */
    List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
                all.forEach(files::add);
            }
        }
        return files;
    }

    private static void createHidden(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        createFolder(directory);
        Path ignore = directory.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
    }

    /** In a directory that is there: a mistyped database gets none. */
    private static void createFolder(Path directory) throws IOException {
        try {
            Files.createDirectory(directory, ownerOnly(directory, "rwx------"));
        } catch (FileAlreadyExistsException there) {
            return;
        }
    }

    static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        Path parent = path.getParent();
        boolean posix = parent != null && Files.getFileAttributeView(parent, PosixFileAttributeView.class) != null;
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
