package victor.service.chat.tools;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Held by the system, so it stays the same directory whoever renames, moves or replaces what its path is made of. */
final class HeldFolder implements Folder {
    private final SecureDirectoryStream<Path> stream;

    HeldFolder(SecureDirectoryStream<Path> stream) {
        this.stream = stream;
    }

    @Override
    public List<Path> names(int most) throws IOException {
        return names(stream, most);
    }

    static List<Path> names(DirectoryStream<Path> stream, int most) throws IOException {
        List<Path> names = new ArrayList<>();
        try {
            for (Path entry : stream) {
                names.add(entry.getFileName());
                if (names.size() > most) {
                    break;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    @Override
    public Entry entry(Path name) throws IOException {
        BasicFileAttributeView view =
                stream.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return Entry.of(name, view.readAttributes());
    }

    @Override
    public Folder folder(Path name) throws IOException {
        return new HeldFolder(stream.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public SeekableByteChannel file(Path name) throws IOException {
        return stream.newByteChannel(name, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
