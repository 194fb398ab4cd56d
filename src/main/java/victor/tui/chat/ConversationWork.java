package victor.tui.chat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import victor.command.ChatOpening;
import victor.command.ChatResult;
import victor.command.Result;
import victor.command.UsageException;
import victor.command.chat.Mentions;
import victor.domain.ConversationPage;
import victor.domain.ModelFacts;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage;
import victor.domain.StopSignal;
import victor.service.AmbiguousModelException;
import victor.service.SessionException;
import victor.service.chat.Conversation;
import victor.service.chat.DraftSummary;
import victor.service.chat.Turn;
import victor.service.chat.TurnEnd;

/** Does what the chat asks for with a conversation. */
final class ConversationWork implements Work {
    private static final int SESSIONS = 200;
    private static final ChatOpening NEW = new ChatOpening(null, null, null, null, false, null, false, null, true);

    private final Supplier<Ground> grounds;
    private final ChatOpening opening;
    private final CommandSet commands;
    private final Permission permission = new Permission();
    private @Nullable Ground ground;
    private @Nullable Conversation conversation;
    private final Queue<Effect.ReadPane> wanted = new ConcurrentLinkedQueue<>();
    private ConversationPage seen = ConversationPage.EMPTY;
    private @Nullable Turn turn;
    private StopSignal command = new StopSignal();
    private boolean stopped;

    /** @param grounds asked once, on the conversation's thread */
    ConversationWork(Supplier<Ground> grounds, ChatOpening opening, CommandSet commands) {
        this.grounds = grounds;
        this.opening = opening;
        this.commands = commands;
    }

    @Override
    public Event perform(Effect.Worked effect, Listener listener) {
        try {
            return done(effect, listener);
        } catch (IOException | RuntimeException e) {
            return Failures.of(effect, e);
        }
    }

    private Event done(Effect.Worked effect, Listener listener) throws IOException {
        if (effect instanceof Effect.Begin begin) {
            return begun(begin.model());
        }
        if (effect instanceof Effect.ReadPane read) {
            return new Event.PaneAnswered(
                    new ConversationReader(current(), ground().workspace()).answer(read.request()));
        }
        if (effect instanceof Effect.Say say) {
            return asked(current().say(Mentions.filledIn(say.text(), ground().directory())), listener);
        }
        if (effect instanceof Effect.Again) {
            return asked(current().again(), listener);
        }
        if (effect instanceof Effect.Note note) {
            current().note(Mentions.filledIn(note.text(), ground().directory()));
            return new Event.Changed("Kept; no model answers here", state(false));
        }
        if (effect instanceof Effect.Measure) {
            return new Event.Measured(current().length());
        }
        if (effect instanceof Effect.Run run) {
            StopSignal stop = stoppable();
            return answered(run.line(), commands.run(current(), ground().workspace(), run.line(), stop), listener);
        }
        if (effect instanceof Effect.Confirm confirm) {
            return answered(confirm.line(), confirm.confirmed().run(), listener);
        }
        if (effect instanceof Effect.Choose choose) {
            for (ModelFacts model : choose.which().models()) {
                if (model.name().equals(choose.model())) {
                    return answered(choose.line(), choose.which().then().apply(model), listener);
                }
            }
        }
        return looked(effect);
    }

    /** What is to be said before the rest is said by an event of its own. */
    private Event answered(String line, Result first, Listener listener) throws IOException {
        Result result = first;
        String heading = line;
        while (result instanceof Result.Chat chat && chat.result() instanceof ChatResult.Foretold foretold) {
            listener.happened(new Event.Foretold(heading, result));
            result = foretold.then().run();
            heading = result instanceof Result.Confirmation ? line : "";
        }
        return new Event.Answered(heading, result, changed());
    }

    private Event looked(Effect.Worked effect) throws IOException {
        if (effect instanceof Effect.ReadSessions) {
            SessionPage page =
                    ground().workspace().sessions().page(SessionFilter.ALL, SessionOrder.NEWEST, null, false, SESSIONS);
            return new Event.SessionsRead(page.rows());
        }
        if (effect instanceof Effect.ReadModels) {
            return new Event.ModelsRead(ground().catalog().get(), current().length());
        }
        if (effect instanceof Effect.Preview preview) {
            return new Event.Previewed(preview.request(), current().preview(preview.request()));
        }
        if (effect instanceof Effect.ShowConversation) {
            return written();
        }
        return changing(effect);
    }

    private Event changing(Effect.Worked effect) {
        if (effect instanceof Effect.SetMode mode) {
            current().setMode(mode.mode());
            return new Event.Changed("Mode: " + mode.mode().word(), state(false));
        }
        if (effect instanceof Effect.Recover recover) {
            Conversation recovered = ground().start().chats().recover(recover.draft());
            Conversation before = conversation;
            conversation = recovered;
            if (before != null) {
                before.close();
            }
            return new Event.Changed("This goes on where it was left", state(true));
        }
        if (effect instanceof Effect.Discard discard) {
            ground().start().chats().discard(discard.draft());
            return new Event.Changed("The draft is deleted", state(false));
        }
        if (effect instanceof Effect.SaveAndLeave) {
            current().save(false, null);
            return new Event.Saved(state(false));
        }
        throw new IllegalArgumentException(effect.toString());
    }

    private Event begun(@Nullable String model) {
        Ground there = ground;
        Ground now = there == null ? grounds.get() : there;
        ground = now;
        String notice = null;
        List<ModelFacts> models = List.of();
        Conversation before = conversation;
        Conversation begun;
        try {
            begun = now.start().begin(model == null ? opening : opening.with(model));
        } catch (AmbiguousModelException several) {
            models = several.models();
            begun = now.start().begin(NEW);
        } catch (SessionException | UsageException e) {
            // Where what was asked for is not there, one can still talk, and look for it.
            notice = Failures.sentence(e);
            begun = now.start().begin(NEW);
        }
        conversation = begun;
        if (before != null) {
            before.close();
        }
        List<DraftSummary> drafts = now.start().chats().drafts();
        String message = notice == null ? opening.message() : null;
        return new Event.Begun(state(before != null), drafts, notice, message, models);
    }

    private Event asked(Turn asked, Listener listener) {
        synchronized (this) {
            turn = asked;
            if (stopped) {
                asked.stop();
            }
        }
        Thread own = Thread.currentThread();
        TurnEnd end = asked.run(new Hearing(listener, permission, () -> {
            if (Thread.currentThread() == own) {
                read(listener);
            }
        }));
        synchronized (this) {
            turn = null;
        }
        return new Event.TurnOver(end, state(false));
    }

    @Override
    public void want(Effect.ReadPane reading) {
        wanted.add(reading);
    }

    @Override
    public void read(Listener listener) {
        for (Effect.ReadPane reading = wanted.poll(); reading != null; reading = wanted.poll()) {
            listener.happened(perform(reading, listener));
        }
    }

    @Override
    public synchronized void prepare() {
        stopped = false;
    }

    /** What ends the command that is about to run. */
    private synchronized StopSignal stoppable() {
        StopSignal signal = new StopSignal();
        if (stopped) {
            signal.stop();
        }
        command = signal;
        return signal;
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        permission.answer(false);
        if (turn != null) {
            turn.stop();
        }
        command.stop();
    }

    @Override
    public void allowTools(boolean allowed) {
        permission.answer(allowed);
    }

    /** After a command, which may have put another conversation here. */
    private Event.State changed() {
        ConversationPage before = seen;
        Event.State now = state(false);
        return new Event.State(now.view(), now.end(), !Continuity.goesOn(before, now.end()));
    }

    private Event.State state(boolean other) {
        seen = current().end();
        return new Event.State(current().view(), seen, other);
    }

    private Event written() throws IOException {
        Path file = Files.createTempDirectory("victor").resolve("conversation.md");
        try (Writer out = Files.newBufferedWriter(file)) {
            new ConversationReader(current(), ground().workspace()).write(out);
        }
        return new Event.Written(file);
    }

    private Ground ground() {
        Ground there = ground;
        if (there == null) {
            throw new SessionException("The conversation has not begun yet");
        }
        return there;
    }

    private Conversation current() {
        Conversation there = conversation;
        if (there == null) {
            throw new SessionException("The conversation has not begun yet");
        }
        return there;
    }

    @Override
    public void close() {
        Conversation there = conversation;
        Ground under = ground;
        conversation = null;
        ground = null;
        try {
            if (there != null) {
                there.close();
            }
        } finally {
            if (under != null) {
                under.workspace().close();
            }
        }
    }
}
