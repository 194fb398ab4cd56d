package victor.command.chat;

import java.util.List;
import java.util.Set;
import victor.command.Argument;
import victor.command.ChatResult;
import victor.command.Declaration;
import victor.command.Option;
import victor.command.Result;
import victor.command.Slash;
import victor.command.Surface;
import victor.domain.ModelFit;
import victor.domain.Tokens;
import victor.service.AmbiguousModelException;
import victor.service.chat.Conversation;
import victor.service.chat.SwitchPlan;
import victor.service.chat.SwitchRequest;

/** {@code /switch}: another model, maybe after another session. */
final class SwitchSlash implements SlashCommand {
    private static final Option RESUME =
            Option.value("resume", 0, "[ID]", "Resume this session first, or the last one");

    @Override
    public Slash slash() {
        return new Slash(
                new Declaration(
                        "switch",
                        null,
                        "Go on with another model, or with another session and model",
                        List.of(
                                "MODEL is a name, a short name such as claude-opus-4, or either behind its provider and a colon:"
                                        + " ollama:qwen2.5-coder:7b. Without it the present one is shown.",
                                "With --resume the session is resumed first: ID, or the one that was updated last. When one of the two"
                                        + " cannot be done, nothing is."),
                        "switching model",
                        List.of(Argument.optional("MODEL", Argument.Kind.TEXT, "The model to go on with")),
                        List.of(RESUME),
                        false,
                        Set.of(Surface.CHAT),
                        List.of()),
                List.of());
    }

    @Override
    public Result run(SlashInvocation invocation) {
        Conversation conversation = invocation.conversation();
        String model = invocation.text();
        boolean resume = invocation.has(RESUME);
        if (model == null && !resume) {
            return new Result.Chat(new ChatResult.Present(conversation.view()));
        }
        return planned(conversation, new SwitchRequest(model, resume, invocation.value(RESUME)));
    }

    private static Result planned(Conversation conversation, SwitchRequest request) {
        SwitchPlan plan;
        try {
            plan = conversation.plan(request);
        } catch (AmbiguousModelException several) {
            return new Result.Chat(new ChatResult.WhichModel(
                    several.models(),
                    chosen -> planned(
                            conversation, new SwitchRequest(chosen.name(), request.resume(), request.session()))));
        }
        String model = request.model();
        String provider = plan.model().provider();
        boolean qualified = model != null && model.regionMatches(true, 0, provider + ':', 0, provider.length() + 1);
        if (!plan.changesModel() || plan.messages() == 0) {
            return switched(conversation, plan, qualified);
        }
        Result.Continuation change = () -> switched(conversation, plan, qualified);
        return new Result.Chat(new ChatResult.Foretold(
                plan,
                plan.advisesCompaction()
                        ? () -> new Result.Confirmation(tooLong(plan), "Switch all the same?", 0, change)
                        : change));
    }

    private static Result switched(Conversation conversation, SwitchPlan plan, boolean qualified) {
        return new Result.Chat(new ChatResult.Switched(conversation.apply(plan), qualified, plan.nearest()));
    }

    private static String tooLong(SwitchPlan plan) {
        String than = plan.fit() == ModelFit.TIGHT ? "may be more than" : "is more than";
        return "The conversation has " + plan.length().text() + " tokens, which " + than + " the "
                + Tokens.text(plan.model().contextTokens()) + " that "
                + plan.model().model()
                + " can look at. '/compact' makes it shorter.";
    }
}
