/** Counting tokens: as the models of OpenAI do, or by estimate. */
@NullMarked
package victor.llm.tokens;

import org.jspecify.annotations.NullMarked;
