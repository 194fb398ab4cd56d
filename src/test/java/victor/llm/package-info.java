@NullMarked
package victor.llm;

import org.jspecify.annotations.NullMarked;
