package victor.command.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import victor.command.Options;
import victor.command.Slash;
import victor.command.TypedLine;
import victor.command.UsageException;

/** What is typed behind a slash, taken apart. */
final class SlashCommandsTest {
    private static TypedLine typed(String line) {
        String name = line.strip().split(" ", 2)[0];
        return TypedLine.of(ChatCommands.slash(line).declaration(), line.strip().substring(name.length()));
    }

    @Test
    void theDocumentedCommandsAreThereEachWithADescription() {
        for (String name :
                List.of("save", "load", "sessions", "resume", "compact", "switch", "uncompact", "mode", "new")) {
            assertEquals(name, ChatCommands.slash("/" + name).declaration().name());
        }
        for (Slash slash : SlashCommands.all()) {
            assertFalse(
                    slash.declaration().summary().isBlank(), slash.declaration().name());
        }
    }

    @ParameterizedTest
    @CsvSource({"history,sessions", "summarize,compact", "model,models", "again,retry", "exit,quit", "SAVE,save"})
    void aliasesAndCapitalsMeanTheSame(String typed, String name) {
        assertEquals(name, ChatCommands.slash("/" + typed).declaration().name());
    }

    @Test
    void aLimitMayStandBehindItsLetter() {
        TypedLine line = typed("/search deploy -n5 -not");
        assertEquals("5", line.value(Options.LIMIT));
        assertEquals(List.of("deploy", "-not"), line.words());
    }

    @Test
    void noNameIsTakenTwice() {
        Set<String> names = new HashSet<>();
        for (Slash slash : SlashCommands.all()) {
            assertTrue(
                    names.add(slash.declaration().name()), slash.declaration().name());
            for (String alias : slash.aliases()) {
                assertTrue(names.add(alias), alias);
            }
        }
    }

    @Test
    void whatTheCommandLineCanDoWithSessionsWorksToo() {
        for (String name : List.of("search", "show", "rename", "tag", "export", "delete", "list", "doctor", "models")) {
            assertEquals(name, ChatCommands.slash("/" + name).declaration().name());
        }
    }

    @ParameterizedTest
    @CsvSource({"/sav,/save", "/sesions,/sessions", "/resum x,/resume", "/swich,/switch", "/compct --smart,/compact"})
    void aSlipIsToldTheNearest(String typed, String nearest) {
        UsageException refused = assertThrows(UsageException.class, () -> ChatCommands.slash(typed));
        assertTrue(
                String.valueOf(refused.getMessage()).endsWith("Did you mean '" + nearest + "'?"), refused.getMessage());
    }

    @Test
    void clearingIsNotMistakenForDeletingEverySession() {
        UsageException refused = assertThrows(UsageException.class, () -> ChatCommands.slash("/clear"));
        assertTrue(String.valueOf(refused.getMessage()).contains("/new"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/save", "  /save my_session --force", "/Save x", "/switch\tx", "/nothing-like-it"})
    void aSlashAndANameAreACommand(String line) {
        assertTrue(ChatCommands.isCommand(line), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/ save", "hello /save", "/usr/bin/env fails", "/etc/hosts", "//save", "/1", "/a.b"})
    void aPathOrASlashAloneIsAMessage(String line) {
        assertFalse(ChatCommands.isCommand(line), line);
    }

    @Test
    void twoSlashesSayOne() {
        assertEquals("/save is a command", ChatCommands.message(" //save is a command "));
        assertEquals("/usr/bin/env", ChatCommands.message("/usr/bin/env"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/save API Design", "/save \"API Design\"", "/save 'API Design'", "/save   API   Design  "})
    void aTitleIsTheSameQuotedOrNot(String line) {
        assertEquals("API Design", String.join(" ", typed(line).words()));
    }

    @ParameterizedTest
    @CsvSource({
        "/save Don't panic,Don't|panic",
        "/save \"a,\"a",
        "/save a\"b\"c,a\"b\"c",
        "/save \"\",''",
        "/save \"a\"b c\",a\"b c",
        "/save -- --new,--new",
        "/save \"--new\",--new"
    })
    void marksThatDoNotCloseAreCharacters(String line, String words) {
        assertEquals(words, String.join("|", typed(line).words()));
    }

    @Test
    void aSearchKeepsItsMarks() {
        assertEquals(
                List.of("\"race condition\"", "-docker", "role:user"),
                typed("/search \"race condition\" -docker role:user --limit 5").words());
    }

    @Test
    void optionsMayStandAnywhere() {
        TypedLine line = typed("/save --new \"New Topic\"");
        assertEquals(List.of("New Topic"), line.words());
        assertEquals(Map.of("new", List.of("")), line.options());
        assertEquals(line, typed("/save \"New Topic\" --new"));
        assertEquals(
                Map.of("keep", List.of("10"), "smart", List.of("")),
                typed("/compact --smart --keep 10").options());
        assertEquals(Map.of("keep", List.of("10")), typed("/compact --keep=10").options());
    }

    @Test
    void aSwitchTakesAModelASessionOrBoth() {
        TypedLine both = typed("/switch ollama:qwen2.5-coder:7b --resume 20250107_153045");
        assertEquals(List.of("ollama:qwen2.5-coder:7b"), both.words());
        assertEquals(List.of("20250107_153045"), both.options().get("resume"));
        TypedLine last = typed("/switch claude-opus-4 --resume");
        assertEquals(List.of("claude-opus-4"), last.words());
        assertEquals(List.of(""), last.options().get("resume"));
        assertEquals(List.of(), typed("/switch --resume").words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/save my_session --force",
                "/compact --kep 3",
                "/compact --keep",
                "/compact everything",
                "/new --x",
                "/resume 1 2",
                "/show",
                "/save --new=yes",
                "/search"
            })
    void whatCannotBeRightIsRefused(String line) {
        assertThrows(UsageException.class, () -> typed(line));
    }
}
