package victor.tui.browser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.tui.dialog.Dialog;
import victor.tui.pane.Pane;
import victor.tui.view.Size;
import victor.tui.widget.Editor;

/** Everything the browser shows, as one value that never changes: what is different makes another one. */
final class Browser {
    private Size screen;
    private long now;
    private Settings settings;
    private StoreState store;
    private Scope scope;
    private SessionList list;
    private @Nullable Search search;
    private Marks marks;
    private Pane pane;
    private View view;
    private List<Dialog> dialogs;
    private Notices notices;
    private boolean leaving;
    private int generation;

    /**
     * What is on the screen.
     *
     * @param paneShown whether the conversation is beside the table where there is room
     * @param paneFocused whether keys go to the conversation
     * @param paneField what is typed to search the conversation; null when nothing is
     */
    record View(
            boolean paneShown,
            boolean paneFocused,
            @Nullable Editor paneField) {
        View focused(boolean focused) {
            return new View(paneShown, focused, paneField);
        }

        View shown(boolean shown) {
            return new View(shown, paneFocused, paneField);
        }

        View field(@Nullable Editor field) {
            return new View(paneShown, paneFocused, field);
        }
    }

    private Browser(Size screen, long now, Settings settings, StoreState store) {
        this.screen = screen;
        this.now = now;
        this.settings = settings;
        this.store = store;
        scope = Scope.ALL;
        list = SessionList.EMPTY.loading(SessionList.Loading.ALL);
        marks = Marks.NONE;
        pane = Pane.empty();
        view = new View(true, false, null);
        dialogs = List.of();
        notices = Notices.NONE;
    }

    private Browser(Browser other) {
        screen = other.screen;
        now = other.now;
        settings = other.settings;
        store = other.store;
        scope = other.scope;
        list = other.list;
        search = other.search;
        marks = other.marks;
        pane = other.pane;
        view = other.view;
        dialogs = other.dialogs;
        notices = other.notices;
        leaving = other.leaving;
        generation = other.generation;
    }

    /**
     * The browser before it has read anything.
     *
     * @param file where the database is, or would be, as it is shown
     */
    static Browser start(Size screen, long now, Settings settings, String file, boolean exists) {
        return new Browser(screen, now, settings, StoreState.of(file, exists));
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

    /** What is known of the database. */
    StoreState store() {
        return store;
    }

    /** Which sessions are listed. */
    Scope scope() {
        return scope;
    }

    /** The loaded part of the list. */
    SessionList list() {
        return list;
    }

    /** The search, null when there is none. */
    @Nullable
    Search search() {
        return search;
    }

    /** The marked sessions. */
    Marks marks() {
        return marks;
    }

    /** The conversation. */
    Pane pane() {
        return pane;
    }

    /** What of it is on the screen. */
    View view() {
        return view;
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

    /** Counts what the list was asked for, so that late answers to earlier questions are dropped. */
    int generation() {
        return generation;
    }

    Layout layout() {
        return Layout.of(screen, view.paneShown(), view.paneFocused());
    }

    Context context() {
        if (store.isMissing()) {
            return Context.WELCOME;
        }
        return view.paneFocused() ? Context.PANE : Context.LIST;
    }

    /** How many rows of the terminal a session takes in the table. */
    int rowHeight() {
        return search != null && search.isShown() && !settings.compact() ? 2 : 1;
    }

    /** How many sessions fit into the table, at least 1. */
    int height() {
        return Math.max(1, layout().listRows() / rowHeight());
    }

    /** The session that commands are about; null when the list is empty. */
    @Nullable
    Row selected() {
        return list.selectedRow();
    }

    /** The marked sessions, else the selected one. */
    List<String> chosen() {
        String id = list.selectedId();
        return marks.size() > 0 ? marks.list() : id == null ? List.of() : List.of(id);
    }

    @Nullable
    Dialog dialog() {
        return dialogs.isEmpty() ? null : dialogs.get(dialogs.size() - 1);
    }

    boolean isSearching() {
        return search != null && search.editing();
    }

    Browser with(Size screenThen) {
        Browser next = new Browser(this);
        next.screen = screenThen;
        return next;
    }

    Browser at(long nowThen) {
        Browser next = new Browser(this);
        next.now = nowThen;
        return next;
    }

    Browser with(Settings settingsThen) {
        Browser next = new Browser(this);
        next.settings = settingsThen;
        return next;
    }

    Browser with(StoreState storeThen) {
        Browser next = new Browser(this);
        next.store = storeThen;
        return next;
    }

    Browser with(Scope scopeThen) {
        Browser next = new Browser(this);
        next.scope = scopeThen;
        return next;
    }

    Browser with(SessionList listThen) {
        Browser next = new Browser(this);
        next.list = listThen;
        return next;
    }

    Browser search(@Nullable Search searchThen) {
        Browser next = new Browser(this);
        next.search = searchThen;
        return next;
    }

    Browser with(Marks marksThen) {
        Browser next = new Browser(this);
        next.marks = marksThen;
        return next;
    }

    Browser with(Pane paneThen) {
        Browser next = new Browser(this);
        next.pane = paneThen;
        return next;
    }

    Browser with(View viewThen) {
        Browser next = new Browser(this);
        next.view = viewThen;
        return next;
    }

    Browser with(Notices noticesThen) {
        Browser next = new Browser(this);
        next.notices = noticesThen;
        return next;
    }

    Browser leaving(boolean leavingThen) {
        Browser next = new Browser(this);
        next.leaving = leavingThen;
        return next;
    }

    /** A new question to the list: answers to earlier ones are dropped from now on. */
    Browser asking() {
        Browser next = new Browser(this);
        next.generation++;
        return next;
    }

    /** A dialog over all others. */
    Browser open(Dialog dialog) {
        List<Dialog> all = new ArrayList<>(dialogs);
        all.add(dialog);
        return withDialogs(all);
    }

    /** Another dialog, or none, in place of the topmost one. */
    Browser topmost(@Nullable Dialog dialog) {
        List<Dialog> all = new ArrayList<>(dialogs.subList(0, Math.max(0, dialogs.size() - 1)));
        if (dialog != null) {
            all.add(dialog);
        }
        return withDialogs(all);
    }

    private Browser withDialogs(List<Dialog> all) {
        Browser next = new Browser(this);
        next.dialogs = List.copyOf(all);
        return next;
    }
}
