/** The launcher and the class archives, tried with a small program in the place of victor. */
@NullMarked
package victor.launcher;

import org.jspecify.annotations.NullMarked;
