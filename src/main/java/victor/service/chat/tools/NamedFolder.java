package victor.service.chat.tools;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * Known by its path alone, where Java cannot hold a directory open (on macOS before Java 24). That no part of the path became a link is
 * looked at after each opening and before anything is read.
 *
 * @param path real: without links in it
 */
record NamedFolder(Path path) implements Folder {
    @Override
    public List<Path> names(int most) throws IOException {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
            check(path);
            return HeldFolder.names(stream, most);
        }
    }

    @Override
    public Entry entry(Path name) throws IOException {
        Path file = path.resolve(name);
        return Entry.of(name, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public Folder folder(Path name) throws IOException {
        Path folder = path.resolve(name);
        check(folder);
        return new NamedFolder(folder);
    }

    @Override
    public SeekableByteChannel file(Path name) throws IOException {
        Path file = path.resolve(name);
        SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        try {
            check(file);
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static void check(Path path) throws IOException {
        if (!path.toRealPath().equals(path)) {
            throw new FileSystemException(path.toString(), null, "a symbolic link took its place");
        }
    }

    @Override
    public void close() {}
}
