/** The use cases, over the store, the importers and the exporters by interface. */
@NullMarked
package victor.service;

import org.jspecify.annotations.NullMarked;
