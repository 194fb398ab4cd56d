/** Tests of the use cases that are not seen whole on the command line. */
@NullMarked
package victor.service;

import org.jspecify.annotations.NullMarked;
