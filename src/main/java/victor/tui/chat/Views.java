package victor.tui.chat;

import victor.service.chat.ConversationView;
import victor.service.chat.Length;

/** Puts what became known later into what was known of a conversation. */
final class Views {
    private Views() {}

    static ConversationView measured(ConversationView view, Length length) {
        return new ConversationView(
                view.sessionId(),
                view.title(),
                view.provider(),
                view.model(),
                view.facts(),
                view.profile(),
                view.systemPrompt(),
                view.state(),
                view.messages(),
                view.unsaved(),
                view.changed(),
                view.undrafted(),
                length);
    }
}
