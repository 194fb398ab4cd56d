package victor.tui.pane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.tui.text.Line;

/** One line, cut off where it is too long. */
record LineItem(Line line) implements Item {
    /** A blank line between two things. */
    static final LineItem GAP = new LineItem(Line.BLANK);

    @Override
    public int parts(boolean open) {
        return 1;
    }

    @Override
    public Body body(int part, int columns, boolean open) {
        return Body.of(List.of(line.clip(columns)));
    }

    @Override
    public @Nullable Content searched() {
        return null;
    }
}
