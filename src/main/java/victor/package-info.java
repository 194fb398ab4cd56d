/** The entry point; the only place that touches the process: streams, exit code, signals. */
@NullMarked
package victor;

import org.jspecify.annotations.NullMarked;
