package victor.store.sqlite;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The text of a dialect's SQL for one database. Lines between {@code -- if FACT…} and {@code -- end} are kept where
 * {@link Tables#has} holds for every fact, those after {@code -- else} where it does not; {@code -- include FILE} stands for
 * that file, in which {@code {which}} stands for what follows its name; other lines that begin with two dashes are comments. {@code {millis X}} stands for the epoch milliseconds of the
 * text X.
 */
final class Script {
    private static final String MILLIS = "{millis ";
    private static final String EPOCH_MILLIS = withoutComments(Resource.text("dialect/epoch-millis.sql"));

    private final Tables tables;
    private final StringBuilder text = new StringBuilder(16_384);
    private final Deque<Boolean> kept = new ArrayDeque<>();

    private Script(Tables tables) {
        this.tables = tables;
    }

    /** The statements of a file in the folder {@code dialect}, one after another. */
    static String text(String file, Tables tables) {
        Script script = new Script(tables);
        script.include(file, "");
        return script.text.toString();
    }

    /**
     * An SQL expression for the epoch milliseconds of an ISO-8601 text; NULL where it cannot be read. It may stand in views and
     * triggers, in any SQLite since 3.34, but not in an index: it depends on the time zone of whoever runs it.
     *
     * @param operand an SQL expression for the text; best a plain column, since it is repeated
     */
    static String epochMillis(String operand) {
        return EPOCH_MILLIS.replace("{text}", operand);
    }

    private static String withoutComments(String source) {
        StringBuilder kept = new StringBuilder(source.length());
        int from = 0;
        while (from < source.length()) {
            int end = source.indexOf('\n', from);
            String line = source.substring(from, end).strip();
            if (!line.startsWith("--")) {
                kept.append(line).append('\n');
            }
            from = end + 1;
        }
        return kept.toString();
    }

    private void include(String file, String which) {
        String source = Resource.text("dialect/" + file).replace(" {which}", which);
        int from = 0;
        while (from < source.length()) {
            int end = source.indexOf('\n', from);
            line(source.substring(from, end));
            from = end + 1;
        }
    }

    private void line(String line) {
        if (line.startsWith("-- if ")) {
            kept.push(holds(line.substring("-- if ".length())));
        } else if (line.equals("-- else")) {
            kept.push(!kept.pop());
        } else if (line.equals("-- end")) {
            kept.pop();
        } else if (!kept.contains(false)) {
            if (line.startsWith("-- include ")) {
                int end = line.indexOf(' ', "-- include ".length());
                end = end < 0 ? line.length() : end;
                include(line.substring("-- include ".length(), end), line.substring(end));
            } else if (!line.stripLeading().startsWith("--")) {
                append(line);
            }
        }
    }

    private boolean holds(String facts) {
        int from = 0;
        while (from < facts.length()) {
            int end = facts.indexOf(' ', from);
            end = end < 0 ? facts.length() : end;
            if (!tables.has(facts.substring(from, end))) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    private void append(String line) {
        int from = 0;
        for (int at = line.indexOf(MILLIS); at >= 0; at = line.indexOf(MILLIS, from)) {
            int end = line.indexOf('}', at);
            text.append(line, from, at).append(epochMillis(line.substring(at + MILLIS.length(), end)));
            from = end + 1;
        }
        text.append(line, from, line.length()).append('\n');
    }
}
