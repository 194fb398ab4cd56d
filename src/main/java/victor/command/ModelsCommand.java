package victor.command;

import java.util.List;
import victor.config.Configuration;
import victor.config.Setting;

/** {@code models}: the models that are known. */
final class ModelsCommand implements Command {
    @Override
    public Declaration declaration() {
        return new Declaration(
                "models",
                null,
                "List the models that are known, with context and price",
                List.of(
                        "Every word has to be somewhere in provider or name. Prices are US dollars for a million tokens."
                                + " Any other model can be used too; nothing is known of it then."),
                "listing models",
                List.of(Argument.optional("WORD", Argument.Kind.TEXT, "Only models with this in provider or name")
                        .several()),
                List.of(),
                false,
                Declaration.EVERYWHERE,
                List.of(
                        new Example("victor models opus", "All models with opus in their name"),
                        new Example("victor models ollama --json", "For scripts")));
    }

    @Override
    public Result run(Invocation invocation) {
        String typed = String.join(" ", invocation.words());
        Configuration configuration = invocation.surroundings().configuration();
        Result models = new Result.Models(typed, configuration.catalog().matching(typed));
        return Result.Remarked.of(models, configuration.warnings(Setting.MODELS));
    }
}
