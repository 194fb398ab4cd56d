/** What views draw on and with: a canvas, styles by role, themes. Knows no terminal library. */
@NullMarked
package victor.tui.view;

import org.jspecify.annotations.NullMarked;
