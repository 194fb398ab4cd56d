package victor.tui.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * What an update leads to.
 *
 * @param browser as it is now
 * @param effects to be done, in this order
 */
record Next(Browser browser, List<Effect> effects) {
    Next {
        effects = List.copyOf(effects);
    }

    static Next of(Browser browser, Effect... effects) {
        return new Next(browser, List.of(effects));
    }

    Next and(Effect more) {
        List<Effect> all = new ArrayList<>(effects);
        all.add(more);
        return new Next(browser, all);
    }

    Next after(List<Effect> earlier) {
        List<Effect> all = new ArrayList<>(earlier);
        all.addAll(effects);
        return new Next(browser, all);
    }
}
