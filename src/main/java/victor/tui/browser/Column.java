package victor.tui.browser;

/** A column of the table. */
public enum Column {
    DATE("Updated", 10, 10, 2),
    TITLE("Title", 8, 200, 1),
    MODEL("Model", 12, 24, 4),
    PROVIDER("Provider", 9, 12, 5),
    MESSAGES("Msgs", 4, 6, 3),
    TAGS("Tags", 8, 24, 6),
    ID("Id", 15, 24, 7);

    private final String title;
    private final int least;
    private final int most;
    private final int priority;

    Column(String title, int least, int most, int priority) {
        this.title = title;
        this.least = least;
        this.most = most;
        this.priority = priority;
    }

    String title() {
        return title;
    }

    /** The width without which it is left out, in columns of the terminal. */
    int least() {
        return least;
    }

    /** The width beyond which it does not grow, in columns of the terminal. */
    int most() {
        return most;
    }

    /** What is left out last has the lowest number. */
    int priority() {
        return priority;
    }
}
