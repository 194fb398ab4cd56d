package victor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts that were agreed on, one file each below {@code src/test/golden}. With {@code -Dgolden.update=true} a comparison writes its
 * file anew instead; what changed is then looked at, and agreed on, as a difference of the repository.
 */
public final class Golden {
    private static final Path ROOT = Path.of("src/test/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private final Path folder;

    private Golden(Path folder) {
        this.folder = folder;
    }

    /** The texts in a folder below {@code src/test/golden}. */
    public static Golden in(String folder) {
        return new Golden(ROOT.resolve(folder));
    }

    /** Fails unless the text is the one in this file; control characters are compared as {@link #visible} shows them. */
    public void assertSame(String name, String text) {
        Path file = folder.resolve(name);
        String shown = visible(text);
        try {
            if (UPDATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, shown);
            } else if (!Files.exists(file)) {
                fail(file + " is missing; -Dgolden.update=true writes it, with this: " + shown);
            } else {
                assertEquals(Files.readString(file), shown, file + " (-Dgolden.update=true writes it anew)");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Fails when a file is left over that none of these names stands for, or one is missing; an update deletes what is left over. */
    public void assertNames(Collection<String> names) {
        try (Stream<Path> files = Files.list(folder)) {
            Collection<String> there =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            if (UPDATE) {
                there.removeAll(names);
                for (String name : there) {
                    Files.delete(folder.resolve(name));
                }
            } else {
                assertEquals(new TreeSet<>(names), there);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text with every control character but the line feed as a person can see it: ESC as {@code \e}, others as {@code \x07}. */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0x1b) {
                shown.append("\\e");
            } else if (c != '\n' && Character.isISOControl(c)) {
                shown.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }
}
