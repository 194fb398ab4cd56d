package victor.tui.widget;

import victor.tui.input.Key;
import victor.tui.input.KeyName;

/** What a key means where no text is typed: arrows, their like in vim, and Ctrl+N and Ctrl+P. */
public enum Motion {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    FIRST,
    LAST,
    /** On to the next thing that can have the focus. */
    NEXT,
    PREVIOUS,
    /** Enter. */
    PRESS,
    NONE;

    /** The motion of a key where letters are not typed. */
    public static Motion of(Key key) {
        Motion named = named(key);
        if (named != NONE || !key.isText()) {
            return named;
        }
        return switch (key.codePoint()) {
            case 'j' -> DOWN;
            case 'k' -> UP;
            case 'h' -> LEFT;
            case 'l' -> RIGHT;
            case 'g' -> FIRST;
            case 'G' -> LAST;
            case ' ' -> PRESS;
            default -> NONE;
        };
    }

    /** The motion of a key that writes nothing. */
    public static Motion named(Key key) {
        if (key.alt()) {
            return NONE;
        }
        if (key.name() == KeyName.CHARACTER) {
            return !key.ctrl() ? NONE : key.codePoint() == 'n' ? DOWN : key.codePoint() == 'p' ? UP : NONE;
        }
        if (key.ctrl()) {
            return NONE;
        }
        return switch (key.name()) {
            case UP -> UP;
            case DOWN -> DOWN;
            case LEFT -> LEFT;
            case RIGHT -> RIGHT;
            case PAGE_UP -> PAGE_UP;
            case PAGE_DOWN -> PAGE_DOWN;
            case HOME -> FIRST;
            case END -> LAST;
            case TAB -> key.shift() ? PREVIOUS : NEXT;
            case ENTER -> PRESS;
            default -> NONE;
        };
    }
}
