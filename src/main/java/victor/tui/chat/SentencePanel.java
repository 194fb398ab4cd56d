package victor.tui.chat;

import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.pane.PanelText;

/** Sentences, as text of any width. */
record SentencePanel(String raw) implements PanelText {
    @Override
    public String at(int columns) {
        return String.join("\n", ColumnWidth.wrap(CleanText.block(raw), columns));
    }
}
