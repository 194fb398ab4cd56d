/** The SQLite session store: dialects, migrations, search index. The only place with SQL. */
@NullMarked
package victor.store.sqlite;

import org.jspecify.annotations.NullMarked;
