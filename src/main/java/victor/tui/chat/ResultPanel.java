package victor.tui.chat;

import victor.command.Result;
import victor.render.ResultText;
import victor.text.CleanText;
import victor.tui.pane.PanelText;

/** What a command answered, as text of any width. */
record ResultPanel(Result result, Settings settings) implements PanelText {
    @Override
    public String at(int columns) {
        return CleanText.block(ResultText.ofChat(settings.look(columns), true).of(result));
    }
}
