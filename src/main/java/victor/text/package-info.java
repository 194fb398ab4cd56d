/** Text for terminals: cleaning, column widths, wrapping; the JDK only. */
@NullMarked
package victor.text;

import org.jspecify.annotations.NullMarked;
