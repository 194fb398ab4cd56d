package victor.launcher;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import victor.launcher.Probe.Run;

/** A class archive that fits is used; one that does not is passed over without a word, and never runs old classes. */
final class ClassArchiveTest {
    @TempDir
    static Path directory;

    static List<Path> jdks() throws IOException {
        return Jdks.all();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theArchiveThatFitsIsUsed(Path jdk) throws Exception {
        Probe probe = trained(jdk);
        Run run = probe.start(jdk, "a", "b c");
        assertEquals("one|a|b c", run.firstLine());
        assertTrue(run.shared("victor.Main"));
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aReplacedJarIsWhatRuns(Path jdk) throws Exception {
        Probe probe = trained(jdk);
        probe.program("two");
        assertPassedOver(probe.start(jdk), "two");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void anOlderJarInTheSamePlaceIsWhatRuns(Path jdk) throws Exception {
        Probe probe = trained(jdk);
        probe.program("two");
        Files.setLastModifiedTime(probe.jar(), FileTime.fromMillis(1_000_000_000_000L));
        assertPassedOver(probe.start(jdk), "two");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aTouchedJarLeavesTheClassesOfTheJdkShared(Path jdk) throws Exception {
        Probe probe = trained(jdk);
        Files.setLastModifiedTime(probe.jar(), FileTime.fromMillis(System.currentTimeMillis() + 5000));
        assertPassedOver(probe.start(jdk), "one");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aLibraryMoreOrLessIsNoticed(Path jdk) throws Exception {
        Probe probe = trained(jdk);
        Files.copy(probe.jar(), probe.home().resolve("lib/more.jar"));
        assertPassedOver(probe.start(jdk), "one");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aTruncatedArchiveIsPassedOver(Path jdk) throws Exception {
        Probe probe = trained(jdk);
        Path archive = probe.archives().get(0);
        assertTrue(archive.toFile().setWritable(true));
        long size = Files.size(archive);
        for (long left : new long[] {size - 1, size - 5000, size / 2, 5000, 10, 0}) {
            try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
                channel.truncate(left);
            }
            assertPassedOver(probe.start(jdk), "one");
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theFullScreenHasAnArchiveOfItsOwnWhereClassesAreLinked(Path jdk) throws Exception {
        Probe probe = trained(jdk);
        assertEquals(Jdks.feature(jdk) >= 24 ? 1 : 0, probe.screens().size());
        String commands = probe.archives().get(0).toString();
        assertEquals(commands, archive(probe, jdk, "sessions list"));
        for (Path screen : probe.screens()) {
            assertEquals(screen.toString(), archive(probe, jdk, ""));
            Files.setLastModifiedTime(screen, FileTime.fromMillis(1_000_000_000_000L));
        }
        assertEquals(commands, archive(probe, jdk, ""));
    }

    /** What the launcher hands to Java on a terminal. */
    private static String archive(Probe probe, Path jdk, String line) throws IOException, InterruptedException {
        Run run = Probe.run(
                List.of("script", "-qec", "TERM=xterm '" + probe.launcher() + "' " + line, "/dev/null"),
                Map.of(
                        "JAVA_HOME",
                        jdk.toString(),
                        "SHELL",
                        "/bin/sh",
                        "VICTOR_JAVA_OPTS",
                        "-XX:+PrintCommandLineFlags"));
        Matcher handed = Pattern.compile("-XX:SharedArchiveFile=(\\S+)").matcher(run.out());
        assertTrue(handed.find(), run.out());
        return Path.of(handed.group(1)).normalize().toString();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aMovedApplicationRuns(Path jdk) throws Exception {
        Probe moved = trained(jdk)
                .movedTo(Files.createTempDirectory(directory, "another").resolve("place"));
        Run run = moved.start(jdk);
        assertEquals("one", run.firstLine());
        assertTrue(run.shared("java.lang.Object"));
        assertEquals("", run.err());
        moved.train(jdk);
        assertTrue(moved.start(jdk).shared("victor.Main"));
        assertEquals(1, moved.archives().size());
    }

    /** JDK 17 shares only its own classes when there is a blank in the class path. */
    @ParameterizedTest
    @MethodSource("jdks")
    void aPlaceWithABlankIsAsGood(Path jdk) throws Exception {
        Probe probe = Probe.in(Files.createTempDirectory(directory, "a place").resolve("it"));
        probe.train(jdk);
        Run run = probe.start(jdk);
        assertEquals("one", run.firstLine());
        assertTrue(run.shared("java.lang.Object"));
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void anUpdatedJdkIsNoticed(Path jdk) throws Exception {
        Probe probe = trained(jdk);
        Path archive = probe.archives().get(0);
        String name = archive.getFileName().toString().replace(".jsa", ".jdk");
        Files.setLastModifiedTime(archive.resolveSibling(name), FileTime.fromMillis(1_000_000_000_000L));
        assertPassedOver(probe.start(jdk), "one");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void trainingAgainReplacesTheArchive(Path jdk) throws Exception {
        Probe probe = trained(jdk);
        probe.program("two");
        probe.train(jdk);
        Run run = probe.start(jdk);
        assertEquals("two", run.firstLine());
        assertTrue(run.shared("victor.Main"));
        assertEquals(1, probe.archives().size());
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void runningWritesNothingBesideTheProgram(Path jdk) throws Exception {
        Probe probe = trained(jdk);
        String before = probe.files();
        probe.start(jdk);
        probe.program("two");
        String replaced = probe.files();
        probe.start(jdk);
        assertEquals(replaced, probe.files());
        assertFalse(before.equals(replaced));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void everyJdkHasAnArchiveOfItsOwn(Path jdk) throws Exception {
        Probe probe = trained(jdk);
        for (Path other : Jdks.all()) {
            probe.train(other);
        }
        for (Path any : Jdks.all()) {
            assertTrue(probe.start(any).shared("victor.Main"), any.toString());
        }
        assertEquals(Jdks.all().size(), probe.archives().size());
    }

    /** An archive knows its place, so every test has it in the same one; training takes seconds, so it is done once. */
    private static Probe trained(Path jdk) throws IOException, InterruptedException {
        Path here = directory.resolve("here");
        Path kept = directory.resolve("kept-" + jdk.getFileName());
        if (Files.exists(here)) {
            Files.move(here, Files.createTempDirectory(directory, "old").resolve("here"));
        }
        if (!Files.exists(kept)) {
            Probe.in(here).train(jdk);
            Probe.at(here).copyTo(kept);
            return Probe.at(here);
        }
        return Probe.at(kept).copyTo(here);
    }

    private static void assertPassedOver(Run run, String version) {
        assertAll(
                () -> assertEquals(0, run.code()),
                () -> assertEquals("", run.err()),
                () -> assertEquals(version, run.firstLine()),
                () -> assertFalse(run.shared("victor.Main"), "the class is from the archive"),
                () -> assertTrue(run.shared("java.lang.Object"), "not even the JDK's own classes are shared"));
    }
}
