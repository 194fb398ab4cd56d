/**
 * Dialogs as immutable values: input makes the next one, and an answer says what the person decided. They do nothing themselves; who opened a
 * dialog acts on its answer.
 */
@NullMarked
package victor.tui.dialog;

import org.jspecify.annotations.NullMarked;
