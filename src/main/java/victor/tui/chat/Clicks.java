package victor.tui.chat;

import victor.tui.input.Mouse;
import victor.tui.widget.Area;

/** What the mouse does: a click goes there, the wheel scrolls. */
final class Clicks {
    private static final int NOTCH = 3;

    private Clicks() {}

    static Next update(Chat chat, Mouse mouse) {
        Layout layout = chat.layout();
        Area offers = layout.offers();
        Area editor = layout.editor();
        if (offers.contains(mouse)) {
            return mouse.isClick() ? offered(chat, mouse.row() - offers.row(), offers.rows()) : Next.of(chat);
        }
        if (editor.contains(mouse) && mouse.isClick()) {
            Mouse there = mouse.from(editor.column(), editor.row());
            Composer composer = chat.composer();
            return Next.of(
                    chat.reading(false).with(composer.with(composer.editor().clicked(there, editor.size()))));
        }
        Area conversation = layout.conversation();
        return conversation.contains(mouse)
                ? inConversation(chat, mouse.from(conversation.column(), conversation.row()))
                : Next.of(chat);
    }

    private static Next offered(Chat chat, int row, int rows) {
        Completion completion = chat.composer().completion();
        if (completion == null) {
            return Next.of(chat);
        }
        int index = OffersView.first(completion, rows) + row;
        Completion there = completion.moved(index - completion.index());
        Composer taken =
                Completing.accept(chat.composer().with(there), victor.tui.input.Key.of(victor.tui.input.KeyName.TAB));
        return taken == null ? Next.of(chat) : Completing.offering(chat.with(taken));
    }

    private static Next inConversation(Chat chat, Mouse mouse) {
        return switch (mouse.kind()) {
            case WHEEL_UP -> Flow.moved(chat, chat.pane().scroll(-NOTCH));
            case WHEEL_DOWN -> Flow.moved(chat, chat.pane().scroll(NOTCH));
            default ->
                mouse.isClick()
                        ? Flow.moved(chat.reading(true), chat.pane().click(mouse.column(), mouse.row()))
                        : Next.of(chat);
        };
    }
}
