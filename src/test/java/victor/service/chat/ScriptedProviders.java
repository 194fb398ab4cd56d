package victor.service.chat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.Profile;
import victor.domain.StopSignal;
import victor.domain.Tokens;
import victor.llm.Answer;
import victor.llm.AnswerListener;
import victor.llm.ChatRequest;
import victor.llm.Provider;
import victor.llm.ProviderException;
import victor.llm.ProviderSettings;
import victor.llm.Providers;
import victor.llm.RequestedCall;
import victor.llm.TokenCounter;

/** In place of the network: answers what a test wrote down, and keeps what it was asked. */
public final class ScriptedProviders implements Providers {
    /** What was asked, in order. */
    public final List<ChatRequest> requests = new ArrayList<>();

    /** Who was asked, in order. */
    public final List<String> asked = new ArrayList<>();

    private final Deque<Step> steps = new ArrayDeque<>();

    /** What happens when a model is asked. */
    public interface Step {
        /** Answers one request. */
        Answer answer(ChatRequest request, AnswerListener listener, StopSignal stop);
    }

    /** The next answer. */
    public ScriptedProviders then(Step step) {
        steps.add(step);
        return this;
    }

    /** The next answer is a text. */
    public ScriptedProviders says(String text) {
        return then((request, listener, stop) -> {
            listener.text(text);
            return answer(text, List.of(), Answer.Ending.COMPLETE, null);
        });
    }

    /** The next answer calls a tool. */
    public ScriptedProviders calls(String id, String tool, String arguments) {
        return then((request, listener, stop) ->
                answer("", List.of(new RequestedCall(id, tool, arguments)), Answer.Ending.COMPLETE, null));
    }

    /** The next answer breaks off. */
    public ScriptedProviders breaksOffAfter(String text) {
        return then((request, listener, stop) -> {
            listener.text(text);
            return answer(text, List.of(), Answer.Ending.CUT_OFF, "the connection broke");
        });
    }

    /** The next request fails. */
    public ScriptedProviders fails(ProviderException.Kind kind, String sentence) {
        return then((request, listener, stop) -> {
            throw new ProviderException(kind, sentence);
        });
    }

    /** An answer of ten tokens in and five out. */
    public static Answer answer(String text, List<RequestedCall> calls, Answer.Ending ending, @Nullable String reason) {
        return new Answer(text, "", null, calls, 10, 5, ending, reason);
    }

    @Override
    public Provider open(ProviderSettings settings) {
        return new Provider() {
            @Override
            public String name() {
                return settings.provider();
            }

            @Override
            public Answer answer(ChatRequest request, AnswerListener listener, StopSignal stop) {
                requests.add(request);
                asked.add(settings.provider());
                Step step = steps.poll();
                if (step == null) {
                    throw new ProviderException(ProviderException.Kind.REFUSED, "nobody listens");
                }
                return step.answer(request, listener, stop);
            }

            @Override
            public List<String> models() {
                return List.of();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public TokenCounter tokens(@Nullable String provider, @Nullable String model) {
        return new TokenCounter() {
            @Override
            public long count(@Nullable String text) {
                return Tokens.estimate(text);
            }

            @Override
            public long count(Message message) {
                return Tokens.estimate(message);
            }

            @Override
            public boolean isExact() {
                return false;
            }
        };
    }

    @Override
    public @Nullable Profile local(Map<String, String> environment) {
        return null;
    }
}
