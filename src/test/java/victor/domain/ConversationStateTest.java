package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import victor.json.JsonText;

/** What a conversation's state becomes by what is said and done, and how it is stored. */
final class ConversationStateTest {
    private static final String AT = "2026-01-05T09:00:00.000Z";

    private static final String PYTHON =
            "{\"title\":\"T\",\"conversation_state\":{\"state\":{\"stage\":\"INITIAL\",\"tool_history\":[\"ls\",\"write\"],"
                    + "\"observed_files\":[\"a.py\"],\"modified_files\":[],\"message_count\":28,\"last_tools\":[\"ls\",\"write\"],"
                    + "\"stage_confidence\":0.50,\"later\":1.500},\"other\":[1, 2]},"
                    + "\"tool_selection_stats\":{\"total_selections\": 8, \"by_tool\":{\"ls\": 3},\"avg_score\":0.9489}}";

    @Test
    void aNewStateHasAllKeysThatPythonReads() {
        String state = ConversationState.INITIAL.members().get("conversation_state");
        assertEquals(
                "{\"state\": {\"stage\": \"INITIAL\", \"tool_history\": [], \"observed_files\": [], \"modified_files\": [],"
                        + " \"message_count\": 0, \"last_tools\": [], \"stage_confidence\": 0.5, \"mode\": \"build\"}}",
                state);
    }

    @Test
    void whatDidNotChangeStaysCharacterByCharacter() {
        Map<String, String> members = ConversationState.of(PYTHON).members();
        assertEquals(JsonText.get(PYTHON, "conversation_state"), members.get("conversation_state"));
        assertEquals(JsonText.get(PYTHON, "tool_selection_stats"), members.get("tool_selection_stats"));
    }

    @Test
    void unknownKeysSurviveAnyNumberOfRounds() {
        String document = PYTHON;
        for (int i = 0; i < 20; i++) {
            ConversationState state = ConversationState.of(document)
                    .after(said("user", "and the next"))
                    .after(called("read", "{\"path\":\"f" + i + ".py\"}"));
            for (Map.Entry<String, String> member : state.members().entrySet()) {
                document = JsonText.set(document, member.getValue(), member.getKey());
            }
        }
        assertEquals("1.500", JsonText.get(document, "conversation_state", "state", "later"));
        assertEquals("[1, 2]", JsonText.get(document, "conversation_state", "other"));
        assertEquals("0.9489", JsonText.get(document, "tool_selection_stats", "avg_score"));
        assertEquals("28", JsonText.get(document, "tool_selection_stats", "total_selections"));
        ConversationState state = ConversationState.of(document);
        assertEquals(68, state.messageCount());
        assertEquals(22, state.toolHistory().size());
        assertEquals(21, state.observedFiles().size());
        assertEquals(20, state.selections().get("read"));
        assertEquals(3, state.selections().get("ls"));
    }

    @Test
    void everythingIsReadBackAsItWas() {
        ConversationState state = ConversationState.INITIAL
                .after(said("user", "Plan the change\n- [ ] look\n- [ ] write it"))
                .after(new StateEvent.ModeChosen(Mode.PLAN, AT, "chosen"))
                .after(called("read", "{\"path\":\"a.java\"}"))
                .after(called("edit_file", "{\"file_path\":\"b.java\"}"))
                .after(said("assistant", "1. [x] look"))
                .after(new StateEvent.ModelChosen("ollama:q:7b", "anthropic:c", AT, "/switch"));
        String document = "{}";
        for (Map.Entry<String, String> member : state.members().entrySet()) {
            document = JsonText.set(document, member.getValue(), member.getKey());
        }
        ConversationState read = ConversationState.of(document);
        assertEquals(state.transitions(), read.transitions());
        assertEquals(state.tasks(), read.tasks());
        assertEquals(List.of("write it"), read.tasks().open());
        assertEquals(1, read.tasks().done());
        assertEquals(Mode.PLAN, read.mode());
        assertEquals(List.copyOf(state.observedFiles()), List.copyOf(read.observedFiles()));
        assertEquals(List.of("b.java"), List.copyOf(read.modifiedFiles()));
        assertEquals(Map.of("read", 1, "edit_file", 1), read.selections());
        assertEquals(state.stage(), read.stage());
        assertEquals(document, withMembers(document, read.members()));
    }

    @Test
    void aStateWithoutTheInnerObjectStaysSo() {
        String flat = "{\"conversation_state\":{\"stage\":\"READING\",\"x\":1}}";
        ConversationState state = ConversationState.of(flat);
        assertEquals(Stage.READING, state.stage());
        String written = state.after(called("write", "{}")).members().get("conversation_state");
        assertEquals("\"EXECUTION\"", JsonText.get(written, "stage"));
        assertEquals("1", JsonText.get(written, "x"));
    }

    @Test
    void whatIsNoStateIsNotInTheWay() {
        for (String odd :
                List.of("null", "[]", "\"x\"", "{\"state\":null}", "{\"state\":[1]}", "{\"state\":{\"stage\":7}}")) {
            ConversationState state = ConversationState.of("{\"conversation_state\":" + odd + "}");
            assertEquals(Stage.INITIAL, state.stage());
            String written = state.after(said("user", "implement it")).members().get("conversation_state");
            assertTrue(JsonText.isValid(written), written);
            assertEquals("\"EXECUTION\"", JsonText.get(written, "state", "stage"));
        }
    }

    private static String withMembers(String document, Map<String, String> members) {
        String changed = document;
        for (Map.Entry<String, String> member : members.entrySet()) {
            changed = JsonText.set(changed, member.getValue(), member.getKey());
        }
        return changed;
    }

    static StateEvent said(String role, String text) {
        return new StateEvent.Said(new Message(0, role, text, null, null, "{}"), AT);
    }

    static StateEvent called(String tool, String arguments) {
        String calls = "[{\"id\":\"c\",\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}]";
        return new StateEvent.Said(new Message(0, "assistant", "", calls, null, "{}"), AT);
    }
}
