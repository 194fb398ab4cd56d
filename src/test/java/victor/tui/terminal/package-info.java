/** Tests of the terminal layer, and the step-by-step loop that test kits run applications with. */
@NullMarked
package victor.tui.terminal;

import org.jspecify.annotations.NullMarked;
