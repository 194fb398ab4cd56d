/** Three read-only tools that models may call, confined to the project: nothing outside of it, nothing that git ignores. */
@NullMarked
package victor.service.chat.tools;

import org.jspecify.annotations.NullMarked;
