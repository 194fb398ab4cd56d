@NullMarked
package victor.llm.http;

import org.jspecify.annotations.NullMarked;
