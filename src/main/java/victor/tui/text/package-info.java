/** Styled text: lines of spans, wrapped, cut, marked and drawn on a canvas. Knows no terminal library. */
@NullMarked
package victor.tui.text;

import org.jspecify.annotations.NullMarked;
