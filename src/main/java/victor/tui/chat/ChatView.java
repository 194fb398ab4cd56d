package victor.tui.chat;

import victor.tui.pane.PaneView;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Size;
import victor.tui.view.Style;

/** Draws the chat, dialogs aside. */
final class ChatView {
    private ChatView() {}

    static void draw(Chat chat, Canvas canvas) {
        Layout layout = Layout.of(new Size(canvas.columns(), canvas.rows()), chat.composer());
        if (layout.isTooSmall()) {
            canvas.put(0, 0, "too small", Style.of(Role.WARNING));
            canvas.put(0, 1, chat.settings().bindings().shown(Action.QUIT) + " quit", Style.PLAIN);
            return;
        }
        TitleBar.draw(chat, layout.title().on(canvas));
        Canvas conversation = layout.conversation().on(canvas);
        if (chat.pane().isBlank()) {
            Welcome.draw(chat, conversation);
        } else {
            PaneView.draw(chat.pane(), conversation, chat.reading());
        }
        StatusLine.draw(chat, layout.status().on(canvas));
        written(chat, layout, canvas);
        Completion completion = chat.composer().completion();
        if (completion != null) {
            OffersView.draw(completion, layout.offers().on(canvas));
        }
        Footer.draw(chat, layout.footer().on(canvas));
    }

    private static void written(Chat chat, Layout layout, Canvas canvas) {
        boolean here = !chat.reading() && chat.dialogs().isEmpty();
        canvas.put(0, layout.editor().row(), "> ", here ? Style.of(Role.ACCENT).inBold() : Style.of(Role.MUTED));
        String hint = chat.composer().editor().isEmpty() ? "Ask something, or / for commands" : "";
        chat.composer().editor().draw(layout.editor().on(canvas), here, hint);
    }
}
