/** Markdown as lines of styled text. Bounded in time and depth on any input; knows no terminal library. */
@NullMarked
package victor.tui.markdown;

import org.jspecify.annotations.NullMarked;
