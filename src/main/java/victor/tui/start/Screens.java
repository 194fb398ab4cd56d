package victor.tui.start;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import victor.tui.browser.BrowserApplication;
import victor.tui.browser.Outcome;
import victor.tui.chat.ChatApplication;
import victor.tui.chat.ChatEnd;
import victor.tui.host.Application;
import victor.tui.host.Host;
import victor.tui.input.EndOfInput;
import victor.tui.input.Input;
import victor.tui.view.Canvas;
import victor.tui.view.Theme;
import victor.tui.view.Window;

/** The browser, and over it a chat with the session that was chosen there, or a new one; when the chat is left, the browser is as it was. */
final class Screens implements Application {
    private final BrowserApplication browser;
    private final Chats chats;
    private @Nullable Host host;
    private @Nullable ChatApplication chat;
    private @Nullable ChatEnd end;
    private @Nullable Application drawn;

    /** Makes chats. */
    interface Chats {
        /** A chat with a session, not started yet. */
        ChatApplication open(String session);

        /** A new conversation, not started yet. */
        ChatApplication begin();
    }

    Screens(BrowserApplication browser, Chats chats) {
        this.browser = browser;
        this.chats = chats;
        browser.talking(new Talking());
    }

    /** How the last chat was left; null when there was none. */
    @Nullable
    ChatEnd end() {
        return end;
    }

    @Override
    public void start(Host started) {
        host = started;
        browser.start(started);
    }

    private void open(Outcome asked) {
        Host running = host;
        if (running != null && chat == null) {
            ChatApplication opened = asked instanceof Outcome.Resume resume ? chats.open(resume.id()) : chats.begin();
            chat = opened;
            opened.start(new Above(running));
        }
    }

    // No lambda: the first one of a process costs milliseconds, and this is on the way to the first frame.
    private final class Talking implements Consumer<Outcome> {
        @Override
        public void accept(Outcome asked) {
            open(asked);
        }
    }

    private Application current() {
        ChatApplication open = chat;
        return open == null ? browser : open;
    }

    @Override
    public void accept(Input input) {
        current().accept(input);
        if (input instanceof EndOfInput && chat != null) {
            browser.accept(input);
        }
    }

    @Override
    public boolean isChanged() {
        boolean switched = drawn != current();
        return switched || current().isChanged();
    }

    @Override
    public void draw(Canvas canvas) {
        drawn = current();
        drawn.draw(canvas);
    }

    @Override
    public List<Window> windows(int columns, int rows) {
        return current().windows(columns, rows);
    }

    private void closed() {
        ChatApplication open = chat;
        if (open != null) {
            end = open.end();
            chat = null;
        }
    }

    /** What a chat may ask for: its end is not that of the program. */
    private final class Above implements Host {
        private final Host below;

        Above(Host below) {
            this.below = below;
        }

        @Override
        public void post(Runnable work) {
            below.post(work);
        }

        @Override
        public Timer after(Duration delay, Runnable work) {
            return below.after(delay, work);
        }

        @Override
        public long nanoTime() {
            return below.nanoTime();
        }

        @Override
        public void stop(int exitCode) {
            closed();
        }

        @Override
        public void redraw() {
            below.redraw();
        }

        @Override
        public void theme(Theme theme) {
            below.theme(theme);
        }

        @Override
        public void automaticTheme() {
            below.automaticTheme();
        }

        @Override
        public int run(ProcessBuilder program) throws IOException {
            return below.run(program);
        }

        @Override
        public void suspend() {
            below.suspend();
        }

        @Override
        public boolean copy(String text) {
            return below.copy(text);
        }
    }
}
