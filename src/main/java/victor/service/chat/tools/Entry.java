package victor.service.chat.tools;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What a directory holds under one name; a link is a link, wherever it leads.
 *
 * @param size in bytes
 */
record Entry(Path name, Kind kind, long size) {
    enum Kind {
        FILE,
        FOLDER,
        LINK,
        /** A device, a pipe or a socket: opening it may block or do something. */
        OTHER
    }

    static Entry of(Path name, BasicFileAttributes attributes) {
        return new Entry(name, kind(attributes), attributes.size());
    }

    private static Kind kind(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Kind.LINK;
        }
        if (attributes.isDirectory()) {
            return Kind.FOLDER;
        }
        return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
    }

    boolean isFolder() {
        return kind == Kind.FOLDER;
    }
}
