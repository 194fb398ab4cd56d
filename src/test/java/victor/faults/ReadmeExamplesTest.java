package victor.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.testing.Run;
import victor.testing.Sandbox;

/** What the README shows of the program is what the program prints. */
final class ReadmeExamplesTest {
    private static final Path README = Path.of("README.md");

    @TempDir
    Path directory;

    /** A command line behind a prompt, and what is shown below it. */
    private record Example(String command, String output) {}

    @Test
    void itsExamplesAreWhatIsPrinted() throws IOException {
        Sandbox sandbox = Sandbox.of("legacy-3", directory);
        Path temporary = Files.createDirectory(directory.resolve("tmp"));
        List<Example> examples = examples();
        assertTrue(examples.size() >= 3, examples::toString);
        for (Example example : examples) {
            Run run = sandbox.shell(example.command())
                    .env("VICTOR_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary)
                    .run()
                    .exited(0);
            String printed = run.out().replace(temporary.toString(), "/tmp");
            assertEquals(withoutNumber(example.output()), withoutNumber(printed), example.command());
        }
    }

    /** A directory for temporary files has a number of its own. */
    private static String withoutNumber(String text) {
        return text.replaceAll("victor-demo-[0-9]+", "victor-demo-N");
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        boolean fenced = false;
        String command = null;
        StringBuilder output = new StringBuilder();
        for (String line : Files.readAllLines(README)) {
            boolean fence = line.startsWith("```");
            boolean prompt = fenced && line.startsWith("$ ");
            if (command != null && (fence || prompt)) {
                examples.add(new Example(command, output.toString().stripTrailing() + "\n"));
                command = null;
            }
            if (prompt) {
                command = line.substring(2);
                output.setLength(0);
            } else if (command != null) {
                output.append(line).append('\n');
            }
            fenced ^= fence;
        }
        return examples;
    }
}
