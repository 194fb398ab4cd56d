package victor.tui.pane;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.text.CleanText;
import victor.tui.text.Line;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** Makes entries of what is no stored message. */
final class InsetEntries {
    /** In a width for copying, where nothing is to be cut. */
    private static final int WIDE = 200;

    private InsetEntries() {}

    static Entry of(Inset inset, int number, @Nullable Entry known) {
        if (known != null && known.origin().equals(inset) && known.number() == number) {
            return known;
        }
        EntryKey key = new EntryKey(EntryKey.Kind.INSET, inset.id());
        if (inset instanceof Inset.Spoken spoken) {
            Entry entry = MessageEntries.spoken(key, spoken, number);
            return new Entry(key, number, entry.role(), entry.items(), entry.source(), inset);
        }
        Inset.Panel panel = (Inset.Panel) inset;
        List<Item> items = new ArrayList<>();
        items.add(LineItem.GAP);
        if (!panel.command().isEmpty()) {
            items.add(new LineItem(Line.of(CleanText.line(panel.command()), Style.of(Role.MUTED))));
        }
        items.add(new PanelItem(panel.text()));
        return new Entry(key, number, Role.BORDER, items, panel.text().at(WIDE), inset);
    }
}
