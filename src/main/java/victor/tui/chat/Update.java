package victor.tui.chat;

import victor.tui.dialog.Dialog;
import victor.tui.input.EndOfInput;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.KeyName;
import victor.tui.input.Mouse;
import victor.tui.input.Paste;
import victor.tui.input.Resize;
import victor.tui.view.Size;
import victor.tui.widget.Editor;

/**
 * What happens next. A pure function: it reads no clock and no file and draws nothing; what is to be done is in the effects of its
 * answer.
 */
final class Update {
    static final Key CANCEL = Key.ctrl('c');

    private static final Key PREFIX = Key.ctrl('x');
    private static final Key EDIT = Key.ctrl('e');
    private static final Key END = Key.ctrl('d');

    private Update() {}

    /** What the chat does first. */
    static Next begin(Chat chat) {
        Chat waiting = chat.with(chat.pane().showEnd(Chat.SHOWN).pane());
        return Flow.settle(waiting, Next.of(waiting, new Effect.Begin(null)));
    }

    static Next update(Chat chat, Event event) {
        Next next = event instanceof Event.Typed typed ? typed(chat, typed.input()) : Arrivals.update(chat, event);
        return Flow.settle(chat, Sending.early(next));
    }

    private static Next typed(Chat chat, Input input) {
        if (input instanceof Resize size) {
            return Next.of(chat.with(new Size(size.columns(), size.rows())));
        }
        if (input instanceof EndOfInput) {
            return Next.of(chat, new Effect.Leave());
        }
        if (input instanceof Key key && key.equals(CANCEL)) {
            return Leaving.cancel(chat);
        }
        Chat awake = input instanceof Key ? chat.leaving(false) : chat;
        if (!awake.dialogs().isEmpty()) {
            return isWritten(awake, input) ? written(awake, input) : Dialogs.update(awake, input);
        }
        Editor searched = awake.searched();
        if (searched != null && !(input instanceof Mouse)) {
            return Searching.typed(awake, searched, input);
        }
        if (input instanceof Mouse mouse) {
            return Clicks.update(awake, mouse);
        }
        if (input instanceof Paste) {
            return edited(awake.reading(false), input);
        }
        return input instanceof Key key ? pressed(awake, key) : Next.of(awake);
    }

    /** Whether somebody writes on, who did not ask for the dialog that came meanwhile. */
    private static boolean isWritten(Chat chat, Input input) {
        Dialog dialog = chat.dialog();
        boolean text = input instanceof Paste
                || (input instanceof Key key && key.name() == KeyName.CHARACTER && !key.ctrl() && !key.alt());
        return text && dialog != null && dialog.name().equals(Opening.OFFER);
    }

    private static Next written(Chat chat, Input input) {
        String key = chat.settings().bindings().shown(Action.DRAFTS);
        Next told = Told.toast(chat.topmost(null), "What was not saved stays in its draft; " + key + " shows it.");
        return typed(told.chat(), input).after(told.effects());
    }

    private static Next pressed(Chat chat, Key key) {
        if (chat.reading()) {
            Action action = chat.settings().bindings().at(Context.READING, key);
            return action == null ? Next.of(chat) : Actions.perform(chat, action);
        }
        if (chat.composer().prefixed()) {
            Chat plain = chat.with(chat.composer().prefixed(false));
            return key.equals(EDIT) ? Actions.perform(plain, Action.EDIT_TEXT) : Next.of(plain);
        }
        Composer offered = Completing.accept(chat.composer(), key);
        if (offered != null) {
            boolean same = offered.text().equals(chat.composer().text());
            return same ? Next.of(chat.with(offered)) : Completing.offering(chat.with(offered));
        }
        Action action = chat.settings().bindings().at(Context.WRITING, key);
        if (action == Action.OLDER || action == Action.NEWER) {
            return upOrDown(chat, key, action == Action.OLDER ? -1 : 1);
        }
        if (action != null) {
            return Actions.perform(chat, action);
        }
        if (key.equals(PREFIX)) {
            return Next.of(chat.with(chat.composer().prefixed(true)));
        }
        if (key.equals(END) && chat.composer().editor().isEmpty()) {
            return Actions.perform(chat, Action.QUIT);
        }
        return edited(chat, key);
    }

    /** Within the text by a line; at its first and last line to what was sent before and after. */
    private static Next upOrDown(Chat chat, Key key, int step) {
        Editor moved = chat.composer().editor().accept(key, width(chat));
        Composer composer = chat.composer();
        return Next.of(chat.with(moved == null ? composer.recalled(step) : composer.with(moved)));
    }

    private static Next edited(Chat chat, Input input) {
        Editor changed = chat.composer().editor().accept(input, width(chat));
        if (changed == null) {
            return Next.of(chat);
        }
        return Completing.offering(chat.with(chat.composer().with(changed)));
    }

    private static int width(Chat chat) {
        return Math.max(1, chat.screen().columns() - Layout.SIGN);
    }
}
