/**
 * The message pane: one session's details and conversation. Its model changes by pure functions; what has to be read, copied or opened it
 * asks for by values. Knows no terminal library.
 */
@NullMarked
package victor.tui.pane;

import org.jspecify.annotations.NullMarked;
