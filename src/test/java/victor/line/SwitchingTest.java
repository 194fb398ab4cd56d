package victor.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import victor.command.ChatOpening;
import victor.domain.Ability;
import victor.domain.ModelFacts;
import victor.domain.ModelPrice;
import victor.testing.Database;
import victor.testing.Golden;

/** Switching the model line by line, where something has to be asked first. */
final class SwitchingTest {
    private static final Golden GOLDEN = Golden.in("line-switch");
    private static final List<String> NAMES = new ArrayList<>();
    private static final ChatOpening NEW = opening(null);

    private static ChatOpening opening(String model) {
        return new ChatOpening(null, null, model, null, false, null, false, null, true);
    }

    /** Two providers have the model twin, and tiny can hardly look at anything. */
    private static ChatProcess process() {
        ChatProcess process = new ChatProcess();
        process.own.add(facts("east", "twin", 128_000, ModelPrice.parse("2.5", "10")));
        process.own.add(facts("west", "twin", 0, null));
        process.own.add(facts("east", "tiny", 20, ModelPrice.parse("0", "0")));
        return process;
    }

    private static ModelFacts facts(String provider, String model, long context, ModelPrice price) {
        return new ModelFacts(provider, model, List.of(), context, 0, price, Ability.NO, Ability.UNKNOWN);
    }

    private static void agreed(String name, String said) {
        GOLDEN.assertSame(name + ".txt", said);
        NAMES.add(name + ".txt");
    }

    @AfterAll
    static void noFileIsLeftOver() {
        GOLDEN.assertNames(NAMES);
    }

    @Test
    void asksWhoIsToServeAModelThatSeveralHave() {
        try (ChatProcess process = process().typed()) {
            process.model.says("Hello.").says("By the west.");
            agreed(
                    "asked",
                    process.chat(
                            "hello",
                            "/switch twin",
                            "",
                            "/switch",
                            "/switch twin",
                            "3",
                            "two",
                            "2",
                            "and now",
                            "/switch twin",
                            "/save Twins",
                            "/switch gpt-4",
                            "/save",
                            "/switch twin --resume",
                            "1",
                            "/switch"));
            assertEquals(List.of("anthropic", "west"), process.model.asked);
        }
    }

    @Test
    void inAPipeSaysWhichThereAreAndHowToNameOne() {
        try (ChatProcess process = process()) {
            process.model.says("Hello.");
            agreed("piped", process.chat("/switch twin", "2", "/switch east:twin"));
            assertEquals(List.of("anthropic"), process.model.asked, "the line behind it is no answer");
        }
    }

    @Test
    void asksAtTheStartToo() {
        try (ChatProcess process = process().typed()) {
            process.model.says("By the west.");
            agreed("start-asked", process.chat(opening("twin"), "2", "hello", "/save"));
            assertEquals(
                    List.of("west|twin"),
                    new Database(process.database()).column("SELECT provider || '|' || model FROM sessions"));
            agreed("start-declined", process.chat(opening("twin"), "", "hello"));
        }
        try (ChatProcess process = process()) {
            agreed("start-piped", process.chat(opening("twin"), "2", "hello"));
            assertEquals(List.of(), process.model.asked);
        }
    }

    @Test
    void theProviderOfTheConversationIsTakenWithoutAQuestion() {
        try (ChatProcess process = process().typed()) {
            agreed("own-provider", process.chat("/switch west:any", "/switch twin", "/switch"));
        }
    }

    @Test
    void whatDoesNotFitIsSaidBeforeAndAsked() {
        try (ChatProcess process = process().typed()) {
            process.model.says("A long answer, which no model of twenty tokens can ever look at in one piece.");
            agreed("too-long", process.chat("hello", "/switch tiny", "n", "/switch", "/switch tiny", "y", "/switch"));
        }
        try (ChatProcess process = process()) {
            process.model.says("A long answer, which no model of twenty tokens can ever look at in one piece.");
            agreed("too-long-piped", process.chat(NEW, "hello", "/switch tiny"));
        }
    }
}
