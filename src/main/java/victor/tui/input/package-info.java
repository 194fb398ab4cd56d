/** What a person does at a terminal, as values: keys, pasted text, mouse, focus, size. Knows no terminal library. */
@NullMarked
package victor.tui.input;

import org.jspecify.annotations.NullMarked;
