package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;

/** The numbered scripts that make the side tables. */
final class Migration {
    private static final String MILLIS = "{millis ";

    private Migration() {}

    /** The statements of one migration. */
    static String text(int number) {
        String script = Resource.text("migration/00" + number + ".sql");
        StringBuilder text = new StringBuilder(script.length() + 8192);
        int from = 0;
        for (int at = script.indexOf(MILLIS); at >= 0; at = script.indexOf(MILLIS, from)) {
            int end = script.indexOf('}', at);
            text.append(script, from, at);
            text.append(Script.epochMillis(script.substring(at + MILLIS.length(), end)));
            from = end + 1;
        }
        return text.append(script, from, script.length()).toString();
    }

    /** The names of the tables, views and triggers of one migration. */
    static List<String> names(int number) {
        List<String> names = new ArrayList<>();
        for (String line : Resource.text("migration/00" + number + ".sql").split("\n", -1)) {
            String[] words = line.split("[ (]+", -1);
            if (words[0].equals("CREATE") && !words[1].equals("INDEX")) {
                names.add(words[1].equals("VIRTUAL") ? words[3] : words[2]);
            }
        }
        return names;
    }

    /** The CREATE statements of the views and triggers of one migration, to compare with those that a file holds. */
    static List<String> schema(int number) {
        List<String> statements = new ArrayList<>();
        String[] kinds = {"CREATE VIEW ", "CREATE TRIGGER "};
        String text = text(number);
        for (String kind : kinds) {
            String last = kind.startsWith("CREATE VIEW") ? ";\n" : "\nEND;";
            for (int at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
                int end = text.indexOf(last, at) + last.length();
                statements.add(text.substring(at, end).strip());
            }
        }
        return statements;
    }
}
