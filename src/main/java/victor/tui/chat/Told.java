package victor.tui.chat;

import victor.tui.chat.Notices.Problem;

/** Says things in the status line. */
final class Told {
    private Told() {}

    /** A sentence that goes away by itself. */
    static Next toast(Chat chat, String sentence) {
        Notices notices = chat.notices().toast(sentence);
        return Next.of(
                chat.with(notices), new Effect.Later(Notices.SHOWN_MILLIS, new Event.ToastOver(notices.number())));
    }

    /** A sentence that stays. */
    static Chat problem(Chat chat, String sentence, String details) {
        return chat.with(chat.notices().problem(new Problem(sentence, details)));
    }
}
