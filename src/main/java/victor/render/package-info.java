/** Results as text: tables, panels and sentences, for every surface that shows text. */
@NullMarked
package victor.render;

import org.jspecify.annotations.NullMarked;
