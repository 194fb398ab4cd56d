package victor.line;

import org.jspecify.annotations.Nullable;

/** What can be typed in the browser beside the commands that the program has everywhere. */
enum BrowserWord {
    NEXT("next", "n", "next", "Show the next page of the list"),
    PREVIOUS("previous", "p", "previous", "Show the page before"),
    FILTER(
            "filter",
            "f",
            "filter [OPTIONS]",
            "List only sessions that match: --provider, --model, --tag, --since, --until; without any list all"),
    SORT("sort", "", "sort KEY [reverse]", "Order the list by updated, created, title or messages"),
    RESUME("resume", "r", "resume NUMBER", "Go on with a session"),
    HELP("help", "?", "help [COMMAND]", "Show all commands, or all about one"),
    QUIT("quit", "q", "quit", "Leave");

    private final String word;
    private final String shorter;
    private final String usage;
    private final String help;

    BrowserWord(String word, String shorter, String usage, String help) {
        this.word = word;
        this.shorter = shorter;
        this.usage = usage;
        this.help = help;
    }

    static @Nullable BrowserWord of(String typed) {
        for (BrowserWord each : values()) {
            if (each.word.equals(typed) || (!typed.isEmpty() && each.shorter.equals(typed))) {
                return each;
            }
        }
        return typed.equals("exit") ? QUIT : null;
    }

    String word() {
        return word;
    }

    /** Its line in the list of all commands. */
    String line() {
        return usage + (shorter.isEmpty() ? "" : ", or " + shorter) + ": " + help;
    }
}
