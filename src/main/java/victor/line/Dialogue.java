package victor.line;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victor.command.ChatResult;
import victor.command.Numbers;
import victor.command.Result;
import victor.command.UsageException;
import victor.log.ErrorLog;
import victor.render.ErrorText;
import victor.render.Look;
import victor.render.ResultText;
import victor.text.CleanText;

/** Lines out and lines in. What is written goes out at once; what cannot be written ends the dialogue. */
final class Dialogue {
    private static final int BUFFER = 1 << 16;
    private static final String TYPED = "delete";

    private final InputStream in;
    private final OutputStream out;
    private final Manner manner;
    private final ErrorLog log;

    Dialogue(InputStream in, OutputStream out, Manner manner, ErrorLog log) {
        this.in = in;
        this.out = out;
        this.manner = manner;
        this.log = log;
    }

    /**
     * How it goes on.
     *
     * @param look of what is written
     * @param echoed whether what is read is to be written too, as no terminal does it
     * @param shown whether a terminal shows what is written
     * @param chat whether it is a conversation, where commands are called by a slash
     */
    record Manner(Look look, boolean echoed, boolean shown, boolean chat) {}

    /** Nobody reads any more, or the input broke. */
    static final class Broken extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        Broken(IOException cause) {
            super(cause);
        }
    }

    Look look() {
        return manner.look;
    }

    /** A sentence, from anywhere. */
    void say(String sentence) {
        write(CleanText.line(sentence) + "\n");
    }

    /** Text that is made for this look, with its line ends. */
    void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException closed) {
            throw new Broken(closed);
        }
    }

    /** Whether a person types who can be asked, and not a file or a program. */
    boolean isTyped() {
        return !manner.echoed;
    }

    /** What is typed behind a prompt; null at the end of the input. */
    @Nullable
    String ask(String prompt) {
        write(prompt);
        String line;
        try {
            line = line();
        } catch (IOException broken) {
            throw new Broken(broken);
        }
        if (line == null) {
            write("\n");
        } else if (manner.echoed) {
            say(line);
        }
        return line;
    }

    /** The next line without its end; null at the end. A last line without an end counts. */
    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0 && b != '\n') {
            line.write(b);
            b = in.read();
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Whether the answer is yes; nothing but Enter, and the end of the input, is no. */
    boolean agrees(String question) {
        while (true) {
            String line = ask(CleanText.line(question) + " [y/N]: ");
            String answer = line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
            if (answer.equals("y") || answer.equals("yes")) {
                return true;
            }
            if (answer.isEmpty() || answer.equals("n") || answer.equals("no")) {
                return false;
            }
            say("Please answer y or n.");
        }
    }

    /** Whether somebody means to lose so many sessions. */
    private boolean agrees(String question, int sessions) {
        if (sessions <= Result.Confirmation.MANY) {
            return agrees(question);
        }
        String line = ask(CleanText.line(question) + " Type " + TYPED + " to do it: ");
        return line != null && line.strip().equals(TYPED);
    }

    /** Asks what is to be asked and shows what comes of it; answers the last result. */
    Result show(Result first) throws IOException {
        Result result = first;
        while (true) {
            if (result instanceof Result.Confirmation confirmation) {
                result = confirmed(confirmation);
            } else if (result instanceof Result.Chat chat && chat.result() instanceof ChatResult.Foretold foretold) {
                write(text(result));
                result = foretold.then().run();
            } else {
                break;
            }
        }
        if (result instanceof Result.Remarked remarked) {
            remarked.remarks().forEach(this::say);
            result = remarked.result();
        }
        if (result instanceof Result.Streamed streamed) {
            streamed(streamed);
        } else {
            write(text(result));
        }
        return result;
    }

    private Result confirmed(Result.Confirmation confirmation) throws IOException {
        if (confirmation.notice() != null) {
            write(look().warning() + CleanText.line(confirmation.notice()) + "\n");
        }
        boolean agreed = confirmation.question() == null || agrees(confirmation.question(), confirmation.sessions());
        return agreed ? confirmation.confirmed().run() : new Result.Cancelled();
    }

    private String text(Result result) {
        ResultText text = manner.chat ? ResultText.ofChat(look(), manner.shown) : new ResultText(look(), manner.shown);
        return text.of(result);
    }

    /**
     * One of several things by its number.
     *
     * @param prompt what is asked
     * @param count how many there are, numbered from 1
     * @return -1 for none: nothing but Enter, or the end of the input; else the index, from 0
     */
    int choose(String prompt, int count) {
        while (true) {
            String line = ask(prompt);
            String typed = line == null ? "" : line.strip();
            if (typed.isEmpty()) {
                return -1;
            }
            int number = Numbers.positive(typed);
            if (number >= 1 && number <= count) {
                return number - 1;
            }
            say("Please type a number from 1 to " + count + ", or nothing.");
        }
    }

    private void streamed(Result.Streamed streamed) throws IOException {
        if (manner.shown && streamed.compressed()) {
            throw new UsageException("A terminal cannot show what is compressed: leave --gzip out");
        }
        OutputStream buffer = new BufferedOutputStream(out, BUFFER);
        streamed.export().toStream(buffer, streamed.compressed());
        buffer.flush();
        write("\n");
    }

    /**
     * Says what went wrong, and goes on.
     *
     * @param typed what it went wrong with
     * @param doing what was being done: "listing sessions"
     * @param help what to type for help
     */
    void failed(String typed, String doing, String help, Throwable error) {
        if (error instanceof Broken broken) {
            throw broken;
        }
        List<String> lines = error instanceof UsageException usage
                ? List.of(ErrorText.usage(usage, help))
                : ErrorText.lines(doing, error, details -> log.add(List.of(typed), details));
        lines.forEach(this::say);
    }
}
