/**
 * The full-screen chat as model, update and view: what a person does and what a model answers changes the model by pure functions, which
 * say as data what is to be done. Knows no terminal library.
 */
@NullMarked
package victor.tui.chat;

import org.jspecify.annotations.NullMarked;
