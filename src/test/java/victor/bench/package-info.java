/** Makes the large databases that speed is measured on, and measures. */
@NullMarked
package victor.bench;

import org.jspecify.annotations.NullMarked;
