package victor.tui.chat;

import java.util.ArrayList;
import java.util.List;
import victor.command.Result;
import victor.domain.ModelFacts;
import victor.domain.ModelPrice;
import victor.domain.StoredTime;
import victor.domain.Tokens;
import victor.domain.ToolCall;
import victor.service.chat.CompactionRequest;
import victor.service.chat.ConversationView;
import victor.service.chat.DraftSummary;
import victor.text.CleanText;
import victor.tui.dialog.Confirm;
import victor.tui.dialog.ErrorDialog;
import victor.tui.dialog.HelpDialog;
import victor.tui.dialog.MenuDialog;
import victor.tui.dialog.MessageDialog;
import victor.tui.dialog.ModelDialog;
import victor.tui.dialog.PaletteDialog;
import victor.tui.dialog.ReadingDialog;
import victor.tui.dialog.ResumeDialog;
import victor.tui.input.Key;
import victor.tui.widget.Button;

/** Opens dialogs, at once or when what they show is there. */
final class Opening {
    static final String TOOLS = "tools";
    static final String ALLOW = "allow";
    static final String RESUME = "resume";
    static final String PALETTE = "palette";
    static final String COMPACT = "compact";
    static final String SWITCH = "switch";
    static final String COMPACT_FIRST = "first";
    static final String GO_ON = "on";
    static final String WHICH = "which";
    static final String DRAFT = "draft";
    static final String OFFER = "offer";
    static final String RECOVER = "recover";
    static final String DISCARD = "discard";

    private Opening() {}

    static Chat open(Chat chat, Action action) {
        return switch (action) {
            case HELP -> chat.open(help(chat));
            case PALETTE -> chat.open(palette(chat));
            case DETAILS -> problem(chat);
            case DRAFTS -> drafts(chat, true);
            case SESSION -> SessionNotes.open(chat);
            default -> throw new IllegalArgumentException(action.text());
        };
    }

    private static HelpDialog help(Chat chat) {
        List<HelpDialog.Group> groups = new ArrayList<>();
        for (Context context : Context.values()) {
            List<HelpDialog.Line> lines = new ArrayList<>();
            for (Action action : Action.values()) {
                String keys = chat.settings().bindings().all(action);
                if (action.context() == context && !keys.isEmpty()) {
                    lines.add(new HelpDialog.Line(keys, action.help()));
                }
            }
            groups.add(new HelpDialog.Group(context.title(), lines));
        }
        List<HelpDialog.Line> commands = new ArrayList<>();
        for (SlashWord word : chat.settings().commands().words()) {
            commands.add(new HelpDialog.Line("/" + word.name(), word.summary()));
        }
        groups.add(new HelpDialog.Group("Commands", commands));
        return HelpDialog.of(groups);
    }

    private static PaletteDialog palette(Chat chat) {
        List<PaletteDialog.Item> items = new ArrayList<>();
        for (Action action : Action.values()) {
            if (action != Action.PALETTE) {
                String obstacle = Obstacles.to(action, chat);
                items.add(new PaletteDialog.Item(
                        action.text(),
                        action.help(),
                        chat.settings().bindings().shown(action),
                        "",
                        obstacle == null ? "" : obstacle));
            }
        }
        for (SlashWord word : chat.settings().commands().words()) {
            String line = ("/" + word.name() + " " + word.usage()).strip();
            items.add(new PaletteDialog.Item("/" + word.name(), word.summary(), "", line, ""));
        }
        return PaletteDialog.of(items);
    }

    /** Shows the last problem whole. */
    private static Chat problem(Chat chat) {
        Notices.Problem problem = chat.notices().problem();
        return problem == null
                ? chat
                : chat.with(chat.notices().problem(null))
                        .open(ErrorDialog.of(problem.sentence(), "", List.of(), problem.details()));
    }

    /** Asks whether the model may use tools. */
    static Chat tools(Chat chat, ToolCall first) {
        String name = first.name() == null ? "a tool" : first.name();
        List<String> text = List.of(
                "The model wants to use tools: it can read files, list folders and search in this project. It can change nothing, and"
                        + " sees nothing that .gitignore names.",
                "",
                "First it wants: " + CleanText.line(name + " " + first.arguments()));
        Button deny = Button.of("deny", "Not now");
        Button allow = Button.of(ALLOW, "Allow");
        // It comes by itself: a letter of the next message is not to allow anything.
        boolean writing = !chat.reading() && !chat.composer().isBlank();
        return chat.open(MessageDialog.of(
                TOOLS, "Tools", text, writing ? List.of(deny, allow) : List.of(deny.on('n'), allow.on('y'))));
    }

    /**
     * Offers the newest of the conversations that nobody saved.
     *
     * @param asked whether the person wants to see it; else it comes while somebody may be writing, so that no letter decides anything
     */
    static Chat drafts(Chat chat, boolean asked) {
        DraftSummary draft = chat.drafts().get(0);
        int more = chat.drafts().size() - 1;
        String messages = draft.messages() == 1 ? "1 message" : draft.messages() + " messages";
        String what = draft.messages() == 0 ? "changes" : messages;
        List<String> text = new ArrayList<>(List.of(
                "This conversation was not saved:",
                "  " + CleanText.line(draft.title()),
                "  " + what + ", " + StoredTime.minutes(draft.changedAt())
                        + (draft.sessionId() == null ? "" : ", of session " + CleanText.line(draft.sessionId()))));
        if (more > 0) {
            text.add("");
            text.add(more == 1 ? "There is one more." : "There are " + more + " more.");
        }
        Button on = Button.of(RECOVER, "Go on with it");
        Button later = Button.of("later", "Not now");
        Button delete = Button.of(DISCARD, "Delete it").destructive();
        return chat.open(
                asked
                        ? MessageDialog.of(DRAFT, "Not saved", text, List.of(on.on('g'), later.on('n'), delete.on('d')))
                        : MessageDialog.of(OFFER, "Not saved", text, List.of(on, later, delete)));
    }

    static Chat discard(Chat chat, DraftSummary draft) {
        return chat.open(Confirm.ask(
                DISCARD,
                "Delete the draft",
                List.of(draft.title(), "", "This cannot be undone."),
                "Delete",
                "Keep",
                new Effect.Discard(draft)));
    }

    /**
     * Asks which provider's model is meant.
     *
     * @param chosen what goes on, once the model's name is in it
     */
    static Chat which(Chat chat, List<ModelFacts> models, Effect chosen) {
        List<MenuDialog.Item> items = new ArrayList<>();
        for (ModelFacts model : models) {
            int number = items.size() + 1;
            String context = model.contextTokens() == 0 ? "" : "  " + Tokens.text(model.contextTokens()) + " tokens";
            ModelPrice price = model.price();
            String cost = price == null
                    ? ""
                    : price.isFree()
                            ? ", free"
                            : ", " + ModelPrice.dollars(price.input()) + " in, " + ModelPrice.dollars(price.output())
                                    + " out";
            Key key = number > 9 ? null : Key.of((char) ('0' + number));
            items.add(new MenuDialog.Item(model.name(), model.name() + context + cost, key));
        }
        return chat.pending(chosen).open(MenuDialog.of(WHICH, "Several providers have this model", items, ""));
    }

    /** Asks what a command has to ask. */
    static Chat confirm(Chat chat, String line, Result.Confirmation asked) {
        Effect yes = new Effect.Confirm(line, asked.confirmed());
        if (asked.sessions() > Result.Confirmation.MANY) {
            return chat.open(Confirm.delete(List.of(), asked.sessions(), yes));
        }
        List<String> text = new ArrayList<>();
        if (asked.notice() != null) {
            text.add(asked.notice());
        }
        if (asked.question() != null) {
            text.add(asked.question());
        }
        if (!line.startsWith("/" + SWITCH)) {
            return chat.open(Confirm.ask("confirm", line, text, "Yes", "No", yes));
        }
        return chat.pending(yes)
                .open(MessageDialog.of(
                        SWITCH,
                        CleanText.line(line),
                        text,
                        List.of(
                                Button.of("cancel", "Cancel").on('n'),
                                Button.of(COMPACT_FIRST, "Compact first").on('c'),
                                Button.of(GO_ON, "Switch all the same").on('s'))));
    }

    /** What a dialog was waiting for. */
    static Next read(Chat chat, Event event) {
        if (event instanceof Event.SessionsRead read) {
            return read.sessions().isEmpty()
                    ? Told.toast(chat, "No saved sessions found.")
                    : Next.of(chat.open(ResumeDialog.of(read.sessions())));
        }
        if (event instanceof Event.ModelsRead read) {
            ConversationView view = chat.view();
            ModelFacts now = view == null ? ModelFacts.unknown(null, null) : view.facts();
            ModelDialog dialog = ModelDialog.of(List.of(Chat.SHOWN.id()), read.catalog(), now);
            return Next.of(chat.open(dialog.withTokens(read.length().tokens())));
        }
        if (event instanceof Event.Previewed previewed) {
            return previewed(chat, previewed);
        }
        return Next.of(chat);
    }

    private static Next previewed(Chat chat, Event.Previewed previewed) {
        CompactionRequest request = previewed.request();
        String line = CompactionWords.line(request);
        if (previewed.preview() == null) {
            return Next.of(chat.withPanel(
                    line, new SentencePanel("Conversation is already small enough, nothing to compact")));
        }
        return Next.of(chat.open(ReadingDialog.of(
                COMPACT,
                "Compact the conversation",
                CompactionNotes.of(previewed.preview(), request),
                List.of(
                        Button.of(line, "Compact").on('c'),
                        Button.of("cancel", "Cancel").on('n')))));
    }
}
