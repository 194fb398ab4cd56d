package victor.llm;

import java.util.List;
import victor.domain.StopSignal;

/** Who serves models. Asked by one thread at a time. */
public interface Provider extends AutoCloseable {
    /** What it is called in profiles and sessions: {@code ollama}, {@code openai}, {@code anthropic} or another name. */
    String name();

    /**
     * Asks a model and waits for the whole answer; the listener hears the pieces as they come, on this thread or another one but never two
     * at a time. A request that is refused for now is sent again a few times, before the first piece only; the listener hears how long
     * that waits.
     *
     * @param stop ends the answer, or the waiting for it, from another thread; what came until then is in the answer
     * @throws ProviderException when nothing came at all, in words for people; an answer that breaks off is an answer, and so is one that
     *     was stopped before anything came
     */
    Answer answer(ChatRequest request, AnswerListener listener, StopSignal stop);

    /**
     * The names of the models it has now, those that it names first before the others.
     *
     * @throws ProviderException when it cannot be asked
     */
    List<String> models();

    /** Lets its connections go. */
    @Override
    void close();
}
