/** What any session store has to do. */
@NullMarked
package victor.store;

import org.jspecify.annotations.NullMarked;
