/**
 * The browser of sessions as model, update and view: the update is pure, effects are data, bindings are data. Knows no terminal library.
 */
@NullMarked
package victor.tui.browser;

import org.jspecify.annotations.NullMarked;
