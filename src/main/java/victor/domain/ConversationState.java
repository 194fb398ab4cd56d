package victor.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation is and how it came there, as sessions keep it in {@code conversation_state} and {@code tool_selection_stats}.
 * What is stored there beyond this stays as it is.
 *
 * @param stage where it is
 * @param stageConfidence how sure that is, from 0 to 1
 * @param mode what the user wants
 * @param toolHistory the tools that were called, in order
 * @param lastTools the last five of them
 * @param observedFiles the files that were looked at, in the order of the first look
 * @param modifiedFiles the files that were changed
 * @param messageCount how many messages were said
 * @param transitions changes of stage, mode and model, oldest first
 * @param tasks the tasks that its check lists name
 * @param selections how often each tool was called
 * @param stored what was read, which keys that are not ours are taken from
 */
public record ConversationState(
        Stage stage,
        double stageConfidence,
        Mode mode,
        List<String> toolHistory,
        List<String> lastTools,
        Set<String> observedFiles,
        Set<String> modifiedFiles,
        int messageCount,
        List<Transition> transitions,
        TaskProgress tasks,
        Map<String, Integer> selections,
        Stored stored) {
    static final double UNSURE = 0.5;
    private static final int LAST_TOOLS = 5;

    /** The state of a conversation that has not begun. */
    public static final ConversationState INITIAL = StateJson.read("{}");

    /**
     * The texts that a state was read from.
     *
     * @param state the member {@code conversation_state}, null where there is none
     * @param statistics the member {@code tool_selection_stats}, null where there is none
     */
    public record Stored(@Nullable String state, @Nullable String statistics) {}

    /** The state that the document of a session holds, see {@link Session#document}. */
    public static ConversationState of(String document) {
        return StateJson.read(document);
    }

    /** The members of the document that hold it, name to text, for {@code SessionWriter.setDocument}. */
    public Map<String, String> members() {
        return StateJson.write(this);
    }

    /** The state after something happened. */
    public ConversationState after(StateEvent event) {
        if (event instanceof StateEvent.Said said) {
            return afterMessage(said.message(), said.at());
        }
        if (event instanceof StateEvent.ModeChosen chosen) {
            return withMode(chosen);
        }
        StateEvent.ModelChosen chosen = (StateEvent.ModelChosen) event;
        return withTransition(
                new Transition(Transition.Kind.MODEL, chosen.from(), chosen.to(), chosen.at(), chosen.reason()));
    }

    private ConversationState withMode(StateEvent.ModeChosen chosen) {
        if (chosen.mode() == mode) {
            return this;
        }
        Changes next = new Changes(this);
        next.mode = chosen.mode();
        next.transitions.add(
                new Transition(Transition.Kind.MODE, mode.word(), chosen.mode().word(), chosen.at(), chosen.reason()));
        next.heed(StageRules.ofMode(chosen.mode()), chosen.at());
        return next.state();
    }

    private ConversationState withTransition(Transition transition) {
        Changes next = new Changes(this);
        next.transitions.add(transition);
        return next.state();
    }

    private ConversationState afterMessage(Message message, String at) {
        Changes next = new Changes(this);
        next.messageCount++;
        if (message.role().equals("user")) {
            next.heed(StageRules.ofWords(message.content(), mode), at);
        }
        next.tasks = tasks.with(message.content());
        for (ToolCall call : ToolCall.of(message.toolCalls())) {
            next.call(call, at);
        }
        return next.state();
    }

    /** The next state while it is put together. */
    private static final class Changes {
        private final ConversationState old;
        private Stage stage;
        private double confidence;
        private Mode mode;
        private int messageCount;
        private TaskProgress tasks;
        private final List<String> toolHistory;
        private final List<String> lastTools;
        private final Set<String> observed;
        private final Set<String> modified;
        private final List<Transition> transitions;
        private final Map<String, Integer> selections;

        Changes(ConversationState old) {
            this.old = old;
            stage = old.stage;
            confidence = old.stageConfidence;
            mode = old.mode;
            messageCount = old.messageCount;
            tasks = old.tasks;
            toolHistory = new ArrayList<>(old.toolHistory);
            lastTools = new ArrayList<>(old.lastTools);
            observed = new LinkedHashSet<>(old.observedFiles);
            modified = new LinkedHashSet<>(old.modifiedFiles);
            transitions = new ArrayList<>(old.transitions);
            selections = new LinkedHashMap<>(old.selections);
        }

        void heed(StageRules.@Nullable Sign sign, String at) {
            if (sign != null && sign.moves(stage)) {
                transitions.add(new Transition(
                        Transition.Kind.STAGE, stage.name(), sign.stage().name(), at, sign.reason()));
                stage = sign.stage();
                confidence = sign.confidence();
            }
        }

        void call(ToolCall call, String at) {
            String name = call.name();
            if (name == null || name.isBlank()) {
                return;
            }
            heed(StageRules.ofCall(name, call.arguments(), lastTools), at);
            toolHistory.add(name);
            lastTools.add(name);
            while (lastTools.size() > LAST_TOOLS) {
                lastTools.remove(0);
            }
            selections.merge(name, 1, Integer::sum);
            String file = call.file();
            if (file != null) {
                (StageRules.changesFiles(name) ? modified : observed).add(file);
            }
        }

        ConversationState state() {
            return new ConversationState(
                    stage,
                    confidence,
                    mode,
                    toolHistory,
                    lastTools,
                    observed,
                    modified,
                    messageCount,
                    transitions,
                    tasks,
                    selections,
                    old.stored);
        }
    }
}
