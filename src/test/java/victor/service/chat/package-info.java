/** Tests of conversations with models, on real databases and with scripted models. */
@NullMarked
package victor.service.chat;

import org.jspecify.annotations.NullMarked;
