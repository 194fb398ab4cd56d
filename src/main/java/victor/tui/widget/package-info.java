/** Parts of dialogs and screens, as immutable values: an editor, lists, buttons, forms. They draw on a canvas and know no terminal. */
@NullMarked
package victor.tui.widget;

import org.jspecify.annotations.NullMarked;
