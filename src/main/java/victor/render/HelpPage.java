package victor.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.command.Argument;
import victor.command.Command;
import victor.command.Commands;
import victor.command.Declaration;
import victor.command.Example;
import victor.command.Option;
import victor.command.Options;
import victor.text.ColumnWidth;

/** Help as text, wrapped to the width of the terminal. */
public final class HelpPage {
    /** What the program is for, in a sentence without a full stop. */
    public static final String PURPOSE =
            "Save, find, read, export and clear conversations with AI agents, kept in one SQLite file per project";

    private static final int WIDEST = 100;
    private static final int WIDEST_TERM = 26;

    private final Look look;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private HelpPage(Look look) {
        this.look = look;
        this.width = Math.max(20, Math.min(WIDEST, look.page()));
    }

    /** The page of a command, or of the program when it is null. */
    public static String of(@Nullable Declaration command, Look look) {
        HelpPage page = new HelpPage(look);
        if (command == null) {
            page.program();
        } else {
            page.command(command);
        }
        return page.out.toString();
    }

    private void program() {
        paragraph(PURPOSE + ".");
        heading("Usage");
        paragraph("  victor sessions COMMAND [OPTIONS] [ARGUMENTS]");
        List<String> terms = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        heading("Commands");
        for (Command command : Commands.all()) {
            Declaration declaration = command.declaration();
            terms.add(declaration.path().substring("victor ".length()));
            texts.add(declaration.summary());
        }
        terms(terms, texts);
        heading("Options everywhere");
        options(Options.GLOBAL);
        heading("Environment");
        terms(
                List.of("VICTOR_DB", "NO_COLOR", "COLUMNS"),
                List.of(
                        "The database file, where --db does not name one",
                        "Set to anything: no colour",
                        "How wide the terminal is"));
        out.append('\n');
        paragraph("Without a database named, it is .victor/project.db in the nearest directory upwards."
                + " Use 'victor help COMMAND' for more.");
    }

    private void command(Declaration command) {
        paragraph(command.summary() + ".");
        heading("Usage");
        paragraph("  " + command.usage());
        for (String detail : command.details()) {
            out.append('\n');
            paragraph(detail);
        }
        if (!command.arguments().isEmpty()) {
            heading("Arguments");
            List<String> terms = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (Argument argument : command.arguments()) {
                terms.add(argument.usage());
                texts.add(argument.help());
            }
            terms(terms, texts);
        }
        if (!command.options().isEmpty()) {
            heading("Options");
            options(command.options());
        }
        heading("Options everywhere");
        options(Options.GLOBAL);
        if (!command.examples().isEmpty()) {
            heading("Examples");
            for (Example example : command.examples()) {
                out.append("  ").append(example.line()).append('\n');
                out.append(look.paint(Style.FAINT, "      " + example.help())).append('\n');
            }
        }
    }

    private void options(List<Option> options) {
        List<String> terms = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Option option : options) {
            terms.add(term(option));
            texts.add(text(option));
        }
        terms(terms, texts);
    }

    /** {@code -n, --limit N}. */
    public static String term(Option option) {
        String letter = option.letter() == 0 ? "    " : "-" + option.letter() + ", ";
        String value = option.takesValue() ? " " + option.argument() : "";
        return letter + "--" + option.name() + value;
    }

    /** Its help, with choices and default. */
    public static String text(Option option) {
        StringBuilder text = new StringBuilder(option.help());
        if (!option.choices().isEmpty()) {
            text.append(": ").append(String.join(", ", option.choices()));
        }
        if (option.fallback() != null) {
            text.append(" (default ").append(option.fallback()).append(')');
        }
        return text.toString();
    }

    private void terms(List<String> terms, List<String> texts) {
        int column = 0;
        for (String term : terms) {
            column = Math.max(column, Math.min(WIDEST_TERM, term.length()));
        }
        int indent = Math.min(column + 4, width / 2);
        for (int i = 0; i < terms.size(); i++) {
            String term = "  " + terms.get(i);
            boolean beside = term.length() + 2 <= indent;
            out.append(look.paint(Style.STRONG, term));
            out.append(beside ? " ".repeat(indent - term.length()) : "\n" + " ".repeat(indent));
            List<String> lines = ColumnWidth.wrap(texts.get(i), width - indent);
            out.append(String.join("\n" + " ".repeat(indent), lines)).append('\n');
        }
    }

    private void heading(String text) {
        out.append('\n').append(look.paint(Style.STRONG, text + ":")).append('\n');
    }

    private void paragraph(String text) {
        out.append(String.join("\n", ColumnWidth.wrap(text, width))).append('\n');
    }
}
