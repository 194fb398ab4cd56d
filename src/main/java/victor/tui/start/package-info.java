/** Puts the full screen together: the one place that knows both the browser and the terminal. */
@NullMarked
package victor.tui.start;

import org.jspecify.annotations.NullMarked;
