/** Models and those who serve them: one small interface, one file a provider. The only place that reaches the network. */
@NullMarked
package victor.llm;

import org.jspecify.annotations.NullMarked;
