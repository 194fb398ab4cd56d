package victor.tui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import victor.domain.ModelCatalog;
import victor.domain.ModelFacts;

/** Switching; the session is with claude-sonnet-4-20250514 now. */
final class ModelDialogTest {
    private static final List<String> IDS = List.of("20250107_153045");

    @Test
    void thePresentOneIsMarkedAndChoosingItChangesNothing() {
        Opened opened = opened();
        assertTrue(opened.screen().contains("▸ • claude-sonnet-4-20250514 (now)"), opened.screen());
        opened.keys("<enter>").assertClosed(new Answer.Cancelled());
    }

    @Test
    void moving() {
        opened().keys("<down><enter>").assertClosed(switched("anthropic", "claude-3-haiku-20240307"));
        opened().keys("<home><enter>").assertClosed(switched("anthropic", "claude-opus-4-5"));
        opened().keys("<end><enter>").assertClosed(switched("ollama", "mystery"));
        opened().click("deepseek-chat").click("deepseek-chat").assertClosed(switched("deepseek", "deepseek-chat"));
    }

    @Test
    void typingNarrowsDown() {
        opened().keys("haiku<enter>").assertClosed(switched("anthropic", "claude-3-haiku-20240307"));
        opened().keys("oll qwen<enter>").assertClosed(switched("ollama", "qwen2.5-coder:7b"));
        opened().keys("openai:gpt-4o-mini<enter>").assertClosed(switched("openai", "gpt-4o-mini"));
        opened().paste("deepseek\n").keys("<enter>").assertClosed(switched("deepseek", "deepseek-chat"));
        assertTrue(opened().keys("gpt").screen().contains("3 of 12"));
    }

    @Test
    void aShortNameMeansItsModelWhereverTheSelectionWas() {
        Answer opus = switched("anthropic", "claude-opus-4-20250514");
        opened().keys("claude-opus-4<enter>").assertClosed(opus);
        opened().keys("<home>claude-opus-4<enter>").assertClosed(opus);
        opened().keys("anthropic:claude-opus-4<enter>").assertClosed(opus);
        opened().keys("azure:gpt-4<enter>").assertClosed(switched("azure", "gpt-4"));
    }

    @Test
    void oneThatIsNotKnownCanBeTyped() {
        Opened opened = opened().keys("ollama:own:13b");
        assertTrue(opened.screen().contains("use ollama:own:13b as typed"), opened.screen());
        opened.keys("<enter>").assertClosed(switched("ollama", "own:13b"));
        opened().keys("claude-next<enter>").assertClosed(switched("anthropic", "claude-next"));
        opened().keys("ollama:mystery-2<enter>").assertClosed(switched("ollama", "mystery-2"));
        assertFalse(opened().keys("opus").screen().contains("as typed"));
    }

    @Test
    void itSaysWhetherTheSessionFits() {
        assertTrue(opened().screen().contains("Counting the tokens"), opened().screen());
        Opened fits = new Opened(Dialogs.model().withTokens(8_200));
        assertTrue(fits.screen().contains("(~8.2k tokens) fits. Sending it costs ~$0.02."), fits.screen());
        Opened tight = new Opened(Dialogs.model().withTokens(190_000));
        assertTrue(tight.screen().contains("! The session (~190k tokens) may not fit."), tight.screen());
        Opened tooLong = new Opened(Dialogs.model().withTokens(190_000)).keys("gpt-4o");
        assertTrue(tooLong.screen().contains("! The session (~190k tokens) does not fit."), tooLong.screen());
        assertTrue(tooLong.screen().contains("128k !"), tooLong.screen());
        Opened unknown = new Opened(Dialogs.model().withTokens(5)).keys("mystery");
        assertTrue(unknown.screen().contains("the context is unknown"), unknown.screen());
        Opened free = new Opened(Dialogs.model().withTokens(5)).keys("qwen");
        assertTrue(free.screen().contains("free") && !free.screen().contains("costs"), free.screen());
    }

    @Test
    void theLengthMayComeLaterAndMovesNothing() {
        ModelDialog typed = (ModelDialog) opened().keys("opus<down>").dialog();
        Opened later = new Opened(typed.withTokens(8_200));
        assertTrue(later.screen().contains("fits"), later.screen());
        later.keys("<enter>").assertClosed(switched("anthropic", "claude-opus-4-20250514"));
    }

    @Test
    void severalSessionsAndModelsThatNobodyKnows() {
        ModelCatalog catalog = ModelCatalog.of(Models.all());
        ModelDialog several = ModelDialog.of(List.of("a", "b"), catalog, ModelFacts.unknown(null, null));
        Opened opened = new Opened(several.withTokens(500));
        assertTrue(opened.screen().contains("Switch model of 2 sessions"), opened.screen());
        assertTrue(opened.screen().contains("The longest session (~500 tokens) fits."), opened.screen());
        assertFalse(opened.screen().contains("(now)"), opened.screen());
        opened.keys("<enter>").assertClosed(new Answer.SwitchModel(List.of("a", "b"), "anthropic", "claude-opus-4-5"));
        Opened own = new Opened(ModelDialog.of(IDS, catalog, ModelFacts.unknown("lab", "own\u001b[1m")));
        assertTrue(own.screen().contains("• own (now)"), own.screen());
        own.keys("<down><enter>").assertClosed(switched("anthropic", "claude-opus-4-5"));
    }

    @Test
    void narrowListsKeepWhatMatters() {
        Opened opened = new Opened(Dialogs.model().withTokens(190_000), 40, 10).keys("gpt-4o");
        assertTrue(opened.screen().contains("gpt-4o-mini"), opened.screen());
        assertTrue(opened.screen().contains("! The session"), opened.screen());
        assertEquals("model", opened.dialog().name());
    }

    private static Opened opened() {
        return new Opened(Dialogs.model());
    }

    private static Answer switched(String provider, String model) {
        return new Answer.SwitchModel(IDS, provider, model);
    }
}
