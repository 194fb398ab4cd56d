package victor.service.chat.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds what is hidden against what git says. */
final class Judging {
    private Judging() {}

    /** Compares everything in the repository with what git says. */
    static void assertSame(Path top, Git git, String what) throws Exception {
        List<String> all;
        try (Stream<Path> files = Files.walk(top)) {
            all = files.filter(file -> !file.equals(top) && !file.startsWith(top.resolve(".git")))
                    .map(file -> top.relativize(file).toString())
                    .toList();
        }
        Set<String> theirs = new TreeSet<>(all);
        theirs.removeAll(git.ignored(all));
        assertEquals(theirs, new Project(top).visible(), what);
    }

    /** As git judges a path of which nothing is there: its parents are directories, itself is none. */
    static boolean isIgnored(IgnoreFile file, String path) {
        IgnoreRules rules = IgnoreRules.outermost(IgnoreFile.EMPTY).with(file);
        Path all = Path.of(path);
        for (int i = 0; i < all.getNameCount(); i++) {
            if (rules.ignore(all.getName(i), i < all.getNameCount() - 1)) {
                return true;
            }
            rules = rules.below(all.getName(i));
        }
        return false;
    }
}
