package victor.command;

import java.util.List;

/** {@code rename}: another title. */
final class RenameCommand implements Command {
    @Override
    public Declaration declaration() {
        return new Declaration(
                "rename",
                Declaration.SESSIONS,
                "Give a session another title",
                List.of("The session keeps its place in the list. A title that begins with a dash follows --."),
                "renaming session",
                List.of(
                        Argument.required("SESSION_ID", Argument.Kind.SESSION, "A session id, or the beginning of one"),
                        Argument.required("TITLE", Argument.Kind.TEXT, "The new title")
                                .several()),
                List.of(),
                false,
                Declaration.EVERYWHERE,
                List.of(new Example("victor sessions rename 20250107_153045 \"API design\"", "Call it API design")));
    }

    @Override
    public Result run(Invocation invocation) {
        List<String> words = invocation.words();
        String title = String.join(" ", words.subList(1, words.size())).strip();
        if (title.isEmpty()) {
            throw new UsageException("The title is empty");
        }
        String id = invocation
                .workspace()
                .sessions()
                .resolve(words.get(0))
                .summary()
                .id();
        invocation.workspace().changes().rename(id, title);
        return new Result.Renamed(id, title);
    }
}
