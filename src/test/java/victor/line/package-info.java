/** Tests of line mode. */
@NullMarked
package victor.line;

import org.jspecify.annotations.NullMarked;
