package victor.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import victor.command.Command;
import victor.command.Commands;
import victor.command.Result;
import victor.render.HelpPage;
import victor.render.Look;
import victor.render.ResultText;
import victor.service.SessionExport;
import victor.text.CleanText;

/** Prints results on standard output, and what is said about them on standard error. */
final class Output {
    private static final int BUFFER = 1 << 16;

    private final Console console;
    private final boolean json;
    private final Look look;
    private final Look errorLook;

    Output(Console console, boolean json, boolean withoutColour, boolean plain) {
        this.console = console;
        this.json = json;
        this.look = look(console, console.terminals().out(), withoutColour, plain);
        this.errorLook = look(console, console.terminals().err(), withoutColour, plain);
    }

    Look look() {
        return look;
    }

    private static Look look(Console console, boolean terminal, boolean withoutColour, boolean plain) {
        Look look = Look.of(console.environment(), console.terminals().columns(), terminal, withoutColour);
        return plain ? look.inPlainLines() : look;
    }

    /** Prints a result; answers the exit code. */
    int print(Result result) throws IOException {
        if (result instanceof Result.Streamed streamed) {
            streamed(streamed);
        } else if (result instanceof Result.Exported exported) {
            exported(exported);
        } else if (result instanceof Result.Help help) {
            page("help", HelpPage.of(help.command(), look));
        } else if (result instanceof Result.Manual) {
            page("manual", ManualPage.text());
        } else if (result instanceof Result.Completion completion) {
            page("script", script(completion.shell()));
        } else if (json) {
            write(ResultJson.of(result));
        } else {
            write(new ResultText(look, console.terminals().out()).of(result));
        }
        boolean unsound = result instanceof Result.Examined examined
                && !examined.diagnosis().findings().isEmpty();
        return unsound ? Cli.FAILED : Cli.DONE;
    }

    /** Prints text that is the same whatever is stored; answers the exit code. */
    int page(String name, String text) throws IOException {
        write(json ? ResultJson.of(name, text) : text);
        return Cli.DONE;
    }

    /** Says what a command is about to do; not in JSON, of which there is one document. */
    void notice(String sentence) throws IOException {
        if (!json) {
            write(look.warning() + CleanText.line(sentence) + "\n");
        }
    }

    /** Says something beside the result. */
    void remark(String sentence) throws IOException {
        if (!json) {
            warning(sentence);
        }
    }

    /** Says something that changes what the result means, so that whoever asks for JSON has to know it too. */
    void warning(String sentence) throws IOException {
        console.err().write((CleanText.line(sentence) + "\n").getBytes(StandardCharsets.UTF_8));
        console.err().flush();
    }

    String cleaned(String text) {
        return CleanText.line(text);
    }

    private void exported(Result.Exported exported) throws IOException {
        if (json) {
            write(ResultJson.of(exported));
        } else if (!exported.quiet()) {
            summary(exported.written(), exported.file().toString());
        }
        losses(exported.written());
    }

    private void streamed(Result.Streamed streamed) throws IOException {
        OutputStream out = new BufferedOutputStream(console.out(), BUFFER);
        SessionExport.Written written = streamed.export().toStream(out, streamed.compressed());
        out.flush();
        console.out().flush();
        if (!streamed.quiet()) {
            summary(written, "standard output");
        }
        losses(written);
    }

    private void summary(SessionExport.Written written, String target) throws IOException {
        String sentence = ResultText.exported(errorLook, written, target);
        console.err().write(sentence.getBytes(StandardCharsets.UTF_8));
        console.err().flush();
    }

    private void losses(SessionExport.Written written) throws IOException {
        for (String loss : ResultText.losses(written)) {
            remark(loss);
        }
    }

    private void write(String text) throws IOException {
        try {
            console.out().write(text.getBytes(StandardCharsets.UTF_8));
            console.out().flush();
        } catch (IOException failure) {
            throw new OutputException(failure);
        }
    }

    private static String script(String shell) {
        List<Command> commands = Commands.all();
        return switch (shell) {
            case "bash" -> BashCompletion.script(commands);
            case "zsh" -> ZshCompletion.script(commands);
            default -> FishCompletion.script(commands);
        };
    }
}
