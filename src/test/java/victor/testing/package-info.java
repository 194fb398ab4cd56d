/** What several tests share. */
@NullMarked
package victor.testing;

import org.jspecify.annotations.NullMarked;
