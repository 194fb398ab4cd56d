/** What the operating system says to the process. */
@NullMarked
package victor.process;

import org.jspecify.annotations.NullMarked;
