/** What tests of the full screen share: a canvas to look at, keys written as text. */
@NullMarked
package victor.tui.testing;

import org.jspecify.annotations.NullMarked;
