/** Tests of results as text. */
@NullMarked
package victor.render;

import org.jspecify.annotations.NullMarked;
