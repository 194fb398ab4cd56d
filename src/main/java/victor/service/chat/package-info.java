/** Conversations with models: what is said, kept and saved, and the tools that models may call meanwhile. */
@NullMarked
package victor.service.chat;

import org.jspecify.annotations.NullMarked;
