package victor.service.chat.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import victor.service.chat.ToolResult;

final class SearchTaskTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void lay() throws IOException {
        project = new Project(folder)
                .file("a.txt", "one\ntwo (x)\r\n")
                .file("src/b.java", "TWO\nint two;\n")
                .file("src/deep/c.min.js", "two")
                .file("secret.env", "two")
                .file("binary", "two\0")
                .file(".gitignore", "*.env\n");
    }

    @Test
    void linesAreFoundWithFileAndNumber() {
        String note = "[1 file was left out: binary, over 10 MB, or not readable]\n";
        assertEquals(
                "a.txt:2: two (x)\nsrc/b.java:2: int two;\nsrc/deep/c.min.js:1: two\n" + note,
                project.result("search", "{'pattern': 'two'}"));
        assertEquals("a.txt:2: two (x)\n" + note, project.result("search", "{'pattern': 'two (x'}"));
        assertEquals(
                "src/b.java:1: TWO\nsrc/b.java:2: int two;\nsrc/deep/c.min.js:1: two\n",
                project.result("search", "{'pattern': 'two', 'path': 'src', 'ignore_case': true}"));
        assertEquals(
                "src/b.java:2: int two;\n",
                project.result("search", "{'pattern': '^int\\\\s+\\\\w+;$', 'path': 'src/b.java', 'regex': true}"));
        assertEquals("[no line matches in 2 files]\n", project.result("search", "{'pattern': 'six', 'path': 'src'}"));
    }

    @ParameterizedTest
    @CsvSource({
        "*.java, 1",
        "src, 0",
        "/src/**, 2",
        "!*.min.js, 2",
        "**/*.js, 1",
        "deep/c*, 0",
        "src/*/c*, 1",
        "*.env, 0"
    })
    void filesAreChosenAsInGitignore(String files, int hits) {
        String found = project.result("search", "{'pattern': 'two', 'files': '" + files + "'}");
        assertEquals(hits, found.lines().filter(line -> !line.startsWith("[")).count(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "a{2}{3}", "(?=a)", "(a)\\\\1", "[z-a]", "((a{99}){99}){99}", "(|){9000}", "*"})
    void whatIsNoExpressionOrTooLargeAOneIsRefused(String pattern) {
        assertTrue(project.failure("search", "{'pattern': '" + pattern + "', 'regex': true}")
                .contains("regular expression"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|a)*b",
                "(a*)*b",
                "((a{0,60}){0,60})b",
                "(.*){900}x",
                "(.*)(.*)(.*)(.*)(.*)b",
                "(a?){2000}a{400}b"
            })
    void noExpressionTakesLong(String pattern) throws IOException {
        project.file("bomb", ("a".repeat(20_000) + "!\n").repeat(20));
        assertTimeoutPreemptively(Duration.ofSeconds(4), () -> {
            ToolTask task = new SearchTask(new ProjectFiles(folder), Duration.ofMillis(300));
            String arguments = "{\"path\": \"bomb\", \"regex\": true, \"pattern\": \"" + pattern + "\"}";
            ToolResult result = new ProjectTool(task).run(arguments);
            assertTrue(result.failed() || result.text().startsWith("[no line"), result.text());
        });
    }

    @Test
    void deepOnesAreRefusedAndOrdinaryOnesAreNot() throws ToolException {
        String deep = "(".repeat(480) + "a" + ")".repeat(480);
        assertFalse(project.run("search", "{\"regex\": true, \"pattern\": \"" + deep + "\"}")
                .text()
                .isEmpty());
        project.failure("search", "{'regex': true, 'pattern': '" + "(".repeat(1001) + "'}");
        TimeLimit limit = new TimeLimit(TimeLimit.USUAL);
        String id = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
        String line = "id 6f1c2a34-9b8d-4c7e-8f90-0123456789ab";
        assertEquals(3, LinePattern.of(id, true, false).find(line, limit));
        assertThrows(ToolException.class, () -> LinePattern.of("(" + id + "){999}", true, false));
    }

    @Test
    void aSearchEndsWhenItsTimeIsOverOrItsThreadIsInterrupted() {
        ToolTask task = new SearchTask(new ProjectFiles(folder), Duration.ZERO);
        String arguments = "{\"pattern\": \"two\"}";
        assertTrue(new ProjectTool(task).run(arguments).text().contains("took too long"));
        Thread.currentThread().interrupt();
        ToolResult result = project.run("search", arguments);
        assertTrue(Thread.interrupted(), "the interrupt is gone");
        assertEquals("search: stopped before its end", result.text());
    }

    @Test
    void manyHitsAndLongLinesAreCut() throws IOException {
        project.file("many", "hit\n".repeat(500)).file("long", "é😀".repeat(3_000) + "needle" + "😀".repeat(3_000));
        String many = project.result("search", "{'pattern': 'hit'}");
        assertEquals(200, many.lines().filter(line -> line.endsWith(": hit")).count());
        assertTrue(many.contains("[more lines match"), many);
        String found = project.result("search", "{'pattern': 'needle', 'path': 'long'}");
        assertTrue(found.startsWith("long:1: …") && found.contains("needle") && found.length() < 330, found);
    }

    @Test
    void aPatternOverTwoLinesIsRefused() {
        assertTrue(project.failure("search", "{'pattern': 'a\\nb'}").contains("one line at a time"));
    }
}
