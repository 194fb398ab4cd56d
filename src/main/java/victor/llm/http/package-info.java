/** Requests to providers: streams that can be stopped, time-outs, what to do when it fails and the words for that. */
@NullMarked
package victor.llm.http;

import org.jspecify.annotations.NullMarked;
