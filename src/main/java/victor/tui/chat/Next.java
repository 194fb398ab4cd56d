package victor.tui.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * What an update leads to.
 *
 * @param chat as it is now
 * @param effects to be done, in this order
 */
record Next(Chat chat, List<Effect> effects) {
    Next {
        effects = List.copyOf(effects);
    }

    static Next of(Chat chat, Effect... effects) {
        return new Next(chat, List.of(effects));
    }

    Next and(Effect more) {
        List<Effect> all = new ArrayList<>(effects);
        all.add(more);
        return new Next(chat, all);
    }

    /** With what was to be done before. */
    Next after(List<Effect> earlier) {
        List<Effect> all = new ArrayList<>(earlier);
        all.addAll(effects);
        return new Next(chat, all);
    }
}
