/** The commands of a conversation, declared once: what is typed behind a slash, what it runs, what it answers. */
@NullMarked
package victor.command.chat;

import org.jspecify.annotations.NullMarked;
