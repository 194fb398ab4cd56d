package victor.tui.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.SessionSummary;
import victor.service.chat.ConversationView;
import victor.service.chat.DraftSummary;
import victor.tui.dialog.Dialog;
import victor.tui.pane.Inset;
import victor.tui.pane.Pane;
import victor.tui.view.Size;
import victor.tui.widget.Editor;

/** Everything the chat shows, as one value that never changes: what is different makes another one. */
final class Chat {
    /** The pane shows the conversation of this terminal, whatever session it is. */
    static final SessionSummary SHOWN =
            new SessionSummary("conversation", "", null, null, null, null, null, 0, 0, List.of());

    /** What is on its way stands behind everything else. */
    private static final int LAST = Integer.MAX_VALUE;

    private static final int PANELS = 200;

    private Size screen;
    private long now;
    private final Settings settings;
    private @Nullable ConversationView view;
    private Pane pane;
    private Composer composer;
    private @Nullable Reply reply;
    private Working working;
    private List<Inset> panels;
    private long insets;
    private boolean reading;
    private boolean following;
    private List<Dialog> dialogs;
    private Notices notices;
    private boolean leaving;
    private List<DraftSummary> drafts;
    private @Nullable Effect pending;
    private @Nullable String queued;
    private @Nullable Editor searched;

    private Chat(Size screen, long now, Settings settings) {
        this.screen = screen;
        this.now = now;
        this.settings = settings;
        pane = Pane.ofConversation();
        composer = Composer.EMPTY;
        working = Working.IDLE;
        panels = List.of();
        following = true;
        dialogs = List.of();
        notices = Notices.NONE;
        drafts = List.of();
    }

    private Chat(Chat other) {
        screen = other.screen;
        now = other.now;
        settings = other.settings;
        view = other.view;
        pane = other.pane;
        composer = other.composer;
        reply = other.reply;
        working = other.working;
        panels = other.panels;
        insets = other.insets;
        reading = other.reading;
        following = other.following;
        dialogs = other.dialogs;
        notices = other.notices;
        leaving = other.leaving;
        drafts = other.drafts;
        pending = other.pending;
        queued = other.queued;
        searched = other.searched;
    }

    /** The chat before anything is known of the conversation; one can write already. */
    static Chat start(Size screen, long now, Settings settings) {
        return new Chat(screen, now, settings);
    }

    /** The size of the terminal. */
    Size screen() {
        return screen;
    }

    /** Milliseconds since 1970. */
    long now() {
        return now;
    }

    /** Looks and keys. */
    Settings settings() {
        return settings;
    }

    /** The conversation; null before it has begun. */
    @Nullable
    ConversationView view() {
        return view;
    }

    /** What was said. */
    Pane pane() {
        return pane;
    }

    /** What is being written. */
    Composer composer() {
        return composer;
    }

    /** The answer that is on its way; null for none. */
    @Nullable
    Reply reply() {
        return reply;
    }

    /** What the conversation's thread is busy with. */
    Working working() {
        return working;
    }

    /** Whether keys go to the conversation and not to what is being written. */
    boolean reading() {
        return reading;
    }

    /** Whether the end of the conversation is followed. */
    boolean following() {
        return following;
    }

    /** Open dialogs, the topmost last. */
    List<Dialog> dialogs() {
        return dialogs;
    }

    /** What the status line says. */
    Notices notices() {
        return notices;
    }

    /** Whether Ctrl+C was pressed once. */
    boolean leaving() {
        return leaving;
    }

    /** The conversations that nobody saved. */
    List<DraftSummary> drafts() {
        return drafts;
    }

    /** What was sent before the conversation could take it; null for nothing. */
    @Nullable
    String queued() {
        return queued;
    }

    /** The line in which is typed what is searched for in the conversation; null when nothing is typed there. */
    @Nullable
    Editor searched() {
        return searched;
    }

    /** What the open dialog is about; null where it knows that itself. */
    @Nullable
    Effect pending() {
        return pending;
    }

    Context context() {
        return reading ? Context.READING : Context.WRITING;
    }

    Layout layout() {
        return Layout.of(screen, composer);
    }

    /** Whether the conversation's thread has something to do. */
    boolean isBusy() {
        return reply != null || !working.isIdle() || view == null;
    }

    /** How many messages are kept. */
    int messages() {
        return view == null ? 0 : view.messages();
    }

    @Nullable
    Dialog dialog() {
        return dialogs.isEmpty() ? null : dialogs.get(dialogs.size() - 1);
    }

    /** What commands answered, and behind it what is on its way. */
    List<Inset> insets() {
        Reply coming = reply;
        String early = queued;
        if (coming == null && early == null) {
            return panels;
        }
        List<Inset> all = new ArrayList<>(panels);
        if (coming == null) {
            all.add(new Inset.Spoken(-1, LAST, Reply.spoken("user", String.valueOf(early), ""), "not sent yet"));
            return all;
        }
        long id = -1;
        for (Message message : coming.said()) {
            all.add(new Inset.Spoken(id--, LAST, message, ""));
        }
        if (!coming.text().isEmpty() || !coming.thinking().isEmpty()) {
            Message message = Reply.spoken("assistant", coming.text(), coming.thinking());
            all.add(new Inset.Spoken(id, LAST, message, coming.stopping() ? "stopping" : "answering"));
        }
        return all;
    }

    Chat with(Size screenThen) {
        Chat next = new Chat(this);
        next.screen = screenThen;
        return next;
    }

    Chat at(long nowThen) {
        Chat next = new Chat(this);
        next.now = nowThen;
        return next;
    }

    Chat with(ConversationView viewThen) {
        Chat next = new Chat(this);
        next.view = viewThen;
        return next;
    }

    Chat with(Pane paneThen) {
        Chat next = new Chat(this);
        next.pane = paneThen;
        return next;
    }

    Chat with(Composer composerThen) {
        Chat next = new Chat(this);
        next.composer = composerThen;
        return next;
    }

    Chat reply(@Nullable Reply replyThen) {
        Chat next = new Chat(this);
        next.reply = replyThen;
        return next;
    }

    Chat with(Working workingThen) {
        Chat next = new Chat(this);
        next.working = workingThen;
        return next;
    }

    /** With what a command answered, behind the messages there are now. */
    Chat withPanel(String command, victor.tui.pane.PanelText text) {
        Chat next = new Chat(this);
        List<Inset> all = new ArrayList<>(panels.subList(Math.max(0, panels.size() - PANELS), panels.size()));
        all.add(new Inset.Panel(++next.insets, messages(), command, text));
        next.panels = List.copyOf(all);
        return next;
    }

    Chat withoutPanels() {
        Chat next = new Chat(this);
        next.panels = List.of();
        return next;
    }

    Chat reading(boolean readingThen) {
        Chat next = new Chat(this);
        next.reading = readingThen;
        next.searched = readingThen ? searched : null;
        return next;
    }

    Chat following(boolean followingThen) {
        Chat next = new Chat(this);
        next.following = followingThen;
        return next;
    }

    Chat with(Notices noticesThen) {
        Chat next = new Chat(this);
        next.notices = noticesThen;
        return next;
    }

    Chat leaving(boolean leavingThen) {
        Chat next = new Chat(this);
        next.leaving = leavingThen;
        return next;
    }

    Chat drafts(List<DraftSummary> draftsThen) {
        Chat next = new Chat(this);
        next.drafts = List.copyOf(draftsThen);
        return next;
    }

    Chat queued(@Nullable String queuedThen) {
        Chat next = new Chat(this);
        next.queued = queuedThen;
        return next;
    }

    Chat searched(@Nullable Editor searchedThen) {
        Chat next = new Chat(this);
        next.searched = searchedThen;
        return next;
    }

    Chat pending(@Nullable Effect pendingThen) {
        Chat next = new Chat(this);
        next.pending = pendingThen;
        return next;
    }

    /** A dialog over all others. */
    Chat open(Dialog dialog) {
        List<Dialog> all = new ArrayList<>(dialogs);
        all.add(dialog);
        return withDialogs(all);
    }

    /** Another dialog, or none, in place of the topmost one. */
    Chat topmost(@Nullable Dialog dialog) {
        List<Dialog> all = new ArrayList<>(dialogs.subList(0, Math.max(0, dialogs.size() - 1)));
        if (dialog != null) {
            all.add(dialog);
        }
        return withDialogs(all);
    }

    private Chat withDialogs(List<Dialog> all) {
        Chat next = new Chat(this);
        next.dialogs = List.copyOf(all);
        return next;
    }
}
