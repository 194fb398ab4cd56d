/** The interface of a session store and its errors; it never speaks of a particular database. */
@NullMarked
package victor.store;

import org.jspecify.annotations.NullMarked;
