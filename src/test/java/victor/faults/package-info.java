/** The built program on files, disks, terminals and pipes that are not as they should be, and ended in the middle of its work. */
@NullMarked
package victor.faults;

import org.jspecify.annotations.NullMarked;
