package victor.tui.browser;

import java.util.List;
import victor.domain.SessionOrder;

/** The command line that does the same as a key, to learn it or to put it into a script. */
final class CommandLines {
    private static final String SESSIONS = "victor sessions ";

    private CommandLines() {}

    /** Empty where there is none. */
    static String of(Action action, Browser browser) {
        String id = quoted(
                browser.list().selectedId() == null
                        ? "ID"
                        : String.valueOf(browser.list().selectedId()));
        return switch (action) {
            case SEARCH -> SESSIONS + "search " + searched(browser);
            case MODEL -> SESSIONS + "model " + id + " MODEL";
            case DELETE -> SESSIONS + "delete " + quoted(browser.chosen());
            case RENAME -> SESSIONS + "rename " + id + " TITLE";
            case TAGS -> SESSIONS + "tag " + id + " +TAG -TAG";
            case EXPORT -> SESSIONS + "export " + quoted(browser.chosen()) + " --output FILE";
            case SORT, REVERSE ->
                SESSIONS + "list --sort " + sort(browser.scope().order());
            case FILTER -> SESSIONS + "list --provider NAME --model NAME --tag TAG --since TIME";
            // No options of clear say what every filter does, and without them it takes all.
            case CLEAR -> SESSIONS + (browser.scope().filter().isEmpty() ? "clear" : "delete ID...");
            case IMPORT -> SESSIONS + "save FILE --new";
            case OPEN, SWITCH_PANE, PAGER -> SESSIONS + "show " + id + " --messages all";
            case COPY_ID -> SESSIONS + "list --ids";
            case HELP -> "victor help";
            case CHAT -> "victor chat";
            case RESUME -> "victor resume " + id;
            case DEMO -> "victor demo";
            default -> "";
        };
    }

    private static String searched(Browser browser) {
        Search search = browser.search();
        return search == null || search.text().isBlank() ? "QUERY" : quoted(search.text());
    }

    private static String sort(SessionOrder order) {
        String key = switch (order.by()) {
            case UPDATED -> "updated";
            case CREATED -> "created";
            case TITLE -> "title";
            case MESSAGES -> "messages";
        };
        return order.reverse() ? key + " --reverse" : key;
    }

    private static String quoted(List<String> ids) {
        StringBuilder all = new StringBuilder();
        for (String id : ids.isEmpty() ? List.of("ID") : ids) {
            all.append(all.length() == 0 ? "" : " ").append(quoted(id));
        }
        return all.toString();
    }

    /** As a shell reads it back. */
    private static String quoted(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!plain && "-_.:/+@".indexOf(c) < 0) {
                return "'" + word.replace("'", "'\\''") + "'";
            }
        }
        return word.isEmpty() ? "''" : word;
    }
}
