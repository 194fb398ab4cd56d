/** Tests of the command line. */
@NullMarked
package victor.cli;

import org.jspecify.annotations.NullMarked;
