package victor.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which stage follows from what is said and done; {@code src/guide/stages.md} is the same as a table for people. Every sign speaks for a
 * stage with some confidence. A stage further on is entered from {@value #FORWARD}, one further back from {@value #BACKWARD}, but from
 * {@value #FORWARD} too where going back is how work goes: looking again after a change, changing again after a test.
 */
final class StageRules {
    static final double FORWARD = 0.6;
    static final double BACKWARD = 0.8;

    private static final double WORD = 0.7;
    private static final double CALL = 0.6;
    private static final double AGREEING_CALL = 0.1;
    private static final double MOST = 0.95;

    /** What a tool's name consists of, to the stage it speaks for; the first that fits counts. */
    private static final List<Rule> TOOLS = List.of(
            new Rule(Stage.VERIFICATION, "test", "tests", "lint", "check", "verify", "validate"),
            new Rule(Stage.COMPLETION, "commit", "push", "release"),
            new Rule(
                    Stage.EXECUTION,
                    "write",
                    "edit",
                    "patch",
                    "create",
                    "delete",
                    "move",
                    "rename",
                    "apply",
                    "replace"),
            new Rule(Stage.ANALYSIS, "review", "analyze", "analyse", "metrics", "diff", "blame", "graph", "refs"),
            new Rule(Stage.PLANNING, "plan", "todo", "tasks"),
            new Rule(
                    Stage.READING,
                    "read",
                    "ls",
                    "list",
                    "cat",
                    "view",
                    "open",
                    "search",
                    "grep",
                    "find",
                    "glob",
                    "tree",
                    "overview",
                    "fetch"));

    /** What a command for the shell holds, to the stage it speaks for. */
    private static final List<Rule> SHELL = List.of(
            new Rule(Stage.COMPLETION, "commit", "push", "tag"),
            new Rule(Stage.VERIFICATION, "test", "tests", "pytest", "check", "verify", "lint", "ruff", "mypy", "jest"),
            new Rule(Stage.READING, "cat", "ls", "less", "head", "tail", "grep", "rg", "find", "tree"),
            new Rule(Stage.ANALYSIS, "diff", "log", "blame", "status"));

    private static final List<String> SHELLS =
            List.of("bash", "shell", "sh", "exec", "execute", "run", "terminal", "command");

    /** The words that a question begins with or holds, to the stage they speak for; of several the furthest counts. */
    private static final List<Rule> WORDS = List.of(
            new Rule(Stage.COMPLETION, "commit", "finish", "finished", "wrap", "done", "release", "merge"),
            new Rule(Stage.VERIFICATION, "test", "tests", "verify", "validate", "benchmark"),
            new Rule(
                    Stage.EXECUTION,
                    "implement",
                    "write",
                    "create",
                    "add",
                    "change",
                    "fix",
                    "remove",
                    "rename",
                    "refactor",
                    "replace",
                    "update",
                    "delete",
                    "build"),
            new Rule(
                    Stage.ANALYSIS,
                    "why",
                    "analyze",
                    "analyse",
                    "review",
                    "compare",
                    "investigate",
                    "debug",
                    "understand"),
            new Rule(Stage.READING, "read", "show", "look", "find", "list", "open", "where"),
            new Rule(Stage.PLANNING, "plan", "design", "architecture", "approach", "strategy", "outline", "propose"));

    /** The last steps back that need no more than a step forward. */
    private static final Map<Stage, List<Stage>> NATURAL = Map.of(
            Stage.ANALYSIS, List.of(Stage.READING),
            Stage.EXECUTION, List.of(Stage.READING, Stage.ANALYSIS),
            Stage.VERIFICATION, List.of(Stage.EXECUTION, Stage.ANALYSIS),
            Stage.COMPLETION, List.of(Stage.VERIFICATION, Stage.EXECUTION, Stage.PLANNING));

    private StageRules() {}

    /**
     * What speaks for a stage.
     *
     * @param confidence from 0 to 1
     * @param reason in a few words for people
     */
    record Sign(Stage stage, double confidence, String reason) {
        /** Whether a conversation at this stage goes on to the one that the sign speaks for. */
        boolean moves(Stage from) {
            if (stage == from) {
                return false;
            }
            boolean easy = stage.compareTo(from) > 0
                    || NATURAL.getOrDefault(from, List.of()).contains(stage);
            return confidence >= (easy ? FORWARD : BACKWARD);
        }
    }

    private record Rule(Stage stage, List<String> words) {
        Rule(Stage stage, String... words) {
            this(stage, List.of(words));
        }
    }

    /** What the words of a user speak for; null for nothing. In {@link Mode#PLAN} and {@link Mode#EXPLORE} nothing is to be changed. */
    static @Nullable Sign ofWords(@Nullable String text, Mode mode) {
        List<String> words = words(text);
        for (Rule rule : WORDS) {
            boolean changes = rule.stage().compareTo(Stage.EXECUTION) >= 0;
            if (changes && mode != Mode.BUILD) {
                continue;
            }
            for (String word : words) {
                if (rule.words().contains(word)) {
                    return new Sign(rule.stage(), WORD, "the word \"" + word + "\"");
                }
            }
        }
        return null;
    }

    /**
     * What a call of a tool speaks for; null for nothing.
     *
     * @param before the tools that were called last before it
     */
    static @Nullable Sign ofCall(String tool, String arguments, List<String> before) {
        Stage stage = stage(tool, arguments);
        if (stage == null) {
            return null;
        }
        double confidence = CALL;
        for (String earlier : before) {
            confidence += stage(earlier, "") == stage ? AGREEING_CALL : 0;
        }
        return new Sign(stage, Math.min(MOST, Math.round(confidence * 100) / 100.0), "the tool " + tool);
    }

    /** Whether a tool of this name changes files rather than looks at them. */
    static boolean changesFiles(String tool) {
        return stage(tool, "") == Stage.EXECUTION;
    }

    /** What the choice of a mode speaks for. */
    static Sign ofMode(Mode mode) {
        Stage stage = switch (mode) {
            case PLAN -> Stage.PLANNING;
            case EXPLORE -> Stage.READING;
            case BUILD -> Stage.EXECUTION;
        };
        return new Sign(stage, 0.9, "the mode " + mode.word());
    }

    private static @Nullable Stage stage(String tool, String arguments) {
        List<String> parts = words(tool.replaceAll("(?<=[a-z])(?=[A-Z])", " "));
        Stage stage = first(TOOLS, parts);
        boolean shell = stage == null && parts.stream().anyMatch(SHELLS::contains);
        if (!shell) {
            return stage;
        }
        Stage command = first(SHELL, words(arguments));
        return command == null ? Stage.EXECUTION : command;
    }

    private static @Nullable Stage first(List<Rule> rules, List<String> words) {
        for (Rule rule : rules) {
            for (String word : words) {
                if (rule.words().contains(word)) {
                    return rule.stage();
                }
            }
        }
        return null;
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }
}
