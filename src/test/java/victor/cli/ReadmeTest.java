package victor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.command.Slash;
import victor.command.chat.SlashCommands;
import victor.config.Configuration;
import victor.config.KeyWords;
import victor.config.Setting;
import victor.domain.Message;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;
import victor.testing.Sqlite3;

/** What the README says is true; {@code -Dgolden.update=true} writes its generated parts anew. */
final class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @Test
    void itsTableOfCommandsComesFromTheDeclarations() throws IOException {
        assertPart("commands", CommandTable.markdown());
    }

    @Test
    void itsTableOfCommandsInAConversationComesFromTheDeclarations() throws IOException {
        StringBuilder table = new StringBuilder("| in a conversation | what it does |\n|---|---|\n");
        for (Slash slash : SlashCommands.all()) {
            String usage = slash.usage().replace("|", "\\|");
            table.append("| `").append(usage).append("` | ");
            table.append(slash.declaration().summary()).append(" |\n");
        }
        assertPart("slash", table.toString());
    }

    @Test
    void itsTableOfSettingsComesFromTheDeclarations() throws IOException {
        StringBuilder table = new StringBuilder("| key | values | default | what it is |\n|---|---|---|---|\n");
        for (Setting setting : Setting.values()) {
            table.append("| `").append(setting.key()).append("` | ");
            table.append(setting.choices().isEmpty() ? "" : "`" + String.join("`, `", setting.choices()) + "`");
            table.append(" | `")
                    .append(setting.fallback())
                    .append("` | ")
                    .append(setting.help())
                    .append(" |\n");
        }
        assertPart("settings", table.toString());
    }

    @Test
    void itsExampleOfAConfigurationIsRight(@TempDir Path home) throws IOException {
        String text = Files.readString(README);
        int begin = text.indexOf("```jsonc\n") + "```jsonc\n".length();
        Path file = home.resolve(".config/victor/config.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.substring(begin, text.indexOf("```", begin)));
        Configuration configuration = Configuration.read(Map.of("HOME", home.toString()), KeyWords.NONE);
        assertEquals(List.of(), configuration.warnings());
        for (Setting setting : Setting.values()) {
            assertTrue(configuration.line(setting) > 0, setting.key());
        }
    }

    /** Compares what stands between two marks, or writes it anew. */
    private static void assertPart(String name, String expected) throws IOException {
        String text = Files.readString(README);
        String mark = "<!-- " + name + ": begin -->\n";
        int begin = text.indexOf(mark) + mark.length();
        int end = text.indexOf("<!-- " + name + ": end -->\n");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, text.substring(0, begin) + expected + text.substring(end));
            return;
        }
        assertEquals(expected, text.substring(begin, end), "mvn test -Dtest=ReadmeTest -Dgolden.update=true");
    }

    @Test
    void itsSqlRunsOnADatabaseOfOurs(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("project.db");
        try (SessionStore store = SqliteStores.openOrCreate(file, Clock.systemUTC())) {
            store.write(writer -> {
                writer.create("20250107_153045", "Tagged", "openai", "gpt-4", null);
                writer.setTags("20250107_153045", List.of("bug"));
                return writer.append(
                        "20250107_153045",
                        List.of(
                                new Message(0, "user", "Why?", null, null, "{}"),
                                new Message(0, "assistant", "Because.", null, null, "{}")));
            });
        }
        String text = Files.readString(README);
        int blocks = 0;
        int at = text.indexOf("## Direct SQL Access");
        for (at = text.indexOf("```sql\n", at); at >= 0; at = text.indexOf("```sql\n", at + 1)) {
            String sql = text.substring(at + 7, text.indexOf("```", at + 7));
            String output = Sqlite3.run(file, sql);
            assertFalse(output.contains("rror"), sql + "\n" + output);
            assertTrue(!output.isBlank() || sql.contains("INSERT"), sql);
            blocks++;
        }
        assertTrue(blocks >= 5, "blocks: " + blocks);
        try (SessionStore store = SqliteStores.open(file, Clock.systemUTC())) {
            assertEquals(
                    "By hand",
                    java.util.Objects.requireNonNull(store.find("by-hand-1"))
                            .summary()
                            .title());
            assertEquals(1, store.lastMessages("by-hand-1", List.of(), 9).size());
        }
    }
}
