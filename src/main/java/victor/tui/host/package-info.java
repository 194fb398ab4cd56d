/** What a full-screen program is, and what it may ask of the place it runs in. Knows no terminal library. */
@NullMarked
package victor.tui.host;

import org.jspecify.annotations.NullMarked;
