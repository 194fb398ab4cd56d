/** What the product speaks of: sessions, messages, queries, times and ids; the JDK only. */
@NullMarked
package victor.domain;

import org.jspecify.annotations.NullMarked;
