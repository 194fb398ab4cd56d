/** Every command, declared once: name, options, what it runs, what it answers. */
@NullMarked
package victor.command;

import org.jspecify.annotations.NullMarked;
