package victor.tui.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import victor.tui.host.Application;
import victor.tui.host.Host;
import victor.tui.input.Input;
import victor.tui.view.Canvas;
import victor.tui.view.Window;

/** An application whose frames a test draws. */
final class Drawn implements Application {
    final List<Input> inputs = new ArrayList<>();
    List<Window> windows = List.of();
    Consumer<Canvas> drawing = canvas -> {};
    Consumer<Input> reaction = input -> {};
    boolean changed = true;
    Host host;

    @Override
    public void start(Host given) {
        host = given;
    }

    @Override
    public void accept(Input input) {
        inputs.add(input);
        reaction.accept(input);
    }

    @Override
    public boolean isChanged() {
        return changed;
    }

    @Override
    public void draw(Canvas canvas) {
        drawing.accept(canvas);
    }

    @Override
    public List<Window> windows(int columns, int rows) {
        return windows;
    }
}
