/** Tests of the SQLite store, on real files. */
@NullMarked
package victor.store.sqlite;

import org.jspecify.annotations.NullMarked;
