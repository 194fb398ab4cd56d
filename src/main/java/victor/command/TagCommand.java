package victor.command;

import java.util.ArrayList;
import java.util.List;
import victor.domain.SessionSummary;

/** {@code tag}: tags of one session. */
final class TagCommand implements Command {
    @Override
    public Declaration declaration() {
        return new Declaration(
                "tag",
                Declaration.SESSIONS,
                "Add and remove tags of a session",
                List.of("+tag or tag adds, -tag removes; without any the tags are shown. The session keeps its place in"
                        + " the list."),
                "tagging session",
                List.of(
                        Argument.required("SESSION_ID", Argument.Kind.SESSION, "A session id, or the beginning of one"),
                        Argument.optional("TAG", Argument.Kind.TEXT, "+tag to add, -tag to remove")
                                .several()),
                List.of(),
                true,
                Declaration.EVERYWHERE,
                List.of(new Example("victor sessions tag 20250107_153045 +work -draft", "Add work, remove draft")));
    }

    @Override
    public Result run(Invocation invocation) {
        List<String> words = invocation.words();
        List<String> added = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            boolean signed = word.startsWith("+") || word.startsWith("-");
            String tag = (signed ? word.substring(1) : word).strip();
            if (tag.isEmpty()) {
                throw new UsageException("'" + word + "' is no tag");
            }
            (word.startsWith("-") ? removed : added).add(tag);
        }
        SessionSummary session =
                invocation.workspace().sessions().resolve(words.get(0)).summary();
        List<String> tags = added.isEmpty() && removed.isEmpty()
                ? session.tags()
                : invocation.workspace().changes().tag(session.id(), added, removed);
        return new Result.Tagged(session.id(), tags);
    }
}
