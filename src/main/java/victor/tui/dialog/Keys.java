package victor.tui.dialog;

import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.KeyName;

/** Keys that mean the same in every dialog. */
final class Keys {
    private static final Key CANCEL = Key.ctrl('c');

    private Keys() {}

    /** Whether this goes back one level. */
    static boolean isBack(Input input) {
        return input instanceof Key key && (key.name() == KeyName.ESCAPE || key.equals(CANCEL));
    }
}
