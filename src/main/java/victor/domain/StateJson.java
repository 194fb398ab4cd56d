package victor.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import victor.json.JsonText;

/**
 * The state of a conversation as JSON: {@code {"state": {"stage": "READING", …}}}, which Python Victor reads too. Some programs leave
 * the inner object out; then the members stay where they are. Only what changed is written.
 */
final class StateJson {
    private static final String STATE = "conversation_state";
    private static final String STATISTICS = "tool_selection_stats";
    private static final String INNER = "state";

    private StateJson() {}

    static ConversationState read(String document) {
        String outer = object(JsonText.get(document, STATE));
        String statistics = object(JsonText.get(document, STATISTICS));
        String inner = inner(outer);
        Stage stage = Stage.of(text(inner, "stage"));
        String mode = text(inner, "mode");
        Mode known = mode == null ? null : Mode.of(mode);
        return new ConversationState(
                stage == null ? Stage.INITIAL : stage,
                number(JsonText.get(inner, "stage_confidence"), ConversationState.UNSURE),
                known == null ? Mode.BUILD : known,
                strings(inner, "tool_history"),
                strings(inner, "last_tools"),
                new LinkedHashSet<>(strings(inner, "observed_files")),
                new LinkedHashSet<>(strings(inner, "modified_files")),
                (int) number(JsonText.get(inner, "message_count"), 0),
                transitions(inner),
                TaskProgress.read(JsonText.get(inner, "tasks")),
                selections(statistics),
                new ConversationState.Stored(outer, statistics));
    }

    static Map<String, String> write(ConversationState state) {
        String outer = state.stored().state();
        String statistics = state.stored().statistics();
        Map<String, String> members = new LinkedHashMap<>();
        if (outer != null) {
            members.put(STATE, outer);
        }
        ConversationState old = read(document(outer, statistics));
        String inner = inner(outer);
        String changed = changed(inner, old, state, outer == null);
        if (!changed.equals(inner) || outer == null) {
            members.put(STATE, isFlat(outer) ? changed : JsonText.set(outer == null ? "{}" : outer, changed, INNER));
        }
        if (!state.selections().equals(old.selections())) {
            members.put(STATISTICS, statistics(statistics == null ? "{}" : statistics, old, state));
        } else if (statistics != null) {
            members.put(STATISTICS, statistics);
        }
        return members;
    }

    private static String document(@Nullable String outer, @Nullable String statistics) {
        return "{\"" + STATE + "\":" + (outer == null ? "null" : outer) + ",\"" + STATISTICS + "\":"
                + (statistics == null ? "null" : statistics) + "}";
    }

    private static String changed(String inner, ConversationState old, ConversationState state, boolean fresh) {
        Map<String, String> members = new LinkedHashMap<>();
        put(members, "stage", quote(old.stage().name()), quote(state.stage().name()), fresh);
        put(members, "tool_history", array(old.toolHistory()), array(state.toolHistory()), fresh);
        put(members, "observed_files", array(old.observedFiles()), array(state.observedFiles()), fresh);
        put(members, "modified_files", array(old.modifiedFiles()), array(state.modifiedFiles()), fresh);
        put(members, "message_count", "" + old.messageCount(), "" + state.messageCount(), fresh);
        put(members, "last_tools", array(old.lastTools()), array(state.lastTools()), fresh);
        put(members, "stage_confidence", "" + old.stageConfidence(), "" + state.stageConfidence(), fresh);
        put(members, "mode", quote(old.mode().word()), quote(state.mode().word()), fresh);
        put(members, "tasks", old.tasks().json(), state.tasks().json(), false);
        String changed = inner;
        for (Map.Entry<String, String> member : members.entrySet()) {
            changed = JsonText.set(changed, member.getValue(), member.getKey());
        }
        return withTransitions(changed, old.transitions(), state.transitions());
    }

    private static void put(Map<String, String> members, String name, String old, String value, boolean always) {
        if (always || !old.equals(value)) {
            members.put(name, value);
        }
    }

    /** Those that are there stay as they are, whatever they hold; new ones come behind. */
    private static String withTransitions(String inner, List<Transition> old, List<Transition> all) {
        if (all.size() <= old.size()) {
            return inner;
        }
        List<String> added = new ArrayList<>();
        for (Transition each : all.subList(old.size(), all.size())) {
            added.add(each.json());
        }
        String stored = JsonText.get(inner, "transitions");
        return JsonText.set(
                inner, JsonText.append(stored != null && stored.startsWith("[") ? stored : "[]", added), "transitions");
    }

    private static String statistics(String stored, ConversationState old, ConversationState state) {
        String changed = stored;
        int added = 0;
        for (Map.Entry<String, Integer> each : state.selections().entrySet()) {
            int before = old.selections().getOrDefault(each.getKey(), 0);
            if (each.getValue() != before) {
                added += each.getValue() - before;
                changed = JsonText.set(changed, each.getValue().toString(), "by_tool", each.getKey());
            }
        }
        int total = (int) number(JsonText.get(stored, "total_selections"), 0);
        return JsonText.set(changed, Integer.toString(total + added), "total_selections");
    }

    private static Map<String, Integer> selections(@Nullable String statistics) {
        Map<String, Integer> selections = new LinkedHashMap<>();
        String byTool = statistics == null ? null : JsonText.get(statistics, "by_tool");
        for (Map.Entry<String, String> each :
                byTool == null ? List.<Map.Entry<String, String>>of() : JsonText.members(byTool)) {
            selections.put(each.getKey(), (int) number(each.getValue(), 0));
        }
        return selections;
    }

    private static List<Transition> transitions(String inner) {
        List<Transition> transitions = new ArrayList<>();
        String stored = JsonText.get(inner, "transitions");
        for (String element : stored == null ? List.<String>of() : JsonText.elements(stored)) {
            Transition transition = Transition.read(element);
            if (transition != null) {
                transitions.add(transition);
            }
        }
        return transitions;
    }

    private static boolean isFlat(@Nullable String outer) {
        return outer != null && JsonText.get(outer, INNER) == null && JsonText.get(outer, "stage") != null;
    }

    private static String inner(@Nullable String outer) {
        if (outer == null) {
            return "{}";
        }
        return isFlat(outer) ? outer : Objects.requireNonNullElse(object(JsonText.get(outer, INNER)), "{}");
    }

    private static @Nullable String object(@Nullable String raw) {
        return raw != null && raw.startsWith("{") ? raw : null;
    }

    private static List<String> strings(String object, String name) {
        List<String> strings = new ArrayList<>();
        String array = JsonText.get(object, name);
        for (String element : array == null ? List.<String>of() : JsonText.elements(array)) {
            String text = JsonText.string(element);
            if (text != null) {
                strings.add(text);
            }
        }
        return strings;
    }

    private static String array(Collection<String> strings) {
        StringBuilder array = new StringBuilder("[");
        for (String text : strings) {
            array.append(array.length() == 1 ? "" : ",").append(quote(text));
        }
        return array.append(']').toString();
    }

    private static @Nullable String text(String object, String name) {
        String raw = JsonText.get(object, name);
        return raw == null ? null : JsonText.string(raw);
    }

    private static String quote(String text) {
        return JsonText.quote(text);
    }

    private static double number(@Nullable String raw, double otherwise) {
        try {
            return raw == null ? otherwise : Double.parseDouble(raw);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
