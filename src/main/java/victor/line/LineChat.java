package victor.line;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.command.ChatOpening;
import victor.command.ChatResult;
import victor.command.Invocation;
import victor.command.Result;
import victor.command.chat.ChatCommands;
import victor.command.chat.ChatStart;
import victor.command.chat.Mentions;
import victor.domain.ModelFacts;
import victor.domain.StopSignal;
import victor.service.AmbiguousModelException;
import victor.service.Place;
import victor.service.Workspace;
import victor.service.chat.Conversation;
import victor.service.chat.ConversationView;
import victor.service.chat.DraftSummary;
import victor.service.chat.Turn;

/** A conversation line by line: a line is a message, or a command behind a slash; one that ends with a backslash goes on. */
final class LineChat {
    private static final String PROMPT = "you> ";
    private static final String MORE = "...> ";

    private final Dialogue dialogue;
    private final ChatStart start;
    private final Workspace workspace;
    private final Invocation.Surroundings surroundings;
    private final Interrupts interrupts = new Interrupts(this::leave);
    private @Nullable Conversation conversation;
    private boolean left;
    private boolean warned;

    LineChat(Dialogue dialogue, ChatStart start, Workspace workspace, Invocation.Surroundings surroundings) {
        this.dialogue = dialogue;
        this.start = start;
        this.workspace = workspace;
        this.surroundings = surroundings;
    }

    /**
     * Until the person leaves.
     *
     * @throws victor.service.SessionException when the conversation cannot be opened as it was asked for
     */
    Result run(ChatOpening opening) throws IOException {
        List<DraftSummary> drafts =
                opening.recover() ? List.of() : start.chats().drafts();
        conversation = begin(opening);
        try {
            if (!drafts.isEmpty()) {
                offer(drafts);
            }
            greet();
            if (opening.message() != null) {
                dialogue.write(PROMPT);
                dialogue.say(opening.message());
                typed(opening.message());
            }
            listen();
        } finally {
            leave();
            interrupts.end();
        }
        return new Result.Left();
    }

    /** Asks which provider is meant where several have the model. */
    private Conversation begin(ChatOpening opening) throws IOException {
        try {
            return start.begin(opening);
        } catch (AmbiguousModelException several) {
            ModelFacts chosen = dialogue.isTyped() ? which(several.models()) : null;
            if (chosen == null) {
                throw several;
            }
            return start.begin(opening.with(chosen.name()));
        }
    }

    private @Nullable ModelFacts which(List<ModelFacts> models) throws IOException {
        dialogue.show(new Result.Chat(new ChatResult.WhichModel(models, model -> new Result.Cancelled())));
        int index = dialogue.choose("Model number: ", models.size());
        return index < 0 ? null : models.get(index);
    }

    private Conversation current() {
        Conversation current = conversation;
        if (current == null) {
            throw new IllegalStateException("nothing has begun");
        }
        return current;
    }

    private void greet() {
        ConversationView view = current().view();
        if (view.provider() == null) {
            dialogue.say("No model is set up: no profile is configured, and no Ollama answers on this machine.");
            dialogue.say("Start Ollama, or put a profile into the configuration: 'victor config' shows where that is.");
            dialogue.say("You can write, save, browse and compact all the same.");
        } else {
            dialogue.say("Talking with " + view.model() + " by " + view.provider() + ".");
        }
        if (view.messages() > 0) {
            dialogue.say("Going on with: " + view.title() + " (" + view.messages() + " message(s))");
        }
        dialogue.say("/help shows all commands, /quit leaves.");
    }

    /** Asks whether to go on with what was not saved; in a pipe only says so, as what comes there is meant as messages. */
    private void offer(List<DraftSummary> drafts) {
        DraftSummary newest = drafts.get(0);
        String more = drafts.size() == 1 ? "" : " There are " + (drafts.size() - 1) + " more.";
        dialogue.say(
                "A conversation was not saved: " + newest.title() + " (" + newest.messages() + " message(s))." + more);
        if (!dialogue.isTyped()) {
            dialogue.say("To go on with it: " + line("chat --draft " + ChatStart.name(newest)));
        } else if (dialogue.agrees("Go on with it?")) {
            Conversation recovered = start.chats().recover(newest);
            current().close();
            conversation = recovered;
        }
    }

    private void listen() {
        while (!left) {
            String line = ask();
            if (line == null) {
                return;
            }
            typed(line);
        }
    }

    /** The next message; null at the end of the input. */
    private @Nullable String ask() {
        interrupts.idle(true);
        try {
            String line = dialogue.ask(PROMPT);
            while (line != null && line.endsWith("\\")) {
                String next = dialogue.ask(MORE);
                line = line.substring(0, line.length() - 1) + (next == null ? "" : "\n" + next);
            }
            return line;
        } finally {
            interrupts.idle(false);
        }
    }

    private void typed(String line) {
        boolean command = ChatCommands.isCommand(line);
        String doing = "holding the conversation";
        String help = "/help";
        try {
            if (command) {
                String name = ChatCommands.slash(line).declaration().name();
                help = "/help " + name;
                doing = ChatCommands.slash(line).declaration().doing();
                run(line);
            } else if (!line.isBlank()) {
                say(Mentions.filledIn(ChatCommands.message(line), surroundings.directory()));
            }
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError error) {
            dialogue.failed(line, doing, help, error);
        }
        warn();
    }

    /** Says once that there is no draft. */
    private void warn() {
        String undrafted = conversation == null ? null : conversation.view().undrafted();
        if (undrafted != null && !warned) {
            dialogue.say(undrafted + ". What is said is lost unless it is saved.");
        }
        warned = undrafted != null;
    }

    /** Whether the person means to lose what is in no draft. */
    private boolean leaves() {
        ConversationView view = current().view();
        return view.undrafted() == null
                || !view.changed()
                || !dialogue.isTyped()
                || dialogue.agrees(view.unsaved() + " message(s) are not saved and will be lost. Leave all the same?");
    }

    private void run(String line) throws IOException {
        Result result = ran(line);
        if (result instanceof Result.Left) {
            left = leaves();
        } else if (result instanceof Result.Chat chat && chat.result() instanceof ChatResult.Again) {
            answer(current().again());
        } else if (result instanceof Result.Chat chat && chat.result() instanceof ChatResult.WhichModel which) {
            switchTo(which);
        } else {
            result = dialogue.show(result);
            if (result instanceof Result.Chat chat && chat.result() instanceof ChatResult.Recent) {
                String number = dialogue.ask("Session number: ");
                if (number != null && !number.isBlank()) {
                    dialogue.show(ran("/resume " + number.strip()));
                }
            }
        }
    }

    private void switchTo(ChatResult.WhichModel which) throws IOException {
        if (!dialogue.isTyped()) {
            // What comes next in a pipe was not written as an answer.
            dialogue.show(new Result.Chat(which));
            dialogue.say("Name the provider too, as in " + which.models().get(0).name() + ". Nothing changed.");
            return;
        }
        ModelFacts chosen = which(which.models());
        dialogue.show(chosen == null ? new Result.Cancelled() : which.then().apply(chosen));
    }

    private Result ran(String line) throws IOException {
        StopSignal stop = new StopSignal();
        interrupts.stop(stop::stop);
        try {
            return new ChatCommands(current(), workspace, surroundings).run(line, stop);
        } finally {
            interrupts.stop(null);
        }
    }

    private void say(String text) {
        if (current().view().provider() == null) {
            current().note(text);
            dialogue.say("Kept, and not sent: there is no model. '/switch PROVIDER:MODEL' chooses one.");
        } else {
            answer(current().say(text));
        }
    }

    private void answer(Turn turn) {
        LineAnswer answer = new LineAnswer(dialogue);
        interrupts.stop(turn::stop);
        try {
            answer.ended(turn.run(answer));
        } finally {
            interrupts.stop(null);
        }
    }

    /** Lets go of the conversation, once, and says how it can be gone on with. */
    private synchronized void leave() {
        Conversation ending = conversation;
        if (ending == null) {
            return;
        }
        conversation = null;
        ConversationView view = ending.view();
        ending.close();
        if (view.changed() && view.undrafted() != null) {
            dialogue.say("Not saved, and lost: " + view.unsaved() + " message(s).");
        } else if (view.changed()) {
            List<DraftSummary> drafts = start.chats().drafts();
            String name = drafts.isEmpty() ? "" : " " + ChatStart.name(drafts.get(0));
            String what = view.unsaved() == 0 ? "what changed" : view.unsaved() + " message(s)";
            dialogue.say("Not saved: " + what + ". The draft stays.");
            dialogue.say("To save it: echo /save | " + line("chat --draft" + name));
        }
        if (view.sessionId() != null) {
            dialogue.say("To go on with this session: " + line("resume " + view.sessionId()));
        }
    }

    /** A command line for this database. */
    private String line(String command) {
        Place place = workspace.place();
        return "victor " + command + (place.named() ? " --db " + place.file() : "");
    }
}
