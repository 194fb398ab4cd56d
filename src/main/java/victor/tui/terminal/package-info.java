/**
 * Runs a full-screen program on a terminal: raw mode, key decoding, screen buffers and windows (Lanterna's), frames, signals. The only
 * package that sees Lanterna.
 */
@NullMarked
package victor.tui.terminal;

import org.jspecify.annotations.NullMarked;
