/** Arguments to command to text or JSON to exit code. */
@NullMarked
package victor.cli;

import org.jspecify.annotations.NullMarked;
