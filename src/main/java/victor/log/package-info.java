/** The log file: details of errors, and what is printed while a screen is up; the JDK only. */
@NullMarked
package victor.log;

import org.jspecify.annotations.NullMarked;
