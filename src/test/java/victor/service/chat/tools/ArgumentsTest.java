package victor.service.chat.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victor.service.chat.Tool;
import victor.testing.Run;

/** What a model passes is taken where its meaning is clear, and else answered in words. */
final class ArgumentsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'path' | the arguments are not a JSON object; it takes path, first_line, last_line",
                "['a'] | the arguments are not a JSON object; it takes path, first_line, last_line",
                "'a' | the arguments are not a JSON object; it takes path, first_line, last_line",
                "{} | the argument path is missing",
                "{'path': null} | the argument path is missing",
                "{'path': ''} | the argument path is missing",
                "{'path': 3} | path is not a string",
                "{'path': 'a', 'offset': 3} | there is no argument offset; it takes path, first_line, last_line",
                "{'path': 'a', 'first_line': 0} | first_line is not a whole number of 1 or more",
                "{'path': 'a', 'first_line': 1.5} | first_line is not a whole number of 1 or more",
                "{'path': 'a', 'first_line': NaN} | first_line is not a whole number of 1 or more",
                "{'path': 'a', 'last_line': 'x'} | last_line is not a whole number of 1 or more",
                "{'path': 'a', 'last_line': []} | last_line is not a whole number of 1 or more"
            },
            quoteCharacter = '`')
    void whatIsWrongIsSaid(String arguments, String reason) {
        assertEquals(reason, new Project(folder).failure("read", arguments));
    }

    @Test
    void truthIsTrueOrFalse() {
        Project project = new Project(folder);
        assertEquals("regex is neither true nor false", project.failure("search", "{'pattern': 'a', 'regex': 1}"));
        project.result("search", "{'pattern': 'a', 'regex': 'true', 'ignore_case': null}");
    }

    @Test
    void whateverTheArgumentsAreNothingIsThrown() {
        Random random = new Random(5);
        String characters = "{}[]\"\\:,pathern\ud800\u0000 1-e";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder arguments = new StringBuilder(random.nextBoolean() ? "{\"path\":\"" : "");
            for (int k = random.nextInt(20); k > 0; k--) {
                arguments.append(characters.charAt(random.nextInt(characters.length())));
            }
            arguments.append(random.nextBoolean() ? "\"}" : "");
            new Project(folder).run(List.of("read", "ls", "search").get(i % 3), arguments.toString());
        }
    }

    @Test
    void aProjectThatIsNotThereIsAnswered() {
        assertTrue(new Project(folder.resolve("gone")).failure("ls", "{}").contains("no such file"));
    }

    @Test
    void theSchemasAreJsonAndNameTheArguments() {
        for (Tool tool : ReadOnlyTools.of(folder)) {
            JsonObject schema = Run.parse(tool.schema()).getAsJsonObject();
            Set<String> names = schema.getAsJsonObject("properties").keySet();
            assertEquals(((ProjectTool) tool).task().arguments(), List.copyOf(names));
            assertEquals("object", schema.get("type").getAsString());
            schema.getAsJsonArray("required").forEach(name -> assertTrue(names.contains(name.getAsString())));
        }
    }
}
