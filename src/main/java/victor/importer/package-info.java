/** Conversations from elsewhere: one file per foreign format. */
@NullMarked
package victor.importer;

import org.jspecify.annotations.NullMarked;
