@NullMarked
package victor.llm.langchain;

import org.jspecify.annotations.NullMarked;
