/** Tests of the commands of a conversation. */
@NullMarked
package victor.command.chat;

import org.jspecify.annotations.NullMarked;
