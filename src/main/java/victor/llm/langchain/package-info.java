/** Providers on LangChain4j, one file each. Nothing of it is loaded before a provider is opened. */
@NullMarked
package victor.llm.langchain;

import org.jspecify.annotations.NullMarked;
