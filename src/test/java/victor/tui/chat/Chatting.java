package victor.tui.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import victor.domain.ConversationPage;
import victor.domain.ConversationState;
import victor.domain.Message;
import victor.domain.MessageHits;
import victor.domain.ModelCatalog;
import victor.domain.ModelFacts;
import victor.domain.Session;
import victor.service.chat.ConversationView;
import victor.service.chat.DraftSummary;
import victor.service.chat.TurnEnd;
import victor.tui.dialog.Placed;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.Paste;
import victor.tui.pane.PaneAnswer;
import victor.tui.pane.PaneRequest;
import victor.tui.testing.Cells;
import victor.tui.testing.Typed;
import victor.tui.view.Size;
import victor.tui.view.Style;
import victor.tui.view.Window;

/**
 * A chat without a terminal and without a model: keys and what a model would say go in, cells come out, and what is asked for is kept. The
 * conversation is a list of messages here.
 */
final class Chatting {
    static final long NOW = 1_736_337_600_000L;
    private static final int PAGE = 50;

    static final List<SlashWord> WORDS = List.of(
            new SlashWord("save", "[--new] [TITLE]", "Save the conversation"),
            new SlashWord("sessions", "[N]", "List saved sessions"),
            new SlashWord("resume", "[ID]", "Go on with a session"),
            new SlashWord("switch", "[MODEL] [--resume [ID]]", "Go on with another model"),
            new SlashWord("compact", "[--smart] [--keep N]", "Shorten what is sent to the model"),
            new SlashWord("search", "QUERY", "Search all sessions"),
            new SlashWord("quit", "", "Leave"));

    final List<Message> messages = new ArrayList<>();
    final List<Effect> asked = new ArrayList<>();
    final List<Event> later = new ArrayList<>();
    List<DraftSummary> drafts = List.of();
    ModelFacts facts = ModelCatalog.builtIn().facts("anthropic", "claude-sonnet-4-20250514");
    int unsaved;
    String undrafted;
    private Chat chat;

    Chatting(int columns, int rows) {
        Settings settings = Settings.of(new Bindings(Map.of()), Map.of(), new Words());
        chat = Chat.start(new Size(columns, rows), NOW, settings);
    }

    private record Words() implements CommandSet {
        @Override
        public List<SlashWord> words() {
            return WORDS;
        }

        @Override
        public victor.command.Result run(
                victor.service.chat.Conversation conversation,
                victor.service.Workspace workspace,
                String line,
                victor.domain.StopSignal stop) {
            throw new UnsupportedOperationException();
        }
    }

    /** Begins, with what is there. */
    Chatting begin() {
        take(Update.begin(chat));
        return event(new Event.Begun(state(false), drafts, null, null, List.of()));
    }

    Chatting said(String role, String text) {
        messages.add(new Message(messages.size() + 1L, role, text, null, "2025-01-08T12:00:00.000Z", "{}"));
        return this;
    }

    Chatting conversation(int size) {
        for (int i = 1; i <= size; i++) {
            said(i % 2 == 1 ? "user" : "assistant", (i % 2 == 1 ? "Question " : "Answer ") + i);
        }
        return this;
    }

    Event.State state(boolean other) {
        ConversationView view = new ConversationView(
                null,
                messages.isEmpty()
                        ? "Untitled Session"
                        : String.valueOf(messages.get(0).content()),
                facts.provider().isEmpty() ? null : facts.provider(),
                facts.model().isEmpty() ? null : facts.model(),
                facts,
                null,
                null,
                ConversationState.INITIAL,
                messages.size(),
                unsaved,
                unsaved > 0,
                undrafted,
                null);
        return new Event.State(view, end(), other);
    }

    private ConversationPage end() {
        return part(Math.max(0, messages.size() - PAGE), messages.size());
    }

    private ConversationPage part(int from, int to) {
        boolean atEnd = to == messages.size();
        return new ConversationPage(from + 1, messages.subList(from, to), List.of(), List.of(), from == 0, atEnd);
    }

    Chatting keys(String keys) {
        for (Key key : Typed.keys(keys)) {
            give(key);
        }
        return this;
    }

    Chatting paste(String text) {
        return give(new Paste(text));
    }

    Chatting give(Input input) {
        return event(new Event.Typed(input));
    }

    Chatting event(Event event) {
        take(Update.update(chat, event));
        return this;
    }

    /** The question is kept, as when a turn begins. */
    Chatting kept(String question) {
        said("user", question);
        unsaved++;
        return event(new Event.Said(messages.get(messages.size() - 1)));
    }

    Chatting streams(String text) {
        return event(new Event.Streamed(text, ""));
    }

    /** The answer is whole, and the turn is over. */
    Chatting answered(String answer) {
        said("assistant", answer);
        unsaved++;
        event(new Event.Said(messages.get(messages.size() - 1)));
        return over(TurnEnd.How.COMPLETE, null);
    }

    Chatting over(TurnEnd.How how, String reason) {
        return event(new Event.TurnOver(new TurnEnd(how, reason, null, -1, -1), state(false)));
    }

    private void take(Next next) {
        chat = next.chat();
        for (Effect effect : next.effects()) {
            if (effect instanceof Effect.ReadPane read) {
                event(new Event.PaneAnswered(read(read.request())));
            } else if (effect instanceof Effect.Later waiting) {
                later.add(waiting.event());
            } else {
                asked.add(effect);
            }
        }
    }

    private PaneAnswer read(PaneRequest.Read request) {
        if (request instanceof PaneRequest.Page page) {
            int at = (int) page.anchorId();
            boolean back = page.direction() == PaneRequest.Direction.BACKWARD;
            ConversationPage part =
                    back ? part(Math.max(0, at - 1 - PAGE), at - 1) : part(at, Math.min(messages.size(), at + PAGE));
            return new PaneAnswer.Paged(page.generation(), page.direction(), page.anchorId(), part);
        }
        if (request instanceof PaneRequest.Find find) {
            List<Long> ids = new ArrayList<>();
            for (Message message : messages) {
                long id = message.id();
                boolean within = id > find.range().afterId()
                        && (find.range().beforeId() == 0 || id < find.range().beforeId());
                if (within
                        && String.valueOf(message.content())
                                .contains(find.query().source())) {
                    ids.add(id);
                }
            }
            return new PaneAnswer.Found(find.generation(), new MessageHits(ids, messages.size(), true));
        }
        PaneRequest.Open open = (PaneRequest.Open) request;
        int from = (int) Math.max(0, Math.min(messages.size() - 1L, open.messageId() - PAGE / 2));
        ConversationPage page =
                open.messageId() == PaneRequest.Open.END ? end() : part(from, Math.min(messages.size(), from + PAGE));
        return new PaneAnswer.Opened(request.generation(), new Session(Chat.SHOWN, "{}", false), page);
    }

    /** The last thing that was asked for, which is taken off. */
    Effect last() {
        return asked.remove(asked.size() - 1);
    }

    Chat chat() {
        return chat;
    }

    String written() {
        return chat.composer().text();
    }

    /** What is on the screen, dialogs over the rest. */
    Cells screen() {
        return screen(false);
    }

    Cells screen(boolean ascii) {
        int columns = chat.screen().columns();
        int rows = chat.screen().rows();
        Cells cells = new Cells(columns, rows, ascii);
        ChatView.draw(chat, cells);
        for (victor.tui.dialog.Dialog dialog : chat.dialogs()) {
            Window window = Placed.on(columns, rows, dialog).window();
            cells.fill(window.column(), window.row(), window.columns(), window.rows(), Style.PLAIN);
            window.drawing().draw(cells.part(window.column(), window.row(), window.columns(), window.rows()));
        }
        return cells;
    }

    String text() {
        return screen().text();
    }
}
