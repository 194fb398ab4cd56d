/** Tests of commands. */
@NullMarked
package victor.command;

import org.jspecify.annotations.NullMarked;
