package victor.tui.terminal;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts programs that get the terminal. */
final class Lending {
    /**
     * A shell has the interrupt signal ignored in what it starts in the background, as the launcher does with Java, and every program
     * inherits that. GNU's {@code env} can undo it; Ctrl+C then works in the program, whether it cares for it or not.
     */
    private static final List<String> INTERRUPTIBLE = List.of("env", "--default-signal=INT,QUIT");

    private static final long LONGEST_TRY = 2;

    private Lending() {}

    /**
     * Starts a program that reads and writes the terminal.
     *
     * @param interruptible whether this process can be interrupted
     * @throws IOException when it cannot be started
     */
    static Process started(ProcessBuilder program, boolean interruptible) throws IOException {
        List<String> words = program.command();
        // What does not exist shall fail here, not in env.
        if (interruptible || !exists(words.get(0)) || !isUnderstood()) {
            return program.inheritIO().start();
        }
        List<String> all = new ArrayList<>(INTERRUPTIBLE);
        all.addAll(words);
        return program.command(all).inheritIO().start();
    }

    private static boolean exists(String name) {
        if (name.indexOf('/') >= 0) {
            return new File(name).canExecute();
        }
        for (String directory : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (new File(directory.isEmpty() ? "." : directory, name).canExecute()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnderstood() throws IOException {
        List<String> all = new ArrayList<>(INTERRUPTIBLE);
        all.add("true");
        try {
            Process process = new ProcessBuilder(all)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(LONGEST_TRY, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
