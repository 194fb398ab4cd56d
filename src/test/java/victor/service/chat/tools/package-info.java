@NullMarked
package victor.service.chat.tools;

import org.jspecify.annotations.NullMarked;
