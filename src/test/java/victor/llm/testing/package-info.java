@NullMarked
package victor.llm.testing;

import org.jspecify.annotations.NullMarked;
