@NullMarked
package victor.llm.tokens;

import org.jspecify.annotations.NullMarked;
