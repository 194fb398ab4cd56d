/** Line mode: what the full screen offers by questions and answers, for screen readers, dumb terminals and pipes. */
@NullMarked
package victor.line;

import org.jspecify.annotations.NullMarked;
