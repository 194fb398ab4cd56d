package victor.service.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Ability;
import victor.domain.Message;
import victor.domain.Mode;
import victor.domain.ModelFacts;
import victor.domain.Profile;
import victor.domain.StopSignal;
import victor.domain.ToolCall;
import victor.json.JsonText;
import victor.llm.Answer;
import victor.llm.ChatRequest;
import victor.llm.ProviderException;
import victor.llm.RequestedCall;
import victor.llm.ToolDescription;
import victor.service.SessionException;

/** One question and its answer, with the calls of tools in between. */
public final class Turn {
    /** So often a model can call tools before it has to answer. */
    private static final int MOST_ROUNDS = 25;

    private final Conversation conversation;
    private final StopSignal stop = new StopSignal();
    private long sent = -1;
    private long answered = -1;

    Turn(Conversation conversation) {
        this.conversation = conversation;
    }

    /**
     * Sends the question and waits for the end of the answer. Once only.
     *
     * @throws SessionException when the messages before, or the draft, cannot be read or written
     * @throws victor.store.StoreException when the database cannot be read
     */
    public TurnEnd run(TurnListener listener) {
        Profile profile = conversation.talk().profile();
        if (profile == null || profile.model() == null) {
            return end(TurnEnd.How.FAILED, "no model is set up", ProviderException.Kind.NOT_SET_UP);
        }
        try {
            for (int round = 1; ; round++) {
                boolean last = round > MOST_ROUNDS;
                Answer answer = ask(profile, profile.model(), listener, last);
                if (answer.ending() != Answer.Ending.COMPLETE) {
                    boolean stopped = answer.ending() == Answer.Ending.STOPPED;
                    return end(stopped ? TurnEnd.How.STOPPED : TurnEnd.How.CUT_OFF, answer.reason(), null);
                }
                if (answer.calls().isEmpty() || last) {
                    return end(TurnEnd.How.COMPLETE, null, null);
                }
                call(answer.calls(), listener);
                if (stop.isGiven()) {
                    return end(TurnEnd.How.STOPPED, null, null);
                }
            }
        } catch (ProviderException e) {
            return end(TurnEnd.How.FAILED, e.sentence(), e.kind());
        }
    }

    /** Ends the answer as soon as may be; what came is kept. From any thread. */
    public void stop() {
        stop.stop();
    }

    private TurnEnd end(TurnEnd.How how, @Nullable String reason, ProviderException.@Nullable Kind kind) {
        return new TurnEnd(how, reason, kind, sent, answered);
    }

    private Answer ask(Profile profile, String model, TurnListener listener, boolean withoutTools) {
        ModelFacts facts = conversation.facts(profile);
        List<Message> messages = conversation.talk().messages(conversation.reading());
        ChatRequest request = new ChatRequest(
                model,
                systemPrompt(profile, conversation.talk().state().mode()),
                messages,
                withoutTools ? List.of() : tools(facts),
                profile.temperature(),
                facts.maxOutputTokens(),
                facts.thinking() == Ability.NO ? null : profile.thinking());
        ArrivingAnswer arriving = new ArrivingAnswer(conversation, listener);
        Answer answer = conversation.answering().provider(profile).answer(request, arriving, stop);
        sent = sum(sent, answer.tokensIn());
        answered = sum(answered, answer.tokensOut());
        Message message = answer.message(conversation.chats().now());
        if (!answer.text().isEmpty()
                || !answer.calls().isEmpty()
                || !answer.thinking().isEmpty()) {
            keep(with(message, withModel(message.fields(), profile)), listener);
        }
        return answer;
    }

    private void keep(Message message, TurnListener listener) {
        conversation.add(message);
        listener.added(message);
    }

    private static long sum(long before, long more) {
        return more < 0 ? before : Math.max(0, before) + more;
    }

    private List<ToolDescription> tools(ModelFacts facts) {
        List<ToolDescription> tools = new ArrayList<>();
        Boolean allowed = conversation.answering().toolsAllowed();
        if (facts.nativeTools() == Ability.YES && (allowed == null || allowed)) {
            for (Tool tool : conversation.chats().setting().tools()) {
                tools.add(new ToolDescription(tool.name(), tool.description(), tool.schema()));
            }
        }
        return tools;
    }

    private void call(List<RequestedCall> calls, TurnListener listener) {
        for (RequestedCall requested : calls) {
            ToolCall call = new ToolCall(requested.name(), requested.arguments());
            ToolResult result = stop.isGiven()
                    ? ToolResult.failure("The user stopped this before the tool ran.")
                    : result(call, listener);
            String fields = "{\"tool_call_id\":" + JsonText.quote(requested.id()) + ",\"name\":"
                    + JsonText.quote(requested.name()) + (result.failed() ? ",\"failed\":true}" : "}");
            keep(
                    new Message(
                            0, "tool", result.text(), null, conversation.chats().now(), fields),
                    listener);
        }
    }

    private ToolResult result(ToolCall call, TurnListener listener) {
        Tool tool = null;
        for (Tool each : conversation.chats().setting().tools()) {
            tool = each.name().equals(call.name()) ? each : tool;
        }
        if (tool == null) {
            return ToolResult.failure("There is no tool " + call.name() + ".");
        }
        Boolean allowed = conversation.answering().toolsAllowed();
        if (allowed == null) {
            allowed = listener.mayUseTools(call);
            conversation.answering().allowTools(allowed);
        }
        if (!allowed) {
            return ToolResult.failure("The user does not allow tools in this conversation; answer without them.");
        }
        listener.toolStarted(call);
        ToolResult result = ToolRun.run(tool, call.arguments(), stop);
        listener.toolEnded(call, result);
        return result;
    }

    /** The mode is told where the model is to hold back. */
    private static @Nullable String systemPrompt(Profile profile, Mode mode) {
        String told = switch (mode) {
            case PLAN -> "The user wants to plan now: discuss and propose, do not carry anything out yet.";
            case EXPLORE -> "The user wants to explore now: look, explain and answer, do not propose changes unasked.";
            case BUILD -> null;
        };
        String own = profile.systemPrompt();
        return own == null || told == null ? (own == null ? told : own) : own + "\n\n" + told;
    }

    /** Fields of a message with the model that made it. */
    static String withModel(String fields, @Nullable Profile profile) {
        String model = profile == null ? null : profile.model();
        if (profile == null || model == null) {
            return fields;
        }
        String named = JsonText.set(fields, JsonText.quote(model), "model");
        return JsonText.set(named, JsonText.quote(profile.provider()), "provider");
    }

    private static Message with(Message message, String fields) {
        return new Message(
                message.id(), message.role(), message.content(), message.toolCalls(), message.createdAt(), fields);
    }
}
