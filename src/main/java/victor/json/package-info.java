/** JSON as text: reading and replacing single members without touching the rest; the JDK only. */
@NullMarked
package victor.json;

import org.jspecify.annotations.NullMarked;
