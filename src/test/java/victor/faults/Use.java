package victor.faults;

import java.util.ArrayList;
import java.util.List;
import victor.testing.Launcher;
import victor.testing.Sandbox;

/** Every use of {@code victor sessions} that opens the database, with a session id where one is needed. */
enum Use {
    LIST("listing sessions", false, "list"),
    LIST_JSON("listing sessions", false, "list", "--all", "--json"),
    IDS("listing sessions", false, "list", "--ids"),
    SHOW("showing session", false, "show", "ID"),
    SHOW_JSON("showing session", false, "show", "ID", "--json"),
    SEARCH("searching sessions", false, "search", "tests"),
    SEARCH_JSON("searching sessions", false, "search", "tests", "--json"),
    EXPORT("exporting sessions", false, "export", "-o", "-"),
    EXPORT_FILE("exporting sessions", false, "export", "-o", "out.json"),
    PLAN("clearing sessions", false, "clear", "--dry-run"),
    RENAME("renaming session", true, "rename", "ID", "Another title"),
    TAG("tagging session", true, "tag", "ID", "+added"),
    SAVE("saving session", true, "save"),
    SAVE_MORE("saving session", true, "save", "--id", "ID"),
    DELETE("deleting session", true, "delete", "ID", "--yes"),
    CLEAR("clearing sessions", true, "clear", "--yes"),
    DOCTOR("checking database", false, "doctor"),
    DOCTOR_FIX("checking database", true, "doctor", "--fix");

    private static final String CONVERSATION = "[{\"role\": \"user\", \"content\": \"Saved by a test\"}]";

    private final String doing;
    private final boolean writing;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so.
    private final List<String> arguments;

    Use(String doing, boolean writing, String... arguments) {
        this.doing = doing;
        this.writing = writing;
        this.arguments = List.of(arguments);
    }

    /** What its errors say that it was doing. */
    String doing() {
        return doing;
    }

    /** Whether it changes the database. */
    boolean isWriting() {
        return writing;
    }

    /** Whether it looks at the database itself, not at sessions. */
    boolean isDoctor() {
        return this == DOCTOR || this == DOCTOR_FIX;
    }

    /** What stands behind {@code victor}. */
    List<String> words(String id) {
        List<String> all = new ArrayList<>(List.of("sessions"));
        for (String argument : arguments) {
            all.add(argument.equals("ID") ? id : argument);
        }
        return all;
    }

    Launcher in(Sandbox sandbox, String id) {
        return sandbox.victor(words(id).toArray(String[]::new)).stdin(CONVERSATION);
    }
}
