package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SessionIdsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-01-07T14:30:45.678Z"), ZoneId.of("Europe/Berlin"));

    @Test
    void theDefaultFormIsLocalTimeWithANumberWhenTaken() {
        Set<String> taken = new HashSet<>();
        assertEquals("20250107_153045", SessionIds.byTime(CLOCK, taken::contains));
        taken.add("20250107_153045");
        assertEquals("20250107_153045_2", SessionIds.byTime(CLOCK, taken::contains));
        taken.add("20250107_153045_2");
        assertEquals("20250107_153045_3", SessionIds.byTime(CLOCK, taken::contains));
    }

    @Test
    void case400TheProjectFormHasThreeParts() {
        String id = SessionIds.byProject("testproj", CLOCK, any -> false);
        String[] parts = id.split("-", 3);
        assertEquals("testpr", parts[0]);
        assertEquals(Instant.parse("2025-01-07T14:30:45.678Z").toEpochMilli(), Base62.decode(parts[1]));
        assertEquals(11, parts[2].length());
        assertTrue(parts[2].chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_'), id);
    }

    @Test
    void case401AThousandIdsAtOnceAreAllDifferent() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            ids.add(SessionIds.byProject("testproj", CLOCK, any -> false));
        }
        assertEquals(1_000, ids.size());
    }

    @Test
    void aTakenProjectIdIsMadeAnew() {
        Set<String> asked = new HashSet<>();
        String id = SessionIds.byProject("testproj", CLOCK, candidate -> asked.add(candidate) && asked.size() < 3);
        assertEquals(3, asked.size());
        assertTrue(asked.contains(id));
    }

    @Test
    void case402AnIdWithoutRandomPartParses() {
        assertEquals(new ProjectId("myproj", "8M0KX", ""), ProjectId.parse("myproj-8M0KX"));
    }

    @Test
    void case403AFreshIdParses() {
        ProjectId id = ProjectId.parse(SessionIds.byProject("testproj", CLOCK, any -> false));
        assertNotNull(id);
        assertFalse(id.root().isEmpty() || id.time().isEmpty() || id.random().isEmpty());
        assertEquals(1736260245678L, id.millis());
        assertEquals("2025-01-07T14:30:45.678Z", id.createdAt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"myproj-8M0KX", "myproj-9Kx7Z2", "a-0", "myproj-8M0KX-", "a-1-b-c-d"})
    void case404IdsOfThisFormAreValid(String id) {
        assertTrue(ProjectId.isValid(id));
        assertTrue(ProjectId.isValid(SessionIds.byProject("x", CLOCK, any -> false)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nope",
                "invalid",
                "no-separator",
                "",
                "-",
                "a-",
                "-8M0KX",
                "a--b",
                "a-é",
                "a-8M_KX",
                "a-zzzzzzzzzzzzzzzzzzzz",
                "20250107_153045"
            })
    void cases405And406OthersAreNot(String id) {
        assertFalse(ProjectId.isValid(id));
        assertNull(ProjectId.parse(id));
    }

    @Test
    void case406ATimeAfterTheYear9999IsOutOfRange() {
        assertTrue(ProjectId.isValid("a-" + Base62.encode(253_402_300_799_999L)));
        assertFalse(ProjectId.isValid("a-" + Base62.encode(253_402_300_800_000L)));
        assertTrue(Base62.decode("separator") > 253_402_300_799_999L);
    }

    @ParameterizedTest
    @CsvSource({
        "testproj, testpr",
        "MyProj-2, myproj",
        "a.b_c-d e f/g, abcdef",
        "My Web App, mywebap",
        "codingagent, coding",
        "123456789, 123456"
    })
    void case407TheRootIsTheBeginningOfTheFolderName(String folder, String root) {
        assertEquals(root.substring(0, 6), ProjectId.root(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "abc12", "项目", "./-_ ", "ééééééé"})
    void case407AShortNameIsHashed(String folder) {
        String root = ProjectId.root(folder);
        assertTrue(root.matches("[0-9a-z]{6}"), root);
        assertEquals(root, ProjectId.root(folder));
        assertFalse(root.equals(ProjectId.root(folder + "!")));
    }

    @Test
    void case408TheAlphabetIsDigitsThenCapitalsThenSmallLetters() {
        assertEquals("8M0kX", Base62.encode(123456789));
        assertEquals(123456789, Base62.decode("8M0kX"));
        assertEquals(123455177, Base62.decode("8M0KX"));
        assertEquals("0", Base62.encode(0));
        assertEquals(
                "9 A Z a z 10".replace(" ", ""),
                Base62.encode(9)
                        + Base62.encode(10)
                        + Base62.encode(35)
                        + Base62.encode(36)
                        + Base62.encode(61)
                        + Base62.encode(62));
        for (long number = 1; number > 0; number *= 7) {
            assertEquals(number, Base62.decode(Base62.encode(number)));
        }
        assertEquals(Long.MAX_VALUE, Base62.decode(Base62.encode(Long.MAX_VALUE)));
        assertEquals(-1, Base62.decode("AzL8n0Y58m8"));
        assertEquals(-1, Base62.decode(""));
    }

    @Test
    void case409TheRandomPartMayHoldDashes() {
        ProjectId id = ProjectId.parse("myproj-9Kx7Z2-a-b_-cdefghi");
        assertEquals(new ProjectId("myproj", "9Kx7Z2", "a-b_-cdefghi"), id);
        assertEquals("myproj-9Kx7Z2-a-b_-cdefghi", String.valueOf(id));
        assertEquals("myproj-9Kx7Z2", String.valueOf(ProjectId.parse("myproj-9Kx7Z2")));
    }
}
