package victor.service.chat.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static victor.service.chat.tools.Judging.assertSame;
import static victor.service.chat.tools.Judging.isIgnored;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is hidden is what the real git ignores: random and odd patterns on random trees. */
@Execution(ExecutionMode.CONCURRENT)
final class IgnoreFuzzTest {
    private static final List<String> NAMES = List.of(
            "a", "b", "c", "ab", "abc", "a.b", "foo", "Foo", "a b", "a ", "[a]", "*", "x-1", "!a", "#a", "a\\b", "a\tb",
            ".h", "b]", "-", "^", "\u007f", "ä");
    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "c",
            "*",
            "*",
            "**",
            "**/",
            "/**",
            "/",
            "/",
            "?",
            "[ab]",
            "[!a]",
            "[^b-z]",
            "[a-c]",
            "[]a]",
            "[a-]",
            "[[:alpha:]]",
            "[[:punct:]]",
            "[[:space:]]",
            "[[:cntrl:]x]",
            "[[:nix:]]",
            "[[:",
            "[",
            "]",
            "\\",
            "\\*",
            "\\a",
            "[\\]b]",
            "[\\a-c]",
            "[*-\\]]",
            "foo",
            ".",
            " ",
            "\\ ",
            "!",
            "#",
            "***",
            "-",
            "ab",
            "\t",
            "ä",
            "[ä]");

    @TempDir
    Path folder;

    private Path top;
    private Git git;

    @BeforeEach
    void init() throws IOException {
        top = folder.toRealPath();
        git = Git.init(top);
    }

    @Test
    void randomPatternsOnRandomTreesHideWhatGitIgnores() throws Exception {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            for (int i = 0; i < 4; i++) {
                grow(random, top.resolve("t" + i), 2);
            }
            Files.writeString(top.resolve(".git/info/exclude"), patterns(random, "t1"));
            assertSame(top, git, "seed " + seed);
            for (int i = 0; i < 4; i++) {
                remove(top.resolve("t" + i));
            }
        }
    }

    @Test
    void randomPathsMatchRandomPatternsOfOneFileAsInGit() throws Exception {
        Random random = new Random(7);
        List<String> files =
                Stream.generate(() -> patterns(random, "a")).limit(150).toList();
        assertSameForEach(files, () -> String.join("/", pick(random, NAMES, 1 + random.nextInt(4))), 60);
    }

    @Test
    void randomBracketsMatchTheSameCharactersAsInGit() throws Exception {
        List<String> parts = List.of(
                "a",
                "-",
                "-",
                "c",
                "]",
                "\\]",
                "\\",
                "!",
                "^",
                "[",
                "[:",
                ":",
                "[:digit:]",
                "[:space:]",
                "[:punct:]",
                "[:graph:]",
                "[:xdigit:]",
                "[:cntrl:]",
                "[:blank:]",
                "[:alnum:]",
                "[:print:]",
                "[:upper:]",
                "[:none:]",
                "0",
                "5",
                "z",
                "A");
        Random random = new Random(3);
        List<String> files = Stream.generate(() ->
                        "[" + String.join("", pick(random, parts, 1 + random.nextInt(6))) + "]\n")
                .limit(200)
                .toList();
        assertSameForEach(files, () -> Character.toString(1 + random.nextInt(127)), 90);
    }

    /** Lays each file into a directory of its own, and asks git about random paths in all of them at once. */
    private void assertSameForEach(List<String> files, Supplier<String> paths, int count) throws IOException {
        List<String> all = new ArrayList<>();
        Set<String> ours = new TreeSet<>();
        for (int i = 0; i < files.size(); i++) {
            String folder = "d" + i + "/";
            Files.createDirectory(top.resolve(folder));
            Files.writeString(top.resolve(folder + ".gitignore"), files.get(i));
            IgnoreFile file = IgnoreFile.of(files.get(i).getBytes(StandardCharsets.UTF_8), false);
            for (int k = 0; k < count; k++) {
                String path = paths.get();
                if (!path.equals("/") && !path.equals(".")) {
                    all.add(folder + path);
                    if (isIgnored(file, path)) {
                        ours.add(folder + path);
                    }
                }
            }
        }
        Set<String> theirs = git.ignored(all);
        assertTrue(theirs.size() > 500, "too little is ignored to tell anything: " + theirs.size());
        for (int i = 0; i < files.size(); i++) {
            String folder = "d" + i + "/";
            Predicate<String> here = path -> path.startsWith(folder);
            assertEquals(
                    theirs.stream().filter(here).toList(),
                    ours.stream().filter(here).toList(),
                    files.get(i));
        }
    }

    @Test
    void oddFilesOfPatternsAreReadAsGitReadsThem() throws Exception {
        List<String> files = List.of(
                "\ufeffa\nb\n",
                "a\r\nb\r\n",
                "a\r\r\nb",
                "a  \nb\\ \n",
                "\\#a\n\\!a\n#b\n",
                "!\n/\n//\n\n \n*.b",
                "a\\\n",
                "a\0b\nb",
                "*\n!*/\n!a.b\n",
                "/*\n!/foo\n",
                "foo/\n",
                "foo/*\n!foo/a\n",
                "**\n!a\n",
                "a**/b\n",
                "foo**b\n",
                "\tb\n",
                "b\t\n",
                "a/\\\n");
        Path tree = top.resolve("foo");
        grow(new Random(1), tree, 2);
        grow(new Random(2), top.resolve("a"), 2);
        for (String name : List.of("b", "ab", "a b", "!a", "#a", "a.b")) {
            Files.writeString(top.resolve(name), "");
        }
        for (String content : files) {
            Files.writeString(top.resolve(".gitignore"), content);
            assertSame(top, git, content);
        }
    }

    private static void grow(Random random, Path folder, int depth) throws IOException {
        Files.createDirectories(folder);
        for (String name : pick(random, NAMES, 4)) {
            Path entry = folder.resolve(name);
            if (!Files.exists(entry)) {
                if (depth > 0 && random.nextInt(3) > 0) {
                    grow(random, entry, depth - 1);
                } else if (random.nextInt(8) == 0) {
                    Files.createSymbolicLink(entry, folder);
                } else {
                    Files.writeString(entry, "");
                }
            }
        }
        if (random.nextInt(3) == 0) {
            Files.writeString(folder.resolve(".gitignore"), patterns(random, "a"));
        }
    }

    private static String patterns(Random random, String folder) {
        StringBuilder patterns = new StringBuilder();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            patterns.append(random.nextInt(4) == 0 ? "!" : "");
            patterns.append(random.nextInt(6) == 0 ? folder + "/" : "");
            patterns.append(
                    String.join("", pick(random, random.nextInt(3) == 0 ? NAMES : PIECES, 1 + random.nextInt(4))));
            patterns.append(random.nextInt(5) == 0 ? "/" : "");
            patterns.append(random.nextInt(9) == 0 ? "\r\n" : "\n");
        }
        return patterns.toString();
    }

    private static List<String> pick(Random random, List<String> from, int count) {
        return Stream.generate(() -> from.get(random.nextInt(from.size())))
                .limit(count)
                .toList();
    }

    private static void remove(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
