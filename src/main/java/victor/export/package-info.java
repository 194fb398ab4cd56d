/** One file per output format. */
@NullMarked
package victor.export;

import org.jspecify.annotations.NullMarked;
