package victor.command;

import java.util.List;

/** {@code completion}: a script for a shell. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public Declaration declaration() {
        return new Declaration(
                "completion",
                null,
                "Print the completion script for a shell",
                List.of(
                        "Completes commands, options, their values where only some are allowed, files and session ids."),
                "printing completion script",
                List.of(Argument.required("SHELL", Argument.Kind.SHELL, "bash, zsh or fish")),
                List.of(),
                false,
                Declaration.COMMAND_LINE,
                List.of(
                        new Example("source <(victor completion bash)", "For this bash"),
                        new Example("source <(victor completion zsh)", "For this zsh"),
                        new Example(
                                "victor completion fish > ~/.config/fish/completions/victor.fish", "For every fish")));
    }

    @Override
    public Result run(Invocation invocation) {
        String shell = invocation.words().get(0);
        if (!SHELLS.contains(shell)) {
            throw new UsageException("SHELL is bash, zsh or fish, not '" + shell + "'");
        }
        return new Result.Completion(shell);
    }
}
