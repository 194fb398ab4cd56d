package victor.cli;

import victor.command.Argument;
import victor.command.Command;
import victor.command.Commands;
import victor.command.Declaration;
import victor.command.Example;
import victor.command.Option;
import victor.command.Options;
import victor.render.HelpPage;

/** The manual page, in roff. */
final class ManualPage {
    private final StringBuilder out = new StringBuilder();

    private ManualPage() {}

    static String text() {
        ManualPage page = new ManualPage();
        page.head();
        page.section("COMMANDS");
        for (Command command : Commands.all()) {
            page.command(command.declaration());
        }
        page.section("OPTIONS EVERYWHERE");
        for (Option option : Options.GLOBAL) {
            page.option(option);
        }
        page.tail();
        return page.out.toString();
    }

    private void head() {
        out.append(".TH VICTOR 1 \"\" \"victor ").append(Version.NUMBER).append("\" \"User Commands\"\n");
        // Neither blanks nor hyphens are put into what people copy.
        out.append(".nh\n.ad l\n");
        section("NAME");
        text("victor - conversations with AI agents, kept in one SQLite file per project");
        section("SYNOPSIS");
        text(
                "victor [OPTIONS]\n.br\nvictor COMMAND [OPTIONS] [ARGUMENTS]\n.br\nvictor sessions COMMAND [OPTIONS] [ARGUMENTS]");
        section("DESCRIPTION");
        text(HelpPage.PURPOSE + ". Without a command they are browsed on the terminal, and listed in a pipe.");
        paragraph();
        text(
                "The database is the one that --db names, else the one of --project, else the one in VICTOR_DB, else"
                        + " .victor/project.db in the nearest directory upwards, not beyond the nearest .git. Reading creates none.");
        paragraph();
        text("Wherever a session id is taken, the beginning of one will do that no other session has.");
    }

    private void tail() {
        section("EXIT STATUS");
        term("0", "Done; also when nothing was found.");
        term("1", "Failed, or not found.");
        term("2", "Wrong usage.");
        term("130", "Interrupted.");
        section("ENVIRONMENT");
        term("VICTOR_DB", "The database file, where --db does not name one.");
        term("NO_COLOR", "Set to anything: no colour.");
        term("COLUMNS", "How wide the terminal is.");
        term("EDITOR, PAGER", "What the browser opens messages in.");
        term("JAVA_HOME", "The Java to run with, unless victor was installed with its own.");
        term(
                "ANTHROPIC_API_KEY, OPENAI_API_KEY, ...",
                "The keys of providers, unless a profile names other variables.");
        term("OLLAMA_HOST", "Where Ollama is.");
        term("HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY", "The way to providers on other machines.");
        section("FILES");
        term(".victor/project.db", "The database of a project.");
        term("$XDG_CONFIG_HOME/victor/config.json", "What is configured; ~/.config where the variable is not set.");
        term("$XDG_STATE_HOME/victor/victor.log", "Details of errors; ~/.local/state where the variable is not set.");
        section("SEE ALSO");
        out.append("\\fBsqlite3\\fR(1)\n");
    }

    private void command(Declaration command) {
        out.append(".SS ").append(quoted(command.usage())).append('\n');
        text(command.summary() + ".");
        for (String detail : command.details()) {
            paragraph();
            text(detail);
        }
        for (Argument argument : command.arguments()) {
            term(argument.usage(), argument.help() + ".");
        }
        for (Option option : command.options()) {
            option(option);
        }
        for (Example example : command.examples()) {
            paragraph();
            text(example.help() + ":");
            out.append(".PP\n.nf\n.RS 4\n");
            text(broken(example.line()));
            out.append(".RE\n.fi\n");
        }
    }

    private void option(Option option) {
        out.append(".TP\n");
        if (option.letter() != 0) {
            out.append("\\fB\\-").append(option.letter()).append("\\fR, ");
        }
        out.append("\\fB").append(escaped("--" + option.name())).append("\\fR");
        String argument = option.argument();
        out.append(argument == null ? "" : " \\fI" + escaped(argument) + "\\fR").append('\n');
        text(HelpPage.text(option) + ".");
    }

    /** A line that does not fit into 80 columns goes on after a pipe. */
    private static String broken(String line) {
        return line.length() <= 66 ? line : line.replace(" | ", " |\n    ");
    }

    private void section(String name) {
        out.append(".SH ").append(quoted(name)).append('\n');
    }

    private void paragraph() {
        out.append(".PP\n");
    }

    private void term(String term, String text) {
        out.append(".TP\n.B ").append(quoted(term)).append('\n');
        text(text);
    }

    private void text(String text) {
        out.append(text.startsWith(".") || text.startsWith("'") ? "\\&" : "")
                .append(escaped(text))
                .append('\n');
    }

    private static String quoted(String text) {
        return "\"" + escaped(text).replace("\"", "\\(dq") + "\"";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
