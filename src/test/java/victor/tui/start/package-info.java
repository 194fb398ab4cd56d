/** Stories of the whole program on a real terminal. */
@NullMarked
package victor.tui.start;

import org.jspecify.annotations.NullMarked;
