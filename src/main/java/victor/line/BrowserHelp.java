package victor.line;

import java.util.List;
import victor.command.Argument;
import victor.command.Command;
import victor.command.Declaration;
import victor.command.Option;
import victor.render.HelpPage;
import victor.service.Place;
import victor.text.CleanText;

/** What the browser says of itself, one thought a line. */
final class BrowserHelp {
    private BrowserHelp() {}

    static String greeting(Place place) {
        String file = CleanText.line(place.file().toString());
        if (place.exists()) {
            return "victor, sessions of " + file + "\n"
                    + "Type a number to show a session, help for all commands, quit to leave.\n";
        }
        return "victor: find, read and carry on with conversations you had with AI agents.\n"
                + "This project has none yet. They would be kept in " + file + "\n"
                + "'victor sessions save FILE' puts a conversation there, 'victor demo' makes sample sessions.\n"
                + "Type help for all commands, quit to leave.\n";
    }

    /** All commands. */
    static String all(List<Command> commands) {
        StringBuilder out = new StringBuilder("NUMBER: Show the session that has this number in the list\n");
        for (Command command : commands) {
            Declaration declaration = command.declaration();
            out.append(declaration.usage(declaration.name()))
                    .append(": ")
                    .append(declaration.summary())
                    .append('\n');
        }
        for (BrowserWord word : BrowserWord.values()) {
            out.append(word.line()).append('\n');
        }
        return out.append("Where a session id is asked for, its number in the list will do.\n")
                .toString();
    }

    /** All about one command. */
    static String of(Declaration declaration) {
        StringBuilder out = new StringBuilder();
        out.append(declaration.usage(declaration.name()))
                .append(": ")
                .append(declaration.summary())
                .append(".\n");
        for (String detail : declaration.details()) {
            out.append(detail).append('\n');
        }
        for (Argument argument : declaration.arguments()) {
            out.append(argument.usage()).append(": ").append(argument.help()).append(".\n");
        }
        for (Option option : declaration.options()) {
            out.append(HelpPage.term(option).strip()).append(": ");
            out.append(HelpPage.text(option)).append(".\n");
        }
        return out.toString();
    }
}
