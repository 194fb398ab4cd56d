package victor.service.chat.tools;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.util.List;

/** A directory that is open: from here one gets to what is directly in it, and never through a link. */
interface Folder extends Closeable {
    /**
     * Opens a directory.
     *
     * @param path real: without links in it
     */
    @SuppressWarnings("StreamResourceLeak") // The folder that is answered closes it.
    static Folder open(Path path) throws IOException {
        DirectoryStream<Path> stream = Files.newDirectoryStream(path);
        if (stream instanceof SecureDirectoryStream<Path> held) {
            return new HeldFolder(held);
        }
        stream.close();
        return new NamedFolder(path);
    }

    /**
     * The names in it, in no order. To be asked for once.
     *
     * @param most when there are more, one more than this many come
     */
    List<Path> names(int most) throws IOException;

    /** What is there under a name. */
    Entry entry(Path name) throws IOException;

    /** A directory in this one; fails when it is, or meanwhile became, a link. */
    Folder folder(Path name) throws IOException;

    /** Opens a file to read it; fails when it is, or meanwhile became, a link. To be asked for regular files only: others may block. */
    SeekableByteChannel file(Path name) throws IOException;

    /** Lets go of it; the folders opened from it stay open. */
    @Override
    void close() throws IOException;
}
