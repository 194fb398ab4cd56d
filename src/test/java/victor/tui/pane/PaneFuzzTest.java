package victor.tui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import victor.domain.ArchivedMessage;
import victor.tui.testing.Cells;

/** Random things done in random order, with answers that come late, out of order or not at all. */
final class PaneFuzzTest {
    private static final int[] WIDTHS = {120, 80, 40, 20, 2, 1, 0};
    private static final String[] TEXTS = {
        "short",
        "# Heading\n\ntext with `code`",
        "```java\nint i;\n```",
        "word ".repeat(400),
        "x".repeat(500),
        "认证 ".repeat(80),
        "",
        "- a\n- b\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        "\u001b[31m\u0007",
        "<thinking>\nhm\n</thinking>\nsaid",
        "y ".repeat(9_000)
    };

    private static Archive session(Random random, String id) {
        Archive session = new Archive(id);
        session.page = 2 + random.nextInt(9);
        session.searched = 1 + random.nextInt(30);
        String[] roles = {"user", "assistant", "tool", "system", "odd"};
        for (int i = random.nextInt(120); i > 0; i--) {
            session.add(
                    roles[random.nextInt(roles.length)],
                    TEXTS[random.nextInt(TEXTS.length)] + (random.nextInt(9) == 0 ? " quokka" : ""),
                    random.nextInt(4) == 0 ? "[{\"name\":\"read\",\"arguments\":{\"path\":\"a\\nb\"}}]" : null,
                    random.nextInt(5) == 0 ? "{\"model\":\"m" + random.nextInt(3) + "\",\"thinking\":\"t\"}" : "{}");
        }
        for (int i = random.nextInt(20); i > 0; i--) {
            ArchivedMessage.Kind[] kinds = ArchivedMessage.Kind.values();
            int index = i * session.messages.size() / 20;
            session.archive(kinds[random.nextInt(kinds.length)], session.messages.size() - index, "archived", "{}");
        }
        session.archived.sort((one, other) -> Integer.compare(one.afterMessageIndex(), other.afterMessageIndex()));
        return session;
    }

    @Test
    void nothingBreaksWhateverIsDone() {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            Archive one = session(random, "one");
            Archive two = session(random, "two");
            Reader reader = new Reader(60, 15, one, two);
            for (int step = 0; step < 120; step++) {
                operate(random, reader, one, two);
                int columns = WIDTHS[random.nextInt(WIDTHS.length)];
                check(reader.pane, columns, random.nextInt(30), "seed " + seed + ", step " + step);
            }
            reader.answerAll();
        }
    }

    private static void operate(Random random, Reader reader, Archive one, Archive two) {
        switch (random.nextInt(14)) {
            case 0 -> reader.take(reader.pane.show((random.nextBoolean() ? one : two).summary()));
            case 1 -> reader.take(reader.pane.resize(WIDTHS[random.nextInt(WIDTHS.length)], random.nextInt(40)));
            case 2 -> reader.take(reader.pane.scroll(random.nextInt(60) - 30));
            case 3 -> reader.take(reader.pane.click(random.nextInt(60), random.nextInt(15)));
            case 4 -> reader.take(reader.pane.search(random.nextBoolean() ? "quokka" : "word \"a"));
            case 5 -> reader.take(reader.pane.refresh(one.summary()));
            case 6 -> {
                if (!one.messages.isEmpty() && random.nextInt(4) == 0) {
                    one.messages.remove(random.nextInt(one.messages.size()));
                }
            }
            case 7, 8, 9 -> {
                if (!reader.reads.isEmpty()) {
                    reader.answer(reader.reads.get(random.nextInt(reader.reads.size())));
                }
                reader.remind();
            }
            default -> {
                PaneAction[] actions = PaneAction.values();
                reader.take(reader.pane.perform(actions[random.nextInt(actions.length)]));
            }
        }
    }

    private static void check(Pane pane, int columns, int rows, String about) {
        Cells cells = new Cells(columns, rows);
        PaneView.draw(pane, cells, true);
        Reading reading = pane.state().reading();
        for (Row row : reading.visible()) {
            assertTrue(row.text().columns() <= Math.max(2, reading.columns()), about + ": " + row.text());
        }
        assertTrue(reading.visible().size() <= reading.rows(), about);
        assertTrue(reading.window().page().messages().size() <= Pages.MOST + 100, about);
        if (!reading.window().entries().isEmpty()) {
            assertTrue(reading.rows() == 0 || !reading.visible().isEmpty(), about);
        }
    }

    @Test
    void whatIsReadStaysThroughResizesAndPagesThatArrive() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Archive session = Archive.of("s1", 300);
            session.page = 5 + random.nextInt(20);
            Reader reader = Reader.of(80, 20, session);
            int goal = 30 + random.nextInt(200);
            while (Math.max(0, number(reader.pane)) < goal) {
                reader.does(PaneAction.PAGE_DOWN);
            }
            EntryKey top = reader.pane.state().reading().top().key();
            for (int i = 0; i < 8; i++) {
                int[] widths = {120, 80, 40, 20, 12, 2};
                reader.take(reader.pane.resize(widths[random.nextInt(widths.length)], 1 + random.nextInt(40)));
                reader.answerAll();
            }
            reader.take(reader.pane.resize(80, 20));
            reader.answerAll();
            assertEquals(top, reader.pane.state().reading().top().key(), "seed " + seed);
            reader.take(reader.pane.refresh(session.summary()));
            reader.answerAll();
            assertEquals(top, reader.pane.state().reading().top().key(), "seed " + seed);
        }
    }

    private static int number(Pane pane) {
        Reading reading = pane.state().reading();
        Entry top = reading.window().find(reading.top().key());
        return top == null ? 0 : top.number();
    }
}
