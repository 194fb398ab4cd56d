package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import victor.domain.ArchivedMessage.Kind;
import victor.json.JsonText;

/** What a compaction takes away, and that it comes back as it was. */
final class CompactionTest {
    private static final String AT = "2026-01-05T09:00:00.000Z";

    @Test
    void aSmallConversationStays() {
        for (int size = 0; size < 5; size++) {
            assertNull(CompactionPlan.of(conversation(size), 1, false));
        }
        assertNotNull(CompactionPlan.of(conversation(5), 6, false));
    }

    @Test
    void theLastSixStay() {
        assertEquals(new CompactionPlan(0, 18), CompactionPlan.of(conversation(24), 6, false));
        assertEquals(new CompactionPlan(0, 16), CompactionPlan.of(conversation(26), 10, true));
    }

    @Test
    void neverMoreThanHalfStays() {
        assertEquals(new CompactionPlan(0, 4), CompactionPlan.of(conversation(8), 6, false));
        assertEquals(new CompactionPlan(0, 13), CompactionPlan.of(conversation(26), 1000, false));
    }

    @Test
    void aSystemMessageAtTheBeginningStays() {
        List<Message> messages = new ArrayList<>(conversation(24));
        messages.set(0, message("system", "Be brief.", null, "{}"));
        assertEquals(new CompactionPlan(1, 18), CompactionPlan.of(messages, 6, true));
        messages.set(3, message("system", "Be loud.", null, "{}"));
        assertEquals(new CompactionPlan(1, 18), CompactionPlan.of(messages, 6, true));
    }

    @Test
    void anOlderSummaryStaysUnlessANewOneStandsForIt() {
        List<Message> messages = new ArrayList<>(conversation(24));
        messages.set(0, message("system", "Be brief.", null, "{}"));
        messages.set(1, message("system", Compaction.summaryText("it was long"), null, "{}"));
        assertEquals(new CompactionPlan(2, 18), CompactionPlan.of(messages, 6, false));
        assertEquals(new CompactionPlan(1, 18), CompactionPlan.of(messages, 6, true));
    }

    @Test
    void theCutMovesBackSoThatNoResultLosesItsCall() {
        List<Message> messages = new ArrayList<>(conversation(24));
        messages.set(15, call("c1", "c2"));
        messages.set(16, result("c1"));
        messages.set(17, result("c2"));
        messages.set(18, result("c2"));
        assertEquals(new CompactionPlan(0, 15), CompactionPlan.of(messages, 6, false));
        messages.set(16, message("tool", "without an id", null, "{}"));
        messages.set(17, message("tool", "without an id", null, "{}"));
        messages.set(18, message("tool", "without an id", null, "{}"));
        assertEquals(new CompactionPlan(0, 15), CompactionPlan.of(messages, 6, false));
        messages.set(2, call("early"));
        messages.set(22, message("tool", "late", null, "{\"metadata\":{\"tool_call_id\":\"early\"}}"));
        assertEquals(new CompactionPlan(0, 2), CompactionPlan.of(messages, 6, false));
    }

    @Test
    void whatWentIsArchivedInItsPlaceAndComesBack() {
        Compaction whole = new Compaction(
                conversation(24),
                List.of(preview(0, "zero"), preview(5, "five"), preview(18, "eighteen"), preview(24, "end")));
        Compaction less = whole.after(new CompactionPlan(1, 18), Compaction.summaryText("much"), AT);
        assertEquals(8, less.messages().size());
        assertTrue(Compaction.isSummary(less.messages().get(1)));
        assertEquals(17, less.undoable());
        assertEquals(17 + 4, less.archive().size());
        assertEquals(8, less.archive().get(20).afterMessageIndex());
        assertEquals(whole, less.before());
    }

    @Test
    void compactionsOnTopOfEachOtherComeBackOneByOne() {
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            List<Compaction> steps = new ArrayList<>();
            steps.add(anything(random));
            while (steps.size() < 5) {
                Compaction last = steps.get(steps.size() - 1);
                boolean summarised = random.nextBoolean();
                CompactionPlan plan = CompactionPlan.of(last.messages(), 1 + random.nextInt(8), summarised);
                if (plan == null) {
                    break;
                }
                String summary = summarised ? Compaction.summaryText("summary " + steps.size()) : null;
                steps.add(last.after(plan, summary, AT));
            }
            for (int i = steps.size() - 1; i > 0; i--) {
                assertNoResultWithoutCall(steps.get(i).messages(), steps.get(0).messages());
                assertEquals(steps.get(i - 1), steps.get(i).before());
            }
            assertNull(steps.get(0).before());
            assertEquals(0, steps.get(0).undoable());
        }
    }

    @Test
    void whatWasSaidSinceStaysBehindWhatComesBack() {
        Compaction less = new Compaction(conversation(20), List.of()).after(new CompactionPlan(0, 14), null, AT);
        List<Message> more = new ArrayList<>(less.messages());
        more.add(message("user", "later", null, "{}"));
        Compaction back = Objects.requireNonNull(new Compaction(more, less.archive()).before());
        assertEquals(21, back.messages().size());
        assertEquals(conversation(20), back.messages().subList(0, 20));
        assertEquals("later", back.messages().get(20).content());
    }

    @Test
    void whatAnotherProgramTookAwayComesBackToo() {
        List<ArchivedMessage> archive = List.of(
                new ArchivedMessage(Kind.COMPACTED, 1, message("user", "old", null, "{}")),
                new ArchivedMessage(Kind.COMPACTED, 1, message("assistant", "older", null, "{}")));
        Compaction back = Objects.requireNonNull(new Compaction(conversation(3), archive).before());
        assertEquals(5, back.messages().size());
        assertEquals("old", back.messages().get(1).content());
    }

    private static Compaction anything(Random random) {
        List<Message> messages = new ArrayList<>();
        if (random.nextBoolean()) {
            messages.add(message("system", "Be brief.", null, "{}"));
        }
        int size = 5 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            if (random.nextInt(4) == 0) {
                messages.add(call("c" + i, "d" + i));
                messages.add(result("c" + i));
                messages.add(result("d" + i));
            } else {
                messages.add(
                        message(random.nextBoolean() ? "user" : "assistant", "text " + i, null, "{\"model\":\"m\"}"));
            }
        }
        List<ArchivedMessage> archive = new ArrayList<>();
        for (int i = 0; i <= messages.size(); i++) {
            for (int k = random.nextInt(8) - 5; k > 0; k--) {
                archive.add(preview(i, "p" + i + "." + k));
            }
        }
        return new Compaction(messages, archive);
    }

    private static void assertNoResultWithoutCall(List<Message> messages, List<Message> whole) {
        Set<String> calls = new HashSet<>();
        for (Message message : messages) {
            for (String call :
                    message.toolCalls() == null ? List.<String>of() : JsonText.elements(message.toolCalls())) {
                calls.add(JsonText.get(call, "id"));
            }
            String id = JsonText.get(message.fields(), "tool_call_id");
            assertFalse(id != null && !calls.contains(id), whole::toString);
        }
    }

    private static List<Message> conversation(int size) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            messages.add(message(i % 2 == 0 ? "user" : "assistant", "message " + i, null, "{}"));
        }
        return messages;
    }

    private static ArchivedMessage preview(int index, String text) {
        return new ArchivedMessage(Kind.PREVIEW, index, message("system", text, null, "{}"));
    }

    private static Message call(String... ids) {
        StringBuilder calls = new StringBuilder("[");
        for (String id : ids) {
            calls.append(calls.length() == 1 ? "" : ",")
                    .append("{\"id\":\"" + id + "\",\"name\":\"read\",\"arguments\":{}}");
        }
        return message("assistant", "", calls.append("]").toString(), "{}");
    }

    private static Message result(String id) {
        return message("tool", "result", null, "{\"tool_call_id\":\"" + id + "\"}");
    }

    private static Message message(String role, String content, String calls, String fields) {
        return new Message(0, role, content, calls, null, fields);
    }
}
