/** Makes the pictures of the README from the running program. */
@NullMarked
package victor.screenshots;

import org.jspecify.annotations.NullMarked;
