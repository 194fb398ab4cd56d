package victor.tui.chat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import victor.command.ChatOpening;
import victor.command.chat.Mentions;
import victor.service.chat.ConversationView;
import victor.tui.dialog.Dialog;
import victor.tui.dialog.Placed;
import victor.tui.host.Application;
import victor.tui.host.Host;
import victor.tui.input.Input;
import victor.tui.view.Canvas;
import victor.tui.view.Size;
import victor.tui.view.Window;

/** The chat as a full-screen program: it holds the model, and does what the updates ask for. */
public final class ChatApplication implements Application {
    private final Surroundings surroundings;
    private final Work work;
    private @Nullable Host host;
    private @Nullable Pieces pieces;
    private Chat chat;
    private boolean leaving;

    /**
     * Where the chat runs.
     *
     * @param directory where files are that are named
     * @param environment EDITOR, VISUAL, PAGER
     * @param clock the time
     * @param talking runs what the conversation does, one at a time, in order
     * @param aside runs what has nothing to do with it likewise
     */
    public record Surroundings(
            Path directory, Map<String, String> environment, Clock clock, Executor talking, Executor aside) {
        public Surroundings {
            environment = Map.copyOf(environment);
        }
    }

    /**
     * Starts nothing yet.
     *
     * @param settings looks and keys
     * @param grounds makes what the conversation begins with, on its own thread
     */
    public ChatApplication(
            Surroundings surroundings, Settings settings, Supplier<Ground> grounds, ChatOpening opening) {
        this(surroundings, settings, new ConversationWork(grounds, opening, settings.commands()));
    }

    ChatApplication(Surroundings surroundings, Settings settings, Work work) {
        this.surroundings = surroundings;
        this.work = work;
        chat = Chat.start(new Size(80, 24), surroundings.clock().millis(), settings);
    }

    /** How it was left. */
    public ChatEnd end() {
        ConversationView view = chat.view();
        return view == null
                ? ChatEnd.NOTHING
                : new ChatEnd(
                        view.sessionId(), view.title(), view.messages(), view.changed() && view.undrafted() == null);
    }

    /** What is shown now. */
    Chat chat() {
        return chat;
    }

    @Override
    public void start(Host started) {
        host = started;
        pieces = new Pieces(started, (text, thinking) -> happened(new Event.Streamed(text, thinking)));
        take(Update.begin(chat));
    }

    @Override
    public void accept(Input input) {
        happened(new Event.Typed(input));
    }

    private void happened(Event event) {
        take(Update.update(chat.at(surroundings.clock().millis()), event));
    }

    private void take(Next next) {
        chat = next.chat();
        Host running = host;
        for (Effect effect : next.effects()) {
            if (running == null || leaving) {
                return;
            }
            if (effect instanceof Effect.Worked worked) {
                submit(worked);
            } else if (effect instanceof Effect.ListFiles list) {
                surroundings.aside().execute(() -> {
                    List<String> names = Mentions.beginningWith(list.typed(), surroundings.directory());
                    running.post(() -> happened(new Event.FilesListed(list.typed(), names)));
                });
            } else if (effect instanceof Effect.Leave) {
                leave(running);
            } else if (effect instanceof Effect.Stop) {
                work.stop();
            } else if (effect instanceof Effect.AllowTools tools) {
                work.allowTools(tools.allowed());
            } else if (effect instanceof Effect.Hosted hosted) {
                new Errands(running, surroundings.environment(), this::happened).run(hosted);
            }
        }
    }

    private void submit(Effect.Worked effect) {
        if (effect instanceof Effect.ReadPane reading) {
            work.want(reading);
            surroundings.talking().execute(() -> work.read(new Posting()));
            return;
        }
        if (effect instanceof Effect.Say || effect instanceof Effect.Again || effect instanceof Effect.Run) {
            work.prepare();
        }
        surroundings.talking().execute(() -> arrived(work.perform(effect, new Posting())));
    }

    /** In the order in which things happened: what streamed in before comes first. */
    private void arrived(Event event) {
        Host running = host;
        Pieces streamed = pieces;
        if (running != null && streamed != null) {
            running.post(() -> {
                streamed.flush();
                happened(event);
            });
        }
    }

    private final class Posting implements Work.Listener {
        @Override
        public void streamed(String text, String thinking) {
            Pieces gathering = pieces;
            if (gathering != null) {
                gathering.add(text, thinking);
            }
        }

        @Override
        public void happened(Event event) {
            arrived(event);
        }
    }

    /** What was asked for is done before the end, but for an answer: that is stopped. */
    private void leave(Host running) {
        leaving = true;
        work.stop();
        surroundings.talking().execute(() -> {
            work.close();
            running.post(() -> running.stop(0));
        });
    }

    @Override
    public void draw(Canvas canvas) {
        Size size = new Size(canvas.columns(), canvas.rows());
        if (!size.equals(chat.screen())) {
            accept(new victor.tui.input.Resize(size.columns(), size.rows()));
        }
        ChatView.draw(chat, canvas);
    }

    @Override
    public List<Window> windows(int columns, int rows) {
        List<Window> windows = new ArrayList<>();
        for (Dialog dialog : chat.dialogs()) {
            windows.add(Placed.on(columns, rows, dialog).window());
        }
        return windows;
    }
}
