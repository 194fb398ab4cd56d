package victor.tui.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import victor.command.ChatResult;
import victor.command.Result;
import victor.domain.ModelFacts;
import victor.domain.ModelFit;
import victor.service.chat.Length;
import victor.service.chat.SwitchPlan;

/** What commands ask and say before they go on, and how they are stopped. */
final class AskingTest {
    @Test
    void aModelOfSeveralProvidersIsChosenFromAList() {
        List<ModelFacts> twins = List.of(ModelFacts.unknown("east", "twin"), ModelFacts.unknown("west", "twin"));
        ChatResult.WhichModel which = new ChatResult.WhichModel(twins, model -> new Result.Cancelled());
        Chatting chat = new Chatting(80, 24).begin().keys("/switch twin --resume<enter>");
        chat.event(new Event.Answered("/switch twin --resume", new Result.Chat(which), chat.state(false)));
        assertTrue(chat.text().contains("Several providers have this model"), chat.text());
        assertTrue(chat.text().contains("east:twin") && chat.text().contains("west:twin"), chat.text());
        chat.keys("<down><enter>");
        assertEquals(new Effect.Choose("/switch twin --resume", which, "west:twin"), chat.last());
        chat.event(new Event.Answered("/switch twin --resume", new Result.Cancelled(), chat.state(false)));
        chat.event(new Event.Answered("/switch twin", new Result.Chat(which), chat.state(false)));
        int asked = chat.asked.size();
        chat.keys("<esc>");
        assertEquals(asked, chat.asked.size(), "nothing is chosen");
        assertNull(chat.chat().dialog());
    }

    @Test
    void aModelOfSeveralProvidersIsChosenAtTheStart() {
        List<ModelFacts> twins = List.of(ModelFacts.unknown("east", "twin"), ModelFacts.unknown("west", "twin"));
        Chatting chat = new Chatting(80, 24);
        chat.event(new Event.Begun(chat.state(false), List.of(), null, "the first question", twins));
        chat.keys("1");
        assertEquals(new Effect.Begin("east:twin"), chat.last());
        chat.event(new Event.Begun(chat.state(true), List.of(), null, "the first question", List.of()));
        assertEquals(new Effect.Say("the first question"), chat.last());
        assertEquals("", chat.written());
        Chatting other = new Chatting(80, 24);
        other.event(new Event.Begun(other.state(false), List.of(), null, "the first question", twins));
        other.keys("<esc>");
        assertEquals("the first question", other.written(), "it is not said to another model");
    }

    @Test
    void whatASwitchNeedsIsSaidBeforeIt() {
        Chatting chat = new Chatting(80, 24).conversation(4).begin();
        SwitchPlan plan =
                new SwitchPlan(null, chat.facts, null, true, 4, new Length(1_200, false), ModelFit.FITS, List.of());
        Result told = new Result.Chat(new ChatResult.Foretold(plan, Result.Cancelled::new));
        chat.event(new Event.Foretold("/switch x", told));
        assertTrue(chat.text().contains("~1.2k of 1M tokens"), chat.text());
    }

    @Test
    void escStopsACommandThatWaits() {
        Chatting chat = new Chatting(80, 24).conversation(30).begin().keys("/search x<enter>");
        Effect.Run run = (Effect.Run) chat.last();
        assertFalse(chat.text().contains("esc stop"), "most are over at once: " + chat.text());
        chat.event(chat.later.get(chat.later.size() - 1));
        assertTrue(chat.text().contains("running /search…  esc stops"), chat.text());
        chat.keys("<esc>");
        assertInstanceOf(Effect.Stop.class, chat.last());
        assertTrue(chat.text().contains("stopping…"), chat.text());
        chat.keys("<esc>");
        assertFalse(chat.asked.contains(new Effect.Stop()), "once is enough");
        chat.event(new Event.Failed(run, "The summary could not be made: it was stopped", ""));
        assertTrue(chat.text().contains("it was stopped"), chat.text());
        chat.keys("/search y<enter><ctrl+c>");
        assertInstanceOf(Effect.Stop.class, chat.last());
    }

    @Test
    void thatNoDraftIsKeptIsSaidOnceAndAgainWhenLeaving() {
        Chatting chat = new Chatting(120, 24).begin().keys("hello<enter>");
        chat.undrafted = "No draft can be kept: permission denied: /p/.victor";
        chat.kept("hello").answered("Hi.");
        assertTrue(chat.text().contains("No draft can be kept: permission denied: /p/.victor"), chat.text());
        chat.keys("<esc>more<enter>").kept("more").answered("Ho.");
        assertFalse(chat.text().contains("No draft can be kept"), "once: " + chat.text());
        chat.keys("<ctrl+q>");
        assertTrue(chat.text().contains("not saved is lost."), chat.text());
        chat.keys("l");
        assertTrue(chat.asked.contains(new Effect.Leave()));
    }
}
