/** The built program, started as users start it, against the cases and the guide. */
@NullMarked
package victor.cases;

import org.jspecify.annotations.NullMarked;
