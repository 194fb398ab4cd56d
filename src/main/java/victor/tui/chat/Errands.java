package victor.tui.chat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import victor.tui.host.Host;
import victor.tui.host.Viewer;

/** Does what the terminal does. */
record Errands(Host host, Map<String, String> environment, Consumer<Event> happened) {
    void run(Effect.Hosted effect) {
        if (effect instanceof Effect.Later later) {
            host.after(Duration.ofMillis(later.millis()), () -> happened.accept(later.event()));
        } else if (effect instanceof Effect.Copy copy) {
            boolean copied = host.copy(copy.text());
            happened.accept(new Event.Told(
                    copied ? "Copied: " + copy.what() : "This is too long for the clipboard of a terminal"));
        } else if (effect instanceof Effect.Show show) {
            show(show);
        } else if (effect instanceof Effect.ShowFile shown) {
            opened(shown.file(), Viewer.of(environment, true), shown);
            Viewer.delete(shown.file());
        } else if (effect instanceof Effect.EditText edit) {
            edit(edit);
        } else if (effect instanceof Effect.Redraw) {
            host.redraw();
        } else if (effect instanceof Effect.Suspend) {
            host.suspend();
        }
    }

    /** The text goes into a file that is gone afterwards, for its owner alone. */
    private void show(Effect.Show show) {
        try {
            Path file = written(show.text(), show.name());
            opened(file, Viewer.of(environment, false), show);
            Viewer.delete(file);
        } catch (IOException e) {
            failed(show, e);
        }
    }

    private void edit(Effect.EditText edit) {
        try {
            Path file = written(edit.text(), "message.md");
            if (opened(file, Viewer.of(environment, false), edit)) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                happened.accept(new Event.Edited(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text));
            }
            Viewer.delete(file);
        } catch (IOException e) {
            failed(edit, e);
        }
    }

    private static Path written(String text, String name) throws IOException {
        Path file = Files.createTempDirectory("victor").resolve(name);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return file;
    }

    private void failed(Effect effect, IOException e) {
        happened.accept(new Event.Failed(effect, "The text cannot be written to a file: " + e.getMessage(), ""));
    }

    private boolean opened(Path file, String program, Effect effect) {
        try {
            int code = host.run(Viewer.process(program, file));
            if (code != 0) {
                happened.accept(new Event.Told("'" + program + "' ended with code " + code));
            }
            return code == 0;
        } catch (IOException e) {
            happened.accept(new Event.Failed(effect, "'" + program + "' cannot be started: " + e.getMessage(), ""));
            return false;
        }
    }
}
