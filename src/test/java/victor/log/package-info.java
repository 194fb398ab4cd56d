/** Tests of the log file. */
@NullMarked
package victor.log;

import org.jspecify.annotations.NullMarked;
