package victor.service.chat.tools;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The real git, in one directory, without anybody's configuration. */
record Git(Path folder) {
    /** A new repository. Skips the test where there is no git, but not in CI. */
    static Git init(Path folder) {
        try {
            new Git(folder).run(List.of("init", "-q", "--template="), "");
            Files.createDirectories(folder.resolve(".git/info"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            assumeTrue(System.getenv("CI") != null, "no git here");
            throw e;
        }
        return new Git(folder);
    }

    /** Runs a command that must not fail by more than the exit code 1, which says that nothing matched. */
    String run(List<String> arguments, String input) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("XDG_CONFIG_HOME", "/dev/null");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process git = builder.start();
            Thread feeder = new Thread(() -> feed(git, input));
            feeder.start();
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            git.getInputStream().transferTo(output);
            feeder.join();
            assertTrue(git.waitFor() <= 1, command + " failed");
            return output.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void feed(Process git, String input) {
        try (var in = git.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which of these paths it ignores, tracked or not. */
    Set<String> ignored(Collection<String> paths, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("check-ignore", "--no-index", "-z", "--stdin"));
        String output = run(arguments, String.join("\0", paths));
        Set<String> ignored = new TreeSet<>(List.of(output.split("\0")));
        ignored.remove("");
        return ignored;
    }
}
