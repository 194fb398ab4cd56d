/** What the user chose, in {@code ~/.config/victor/config.json}: read with positions, wrong entries named, defaults in their place. */
@NullMarked
package victor.config;

import org.jspecify.annotations.NullMarked;
