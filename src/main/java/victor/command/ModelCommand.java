package victor.command;

import java.util.List;
import victor.config.Configuration;
import victor.config.Setting;
import victor.domain.ModelFacts;
import victor.domain.SessionSummary;
import victor.service.ModelSwitching;
import victor.service.SessionModel;

/** {@code model}: the model of one session. */
final class ModelCommand implements Command {
    @Override
    public Declaration declaration() {
        return new Declaration(
                "model",
                Declaration.SESSIONS,
                "Show the model of a session, or switch to another one",
                List.of(
                        "MODEL is a name, a short name such as claude-opus-4, or either behind its provider and a colon:"
                                + " ollama:qwen2.5-coder:7b. One that is not known is taken as it is. Says when the"
                                + " conversation does not fit into the context of the model.",
                        "How many tokens a conversation has is estimated from its characters, and marked with ~."),
                "switching model",
                List.of(
                        Argument.required("SESSION_ID", Argument.Kind.SESSION, "A session id, or the beginning of one"),
                        Argument.optional(
                                "MODEL",
                                Argument.Kind.TEXT,
                                "The model to go on with; without it the present one is shown")),
                List.of(),
                false,
                Declaration.OUTSIDE_CHAT,
                List.of(
                        new Example("victor sessions model 20250107_153045", "Which one it is, and whether it fits"),
                        new Example("victor sessions model 20250107_153045 claude-opus-4", "Go on with another one")));
    }

    @Override
    public Result run(Invocation invocation) {
        List<String> words = invocation.words();
        SessionSummary session =
                invocation.workspace().sessions().resolve(words.get(0)).summary();
        Configuration configuration = invocation.surroundings().configuration();
        ModelSwitching models = invocation.workspace().models(configuration.catalog());
        Result result = words.size() == 1
                ? new Result.Modelled(models.look(session.id()))
                : switched(models, session, words.get(1).strip());
        return Result.Remarked.of(result, configuration.warnings(Setting.MODELS));
    }

    private static Result switched(ModelSwitching models, SessionSummary session, String typed) {
        if (typed.isEmpty()) {
            throw new UsageException("MODEL is empty");
        }
        ModelFacts chosen = models.choose(typed, session.provider());
        SessionModel before = models.look(session.id());
        models.change(session.id(), chosen);
        boolean qualified = typed.regionMatches(
                true, 0, chosen.provider() + ':', 0, chosen.provider().length() + 1);
        return new Result.Switched(before, chosen, qualified, models.nearest(chosen));
    }
}
